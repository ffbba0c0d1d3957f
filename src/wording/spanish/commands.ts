import type { CommandWords } from '../command-names.ts';

/** As in English; names have no spaces. */
export const spanishCommands: CommandWords = {
  messageCommands: { checkQuote: 'Verificar cita' },
  commands: {
    article: {
      name: 'artículo',
      description: 'Preguntar solo a este artículo (si no, al del canal o a todos)',
    },
    speaker: { name: 'persona', description: 'Una persona u organización citada en los artículos' },
    private: { name: 'privado', description: 'Mostrarte la respuesta solo a ti' },

    '/ask': { name: 'preguntar', description: 'Responde a una pregunta con el párrafo que la contesta' },
    '/ask question': { name: 'pregunta', description: 'Tu pregunta, con tus palabras' },

    '/compare': {
      name: 'comparar',
      description: 'Pregunta lo mismo a cada artículo: qué dice cada uno y cuáles no dicen nada',
    },
    '/compare question': { name: 'pregunta', description: 'Tu pregunta, con tus palabras' },

    '/feed': {
      name: 'feed',
      description: 'Seguir feeds: los artículos nuevos llegan a un canal y tú los publicas',
    },
    '/feed add': { name: 'seguir', description: 'Sigue un feed: RSS, Atom o JSON Feed' },
    '/feed add url': { name: 'enlace', description: 'La dirección del feed, o de una página que lo indique' },
    '/feed add channel': {
      name: 'canal',
      description: 'Canal, hilo o foro para los artículos nuevos (si no, este canal)',
    },
    '/feed list': {
      name: 'lista',
      description: 'Muestra los feeds, su próxima consulta y por qué se detuvo alguno',
    },
    '/feed remove': { name: 'dejar', description: 'Deja de seguir un feed' },
    '/feed remove feed': { name: 'feed', description: 'El feed' },

    '/read': { name: 'leer', description: 'Abre un artículo aquí, página a página' },
    '/read article': {
      name: 'artículo',
      description: 'Leer este artículo (si no, el del canal o el más reciente)',
    },
    '/read paragraph': { name: 'párrafo', description: 'Empezar en este párrafo: el número que sigue a ¶' },
    '/read from': {
      name: 'desde',
      description: 'Empezar en estas palabras, o en el ID de un párrafo, como wsws-3·17',
    },

    '/timeline': { name: 'cronología', description: 'Ordena las frases de un artículo que tienen fecha' },
    '/timeline article': {
      name: 'artículo',
      description: 'El artículo (si no, el del canal o el más reciente)',
    },

    '/digest': {
      name: 'novedades',
      description: 'Cómo empiezan los artículos más recientes: cada noticia una vez, con sus fuentes',
    },
    '/digest days': {
      name: 'días',
      description: 'Artículos publicados en tantos días (si no, los cinco más recientes)',
    },
    '/digest articles': {
      name: 'artículos',
      description: 'Cuántos de los más recientes, o cuáles, separados por comas',
    },

    '/quote': { name: 'cita', description: 'Encuentra dónde dice un artículo estas palabras' },
    '/quote text': { name: 'texto', description: 'Las palabras que buscas' },

    '/verify': { name: 'verificar', description: 'Verifica si un artículo dice esto de verdad' },
    '/verify text': { name: 'texto', description: 'La cita, tal como se afirma' },
    '/verify speaker': { name: 'persona', description: 'Quién se supone que lo dijo' },
    '/verify article': {
      name: 'artículo',
      description: 'El artículo que se supone que lo dice (si no, cualquiera)',
    },

    '/said': {
      name: 'declaraciones',
      description: 'Muestra lo que dijo una persona u organización según los artículos',
    },

    '/paragraph': {
      name: 'párrafo',
      description: 'Muestra un párrafo por su ID («Más…» bajo un pasaje lo indica)',
    },
    '/paragraph id': {
      name: 'id',
      description: 'Un ID como wsws-3·17, o palabras del párrafo para elegirlo de una lista',
    },

    '/prove': {
      name: 'comprobar',
      description: 'Comprueba un comprobante: si sus palabras están en el texto del que salió',
    },
    '/prove receipt': {
      name: 'comprobante',
      description: 'Una palabra que empieza por vbt («Más…» bajo un pasaje lleva a ella)',
    },

    '/summary': {
      name: 'resumen',
      description: 'Muestra en breve lo que dice un artículo, con sus propias frases',
    },
    '/summary article': {
      name: 'artículo',
      description: 'Resumir este artículo (si no, el del canal o el más reciente)',
    },
    '/summary length': { name: 'extensión', description: 'Cuánto mostrar del artículo (si no: corto)' },
    '/summary focus': {
      name: 'tema',
      description: 'Resumir solo lo que dice sobre esto: una persona, un lugar, un tema',
    },

    '/library': { name: 'biblioteca', description: 'Muestra los artículos a los que puedes preguntar' },
    '/help': { name: 'ayuda', description: 'Qué hace este bot y qué no, con ejemplos' },

    '/privacy': {
      name: 'privacidad',
      description: 'Muestra lo que se guarda sobre ti y este servidor, lo exporta o lo borra',
    },

    '/settings': { name: 'ajustes', description: 'Ajustes de este servidor' },
    '/settings manager-role': {
      name: 'rol-gestor',
      description: 'Elige el rol que puede gestionar artículos',
    },
    '/settings manager-role role': {
      name: 'rol',
      description: 'El rol (déjalo vacío para ver, cambiar o quitar el actual)',
    },

    '/manage': { name: 'gestionar', description: 'Añadir y gestionar artículos (con permiso para ello)' },
    '/manage add': {
      name: 'añadir',
      description: 'Añade un artículo desde un enlace, un archivo o un texto pegado',
    },
    '/manage add url': { name: 'enlace', description: 'La dirección de la página' },
    '/manage add file': {
      name: 'archivo',
      description: 'Página web, PDF, Word, OpenDocument, EPUB, RTF, correo, Markdown o texto',
    },
    '/manage show': { name: 'mostrar', description: 'Muestra los datos y las versiones de un artículo' },
    '/manage remove': {
      name: 'quitar',
      description: 'Quita un artículo (puedes restaurarlo durante 30 días)',
    },
    '/manage restore': { name: 'restaurar', description: 'Restaura un artículo quitado' },
    '/manage refresh': {
      name: 'actualizar',
      description: 'Vuelve a descargar un artículo (las versiones anteriores se conservan)',
    },
    '/manage rename': { name: 'renombrar', description: 'Cambia el título de un artículo' },
    '/manage rename title': { name: 'título', description: 'El título nuevo' },
    '/manage history': {
      name: 'historial',
      description: 'Muestra quién añadió, cambió o quitó qué, y cuándo',
    },
    '/manage default': {
      name: 'predeterminado',
      description: 'Elige el artículo al que pregunta este canal si no se indica ninguno',
    },
    '/manage default article': {
      name: 'artículo',
      description: 'El artículo (déjalo vacío para ver, cambiar o quitar el actual)',
    },
    '/manage article': { name: 'artículo', description: 'El artículo' },
  },
};
