import type { UserError, UserErrorCode, UserErrorContexts } from '../../../domain/errors/user-error.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { DiscordMessages, Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { exportDataCommand } from '../../surface.ts';
import type { Wording } from '../../wording.ts';
import { commands } from '../named.ts';
import { refusalWords } from '../refusals.ts';
import { feedErrorWords } from './feed-errors.ts';
import { fetchErrorWords } from './fetch-errors.ts';
import { fieldProblemWords } from './fields.ts';
import { fileErrorWords } from './file-errors.ts';
import { readingErrorWords } from './reading-errors.ts';
import { storageErrorWords } from './storage-errors.ts';

/** @param english words what only the command line causes */
export function errorWords(format: Format, english: Wording['error']): Wording['error'] {
  const messages: DiscordMessages<UserErrorContexts> = {
    ...fetchErrorWords(format),
    ...fileErrorWords(format),
    ...storageErrorWords(format),
    ...readingErrorWords(format),
    ...textErrorWords(format),
    ...nameErrorWords(format),
    ...managingErrorWords(format),
    ...pressErrorWords(format),
    ...feedErrorWords(format),
    ...sharingErrorWords,
  };
  return <Code extends UserErrorCode>(error: UserError<Code>) => {
    const message = (messages as Partial<Messages<UserErrorContexts>>)[error.code];
    return message === undefined ? english(error) : message(error.context);
  };
}

function nameErrorWords(format: Format) {
  const { quotedShort } = format;
  const findIds = '«Más…» bajo un pasaje muestra su ID.';
  return {
    'unknown-speaker': ({ speaker, similar, quoted: others }) => {
      const none = `No se reconoció ninguna cita de ${quotedShort(speaker)}.`;
      if (similar.length > 0)
        return `${none} ¿Te refieres a ${format.or(similar.map((name) => shorten(name)))}?`;
      if (others.length > 0)
        return `${none} Aquí se cita a: ${format.and(others.map((name) => shorten(name)))}.`;
      return `${none} Tampoco se reconoció ninguna otra que diga de quién es.`;
    },
    'unknown-article': ({ article }) =>
      `No hay ningún artículo llamado ${quotedShort(article)}. ${commands.library} los muestra todos.`,
    'not-a-paragraph-id': ({ id }) =>
      `${quotedShort(id)} no es el ID de un párrafo. Un ID es como wsws-3·17. ${findIds}`,
    'unknown-paragraph': ({ id, title }) =>
      title === undefined
        ? `Ningún artículo de aquí tiene un párrafo ${shorten(id)}. Puede que el artículo se haya quitado, o que sea de otra biblioteca. ${commands.library} muestra los artículos.`
        : `${quotedShort(title)} nunca ha tenido un párrafo ${shorten(id)}. ${findIds}`,
    'not-a-receipt': () =>
      'Esto no es un comprobante. Un comprobante es una sola palabra que empieza por vbt1, o por vbt2 si es de un titular. «Comprobante» bajo una respuesta muestra uno.',
    'receipt-newer': () =>
      'Este comprobante se hizo con una versión más reciente de Verbatim. Solo ella puede comprobarlo.',
    'receipt-damaged': () =>
      'Este comprobante está dañado: faltan caracteres o han cambiado, así que no prueba nada. Copia otra vez el comprobante entero.',
  } satisfies Partial<Messages<UserErrorContexts>>;
}

function textErrorWords(format: Format) {
  const { number, plural, quotedShort } = format;
  return {
    'question-empty': ({ what }) =>
      what === 'question'
        ? 'La pregunta está vacía. Escribe una pregunta.'
        : 'La cita está vacía. Escribe las palabras que buscas.',
    'question-too-long': ({ what, length, max }) =>
      `${what === 'question' ? 'La pregunta' : 'La cita'} tiene ${number(length)} caracteres; el límite es ${number(max)}. Acórtala, por favor.`,
    'quote-without-words': () =>
      'La cita contiene solo signos de puntuación. Escribe las palabras que hay que verificar.',
    'no-articles': () => refusalWords(format)({ code: 'no-articles' }, 'question'),
    'no-sentence-fits': ({ words }) =>
      `Este artículo tiene ${plural(words, { one: '# palabra', other: '# palabras' })} y ninguna frase lo bastante corta para un resumen. Pregúntale con ${commands.ask}.`,
    'focus-too-long': ({ length, max }) =>
      `El tema tiene ${number(length)} caracteres; el límite es ${number(max)}. Dilo en pocas palabras.`,
    'focus-not-mentioned': ({ focus, title }) =>
      `${quotedShort(title)} no dice nada sobre ${quotedShort(focus)}. Prueba con otra palabra, o no indiques ningún tema.`,
    'text-empty': () => 'El texto está vacío. Pega los párrafos del artículo en el formulario.',
    'message-without-text': () =>
      `Este mensaje no contiene texto que verificar. Prueba ${commands.verify} con las palabras.`,
  } satisfies Partial<Messages<UserErrorContexts>>;
}

