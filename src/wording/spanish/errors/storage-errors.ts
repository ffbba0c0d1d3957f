import type { StorageErrorContexts } from '../../../domain/errors/storage-errors.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { DiscordMessages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { commandLine } from '../../surface.ts';

const RESTORE = commandLine('restore', 'FILE');

export function storageErrorWords(format: Format): DiscordMessages<StorageErrorContexts> {
  const { quotedShort } = format;
  return {
    'disk-full': () =>
      'El disco está lleno, así que no se cambió nada. Las respuestas siguen funcionando. Quien administra este bot debe liberar espacio.',
    'library-full': (context) => libraryFull(context, format),
    'library-busy': () =>
      'Se está guardando otro cambio, así que no se cambió nada. Inténtalo de nuevo, por favor.',
    'library-damaged': ({ file }) =>
      `El archivo ${shorten(file)} está dañado, así que no se escribe nada en él. Quien administra este bot puede restaurar una copia de seguridad: ${RESTORE}`,
    'library-lost': ({ how }) => libraryLost(how),
    'articles-unreadable': () =>
      'Los artículos añadidos aquí no se pueden leer por ahora; solo se buscó en los incluidos, y no lo dicen. Quien administra este bot encontrará el motivo en su registro.',
    'already-published': ({ title }) =>
      `${quotedShort(title)} ya está publicado aquí con exactamente este texto.`,
    'nothing-new': ({ title }) => `${quotedShort(title)} no ha cambiado.`,
    'draft-gone': () =>
      'Este borrador ya no existe: se publicó o se descartó, dejó sitio a otros más recientes o caducó a los 7 días.',
    'title-needed': () => 'No se encontró ningún título. Ponle uno al artículo.',
    'bundled-article': ({ title }) =>
      `${quotedShort(title)} viene de la carpeta de artículos que comparten todas las bibliotecas. Aquí solo se puede quitar y restaurar.`,
  };
}

function libraryLost(how: StorageErrorContexts['library-lost']['how']): string {
  const state = { missing: 'falta', replaced: 'fue reemplazado', truncated: 'fue recortado' }[how];
  return `El archivo con los artículos ${state}, así que no se cambió nada. Quien administra este bot debe devolverlo a su sitio o restaurar una copia de seguridad, y reiniciar el bot.`;
}

function libraryFull({ of, max }: StorageErrorContexts['library-full'], format: Format): string {
  const limit = format.number(max);
  switch (of) {
    case 'drafts':
      return `No caben más borradores: aquí hay ${limit} pendientes de publicar. Publica o descarta algunos; cada uno se borra al cabo de una semana.`;
    case 'articles':
      return `Esta biblioteca está llena: no caben más de ${limit} artículos, contando los borradores. Quita un artículo o descarta un borrador.`;
    case 'mebibytes':
      return `Esta biblioteca está llena: no caben más de ${limit} MB de texto. Los artículos quitados salen de ella a los 30 días.`;
  }
}
