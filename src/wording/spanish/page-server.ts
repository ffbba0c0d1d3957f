import type { PageServerWording } from '../client-wording.ts';
import type { Format } from '../format.ts';
import { citationWords } from './citations.ts';

export function pageServerWords(format: Format): PageServerWording {
  const citations = citationWords(format);
  return {
    title: 'Verbatim · Zona de pruebas',
    noScript: 'La zona de pruebas necesita JavaScript. Actívalo para esta página, por favor.',
    directMessages: 'Mensajes directos',
    manager: 'Gestionar servidor',
    member: 'Miembro',
    source: (article) => citations.source(article).join(' · '),
    interaction: {
      command: (name) => `/${name}`,
      menuCommand: (name) => `Aplicaciones › ${name}`,
      autocomplete: (command) => `/${command}, sugerencias`,
      button: 'Botón',
      select: 'Menú de selección',
      modal: 'Formulario enviado',
      other: (type) => `Interacción de tipo ${type}`,
    },
    errors: errorWords(format),
  };
}

function errorWords({ number, quoted }: Format): PageServerWording['errors'] {
  return {
    noQuote: 'Ningún artículo de aquí contiene estas palabras.',
    noArticle: 'Este artículo ya no está aquí.',
    noInteraction: 'Esta interacción ya no está aquí.',
    noFile: 'Este archivo no existe.',
    noAction: 'Esta acción no existe.',
    noPersonOrChannel: 'Esta persona o este canal no existe.',
    missingParameter: (name) => `A la dirección le falta el parámetro ${quoted(name)}.`,
    notFound: 'No hay nada en esta dirección.',
    onlyPost: 'Esta dirección solo acepta solicitudes POST.',
    wrongMethod: 'Esta dirección no acepta solicitudes de este tipo.',
    notJson: 'La solicitud debe ser JSON.',
    brokenJson: 'La solicitud no es JSON válido.',
    tooLarge: (bytes) => `Esto es demasiado grande. El límite es de ${number(bytes / 2 ** 20)} MiB.`,
    wrongHost: 'La zona de pruebas solo está disponible en 127.0.0.1 y localhost.',
    noOrigin: 'La solicitud no indica la página de la que viene.',
    wrongOrigin: 'Otros sitios web no pueden usar la zona de pruebas.',
    unexpected: 'Algo salió mal en la zona de pruebas.',
  };
}
