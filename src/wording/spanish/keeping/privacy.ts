import type { Format } from '../../format.ts';
import type { Wording } from '../../wording.ts';

interface Counts {
  readonly articles: number;
  readonly drafts: number;
  readonly changes: number;
}

export function privacyWords(format: Format): Wording['privacy'] {
  const { and, plural } = format;
  const drafts = (count: number) => plural(count, { one: '# borrador', other: '# borradores' });
  const amount = ({ articles, drafts: kept, changes }: Counts) =>
    and([
      plural(articles, { one: '# artículo', other: '# artículos' }),
      drafts(kept),
      plural(changes, { one: '# entrada en el historial', other: '# entradas en el historial' }),
    ]);
  return {
    aboutYou: 'Sobre ti',
    own: (counts) => `En tu propia biblioteca, la que usas en mensajes directos: ${amount(counts)}.`,
    elsewhere: ({ drafts: kept, changes }) =>
      `En servidores: ${drafts(kept)} de tu autoría, y tu ID de usuario junto a ${plural(changes, { one: '# cambio que hiciste', other: '# cambios que hiciste' })} en sus artículos.`,
    nothingAboutYou: 'No se guarda nada sobre ti.',
    aboutServer: 'Sobre este servidor',
    server: (counts) =>
      counts.articles + counts.drafts + counts.changes === 0
        ? 'Nada más que sus ajustes, si los hay.'
        : `${amount(counts)}; además, sus ajustes.`,
    ...keepingWords,
    ...deletionWords,
    exported: (file) => `Esto es todo lo que se guarda ahora mismo, en ${file}.`,
  };
}

const keepingWords = {
  howLong: 'Durante cuánto tiempo',
  keeping: [
    'Artículos: hasta que alguien los quita, y 30 días más.',
    'Borradores: 7 días.',
    'El historial de cambios: un año.',
    'Todo lo de un servidor: hasta que el bot lleva 30 días fuera de él.',
  ],
  neverStored: 'Nunca se guarda',
  never:
    'Las preguntas, las afirmaciones que se verifican, los mensajes, las respuestas, ni quién preguntó qué. Tampoco se guarda tu nombre, solo tu ID de usuario.',
};

const deletionWords = {
  confirmMine: '¿Borrar todo lo que se guarda sobre ti?',
  mineGoes:
    'Se borrarán tu propia biblioteca y tus borradores, y tu ID de usuario se quitará del historial de los servidores. Los artículos que publicaste en servidores se quedan allí. Esto no se puede deshacer.',
  confirmServer: '¿Borrar todo lo que se guarda sobre este servidor?',
  serverGoes:
    'Se borrarán para todos los de aquí todos los artículos con sus versiones, los borradores, los ajustes y el historial. Esto no se puede deshacer.',
  deletedMine: 'Se borró todo lo que se guardaba sobre ti.',
  deletedServer: 'Se borró todo lo que se guardaba sobre este servidor.',
  kept: 'No se borró nada.',
};