function managingErrorWords(format: Format) {
  const field = fieldProblemWords(format);
  return {
    'not-allowed': ({ needs }) =>
      needs === 'manager'
        ? 'Solo pueden hacerlo los miembros con el permiso «Gestionar servidor» o con el rol para gestionar artículos.'
        : 'Solo pueden hacerlo los miembros con el permiso «Gestionar servidor».',
    'fields-wrong': ({ problems }) => `No se cambió nada. ${problems.map(field).join(' ')}`,
    'draft-changed': () =>
      'El borrador ha cambiado entretanto, así que no se guardó nada. Mira su texto actual e inténtalo de nuevo.',
    'no-text-left': () =>
      'Un artículo necesita al menos un párrafo, así que no se omitió nada. Para abandonar el borrador, pulsa «Descartar».',
    'everyone-manages': () =>
      'Con @everyone, todos los miembros podrían añadir y quitar artículos. Elige un rol que solo tengan quienes los gestionan.',
    'not-in-server': () =>
      'Esto solo funciona en servidores que tienen instalado el bot. Tu propia biblioteca siempre la puedes gestionar.',
    'no-address': ({ title }) =>
      `${format.quotedShort(title)} no tiene ninguna dirección que descargar. Añade el texto nuevo con ${commands.add}.`,
    'both-sources': () => 'Indica un enlace o un archivo, no ambos.',
  } satisfies Partial<Messages<UserErrorContexts>>;
}

function pressErrorWords({ plural }: Format) {
  return {
    'passage-gone': () =>
      'Este pasaje ya no existe: su artículo ha cambiado o se quitó. Pregunta de nuevo, por favor.',
    'stale-button': () => 'Este botón ya no sirve. Vuelve a usar el comando, por favor.',
    'too-busy': ({ who, seconds }) => {
      const wait =
        seconds < 120
          ? plural(seconds, { one: '# segundo', other: '# segundos' })
          : plural(Math.ceil(seconds / 60), { one: '# minuto', other: '# minutos' });
      return who === 'person'
        ? `Eso fue mucho en poco tiempo. Espera ${wait} y envíalo de nuevo, por favor.`
        : `Aquí están preguntando muchas personas a la vez. Espera ${wait} y envíalo de nuevo, por favor.`;
    },
    'unknown-command': () => 'Este comando ya no existe. Recarga Discord para ver los actuales.',
  } satisfies Partial<Messages<UserErrorContexts>>;
}

const sharingErrorWords = {
  'export-too-large': ({ scope }) =>
    `Estos datos son demasiado grandes para un mensaje. Pídeselos a quien administra este bot: ${exportDataCommand(scope)} los escribe en un archivo.`,
  'sharing-not-allowed': ({ who }) =>
    who === 'member'
      ? 'No puedes escribir en este canal, así que no se compartió nada. Pregunta de nuevo donde puedas.'
      : 'No puedo escribir en este canal, así que no se compartió nada. Pide a alguien de moderación que me lo permita, o pregunta de nuevo en otro sitio.',
  'deleting-not-allowed': () =>
    'Solo pueden borrar esta respuesta quien preguntó y los miembros con el permiso «Gestionar mensajes». Pídeselo a alguno de ellos.',
  'message-gone': () => 'Esta respuesta ya no está.',
  'deleting-failed': () =>
    'Aquí no puedo borrar mensajes: necesito «Ver canal» y «Leer el historial de mensajes». Borra la respuesta desde el menú del mensaje.',
} satisfies Partial<Messages<UserErrorContexts>>;
