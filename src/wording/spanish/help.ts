import type { Wording } from '../wording.ts';
import { commands } from './named.ts';

/** Commands by their English names, which a mention that can be clicked is made of. */
export const helpWords: Wording['help'] = {
  groups: [
    {
      heading: 'Preguntar y leer el propio artículo',
      lines: [
        ['/ask', 'encuentra el párrafo que responde a una pregunta, con la frase decisiva en negrita.'],
        ['/summary', 'muestra en breve lo que dice un artículo, con frases enteras suyas.'],
        ['/said', 'enumera lo que dijo una persona u organización según los artículos.'],
        ['/read', 'abre un artículo aquí, página a página; también «Seguir leyendo», en «Más…».'],
      ],
    },
    {
      heading: 'Sobre todos los artículos',
      lines: [
        ['/library', 'muestra los artículos a los que puedes preguntar.'],
        ['/compare', 'pregunta a cada artículo por separado: qué dice cada uno y cuáles no dicen nada.'],
        ['/timeline', 'ordena las frases de un artículo que tienen fecha.'],
        [
          '/digest',
          'muestra cómo empiezan los artículos más recientes: cada noticia una vez, con todas sus fuentes.',
        ],
      ],
    },
    {
      heading: 'Verificar una cita',
      lines: [
        [
          '/verify',
          'verifica si un artículo dice esto de verdad. En un mensaje: clic derecho, Aplicaciones, «Verificar cita».',
        ],
        ['/quote', 'encuentra dónde dice un artículo ciertas palabras.'],
        ['/paragraph', 'muestra un párrafo por su ID, que «Más…» indica bajo un pasaje.'],
        ['/prove', 'comprueba un comprobante, al que lleva «Más…» bajo un pasaje.'],
      ],
    },
    {
      heading: 'Tus datos',
      lines: [['/privacy', 'muestra lo que se guarda sobre ti y este servidor, lo exporta y lo borra.']],
    },
    {
      heading: 'Gestionar artículos',
      lines: [
        [
          '/manage add',
          'añade un artículo desde un enlace, un archivo o un texto pegado; otros comandos del grupo lo muestran, lo renombran, lo actualizan y lo quitan.',
        ],
        ['/feed add', 'sigue un feed: los artículos nuevos llegan a un canal y se publican allí.'],
        ['/manage history', 'muestra quién cambió qué, y cuándo.'],
        ['/manage default', 'elige el artículo al que pregunta un canal.'],
        ['/settings manager-role', 'elige quién puede gestionar artículos.'],
      ],
    },
  ],
  passages:
    'Cada pasaje indica su artículo, medio, fecha y párrafo; un botón abre la página en esa frase. «Preguntar más» continúa desde una respuesta; también puedes contestarle mencionando al bot. Con privado:True, solo tú ves la respuesta.',
  doesNotHeading: 'Qué no hace',
  doesNot:
    'No escribe nada por su cuenta ni usa ningún modelo de lenguaje. Solo conoce sus artículos: si la respuesta no está en ellos, lo dice y muestra el pasaje más parecido. No lee mensajes, salvo los que lo mencionan y los que le pides que verifique.',
  examples: 'Prueba',
  mentioned: `Para preguntar, escribe ${commands.ask}. Para preguntar más, responde a una de mis respuestas y mencióname, o pulsa «Preguntar más» debajo de ella.`,
};
