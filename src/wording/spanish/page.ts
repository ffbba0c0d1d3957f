import { isBeside } from '../../domain/paragraphs/kinds.ts';
import type { PageWording } from '../client-wording.ts';
import type { Format } from '../format.ts';
import { labelOf } from './paragraph-kinds.ts';
import { typingWords } from './typing.ts';

/** The playground's page. What imitates Discord's client has the words of Discord's Spanish client. */
export function pageWords(format: Format): PageWording {
  return {
    typing: typingWords(format),
    shell: shellWords(),
    welcome: welcomeWords(format),
    composer: composerWords(format),
    message: messageWords(format),
    names: nameWords(),
    form: formWords(format),
    inspector: inspectorWords(format),
    reader: readerWords(format),
    dateTime: (time) => format.dateTime(time),
    time: (time) => format.time(time),
    file: (name, bytes) => `${name}, ${format.bytes(bytes)}`,
    fileSize: (bytes) => format.bytes(bytes),
  };
}

function shellWords(): PageWording['shell'] {
  return {
    title: (channel, place) => `${channel} · ${place}`,
    topic: 'Simulado en este equipo, sin conexión con Discord',
    unreachable: 'La zona de pruebas no responde. ¿Sigue en marcha?',
    reconnecting: 'Se perdió la conexión. Reconectando…',
    serversAndPeople: 'Servidores y personas',
    servers: 'Servidores',
    channels: 'Canales',
    textChannels: 'Canales de texto',
    signedInAs: 'Sesión iniciada como',
    language: 'Idioma',
    toLight: 'Cambiar al tema claro',
    toDark: 'Cambiar al tema oscuro',
  };
}

function welcomeWords({ plural, quoted }: Format): PageWording['welcome'] {
  return {
    label: 'Bienvenida',
    title: (channel) => `¡Te damos la bienvenida a ${channel}!`,
    about: (application, library) =>
      `${application} responde a preguntas sobre artículos con las palabras de los propios artículos. Este es el bot real en un Discord simulado. ${library} Escribe / para ver los comandos, o prueba uno de estos:`,
    serverHas: (server, count) =>
      `${quoted(server)} tiene ${plural(count, { one: '# artículo', other: '# artículos' })}.`,
    youHave: (count) => `Aquí puedes leer ${plural(count, { one: '# artículo', other: '# artículos' })}.`,
  };
}

function composerWords({ quoted }: Format): PageWording['composer'] {
  return {
    label: 'Mensaje',
    placeholder: (channel) => `Enviar mensaje a ${channel}`,
    placeholderDirect: (name) => `Enviar mensaje a @${name}`,
    replyingTo: (author) => `Respondiendo a ${author}`,
    cancelReply: 'Cancelar respuesta',
    send: 'Enviar',
    attach: 'Adjuntar un archivo',
    fileLabel: 'Archivo para adjuntar',
    takesNoFile: 'Elige un comando que acepte un archivo y luego adjúntalo.',
    suggestions: 'Sugerencias',
    loadingCommands: 'Cargando comandos…',
    noCommands: 'Ningún comando coincide con tu búsqueda.',
    loadingOptions: 'Cargando opciones…',
    loadingFailed: 'No se pudieron cargar las opciones.',
    noOptions: 'Ninguna opción coincide con tu búsqueda.',
    required: 'obligatorio',
    isRequired: (option) => `Falta un valor obligatorio: ${quoted(option)}.`,
    chooseFromList: (option) => `Elige de la lista un valor para ${quoted(option)}.`,
    chooseFile: (option) => `Elige un archivo para ${quoted(option)}.`,
    dropFile: 'Suelta o elige un archivo',
    boolean: (value) => (value ? 'Sí' : 'No'),
    sending: 'Enviando el comando…',
  };
}

function messageWords(format: Format): PageWording['message'] {
  return {
    list: 'Mensajes',
    label: (author, time) => `${author}, ${format.time(time)}`,
    more: 'Más',
    menu: 'Mensaje',
    apps: (application) => `Aplicaciones › ${application}`,
    reply: 'Responder',
    copyText: 'Copiar texto',
    copyJson: 'Copiar mensaje como JSON',
    copied: 'Copiado.',
    copyFailed: 'Tu navegador no permitió copiar.',
    app: 'APP',
    edited: '(editado)',
    used: 'ha usado',
    thinking: (application) => `${application} está pensando…`,
    onlyYou: 'Solo tú puedes ver esto',
    dismiss: 'Descartar mensaje',
    showInArticle: 'Mostrar en el artículo',
    originalDeleted: 'El mensaje original fue eliminado',
    clickToSee: 'Haz clic para ver el mensaje',
    unsupported: (type) => `Componente no compatible (tipo ${type})`,
    makeASelection: 'Haz una selección',
    premium: 'Premium',
    spoiler: 'Spoiler',
    remoteImage: 'Imagen de la web, no cargada aquí',
  };
}

function nameWords(): PageWording['names'] {
  return {
    app: 'Aplicación',
    role: 'Rol',
    textChannel: 'Canal de texto',
    unknownChannel: '#desconocido',
    unknownRole: '@rol-desconocido',
    unknownUser: '@usuario-desconocido',
  };
}

function formWords({ number, plural, quotedShort }: Format): PageWording['form'] {
  return {
    submit: 'Enviar',
    cancel: 'Cancelar',
    close: 'Cerrar',
    isRequired: (field) => `Falta un valor obligatorio: ${quotedShort(field)}.`,
    tooShort: (field, min) =>
      `${quotedShort(field)} necesita al menos ${plural(min, { one: '# carácter', other: '# caracteres' })}.`,
    wrongCount: (field, min, max) => {
      const options = plural(max, { one: '# opción', other: '# opciones' });
      return `Elige ${min === max ? options : `de ${number(min)} a ${options}`} para ${quotedShort(field)}.`;
    },
    tooFewFiles: (field, min) =>
      `Elige ${plural(min, { one: 'un archivo', other: 'al menos # archivos' })} para ${quotedShort(field)}.`,
    dropFiles: (max) =>
      plural(max, {
        one: 'Suelta un archivo aquí, o elige uno',
        other: 'Suelta hasta # archivos aquí, o elígelos',
      }),
  };
}

function inspectorWords(format: Format): PageWording['inspector'] {
  return {
    name: 'Inspector de interacciones',
    close: 'Cerrar el inspector',
    empty: 'Todavía no hay interacciones. Usa un comando para ver lo que Discord y el bot se envían.',
    by: (person, time) => `${person}, ${format.time(time)}`,
    payload: 'Contenido',
    request: (number) => `Solicitud ${format.number(number)}`,
    noResponse: 'sin respuesta',
    milliseconds: (time) => `${format.number(Math.round(time * 10) / 10)} ms`,
    firstResponse: 'Tiempo hasta la primera respuesta',
    problems: (count) => format.plural(count, { one: '# problema', other: '# problemas' }),
  };
}

function readerWords(format: Format): PageWording['reader'] {
  return {
    name: 'Artículo',
    close: 'Cerrar el artículo',
    empty: 'Aquí todavía no hay artículos.',
    paragraph: (paragraph) =>
      isBeside(paragraph) ? labelOf(paragraph) : `¶ ${format.number(paragraph.number)}`,
  };
}
