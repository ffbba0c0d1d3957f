import type { UserErrorContexts } from '../../../domain/errors/user-error.ts';
import type { Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { frenchCommands } from '../commands.ts';
import { commands } from '../named.ts';

const options: Readonly<Record<string, string>> = {
  days: frenchCommands.commands['/digest days'].name,
  articles: frenchCommands.commands['/digest articles'].name,
};

export function readingErrorWords(format: Format) {
  const { number, plural, quotedShort } = format;
  return {
    'no-such-paragraph': ({ paragraph, title, numbers }) =>
      `${quotedShort(title)} a ${plural(numbers, { one: '# paragraphe', other: '# paragraphes' })} : il n’y a pas de ¶ ${number(paragraph)}. Choisis un nombre de 1 à ${number(numbers)}.`,
    'start-not-found': ({ from, title }) =>
      title === undefined
        ? `Aucun article ne contient ${quotedShort(from)}. Copie quelques mots d’un article, ou n’en mets pas pour commencer au début. ${commands.library} liste les articles.`
        : `${quotedShort(title)} ne contient pas ${quotedShort(from)}. Copie quelques mots de l’article, ou n’en mets pas pour commencer au début.`,
    'no-dates': ({ title }) =>
      `Aucune phrase de ${quotedShort(title)} n’a de date. ${commands.summary} montre ce que dit l’article.`,
    'no-picture': ({ title }) =>
      `Il n’y a pas d’image pour ${quotedShort(title)} : aucune phrase n’a de date avec son année, ou il manque une police pour ses lettres.`,
    'both-options': ({ one, other }) =>
      `Indique soit ${format.or([options[one] ?? one, options[other] ?? other])}, pas les deux.`,
    'too-many-chosen': ({ count, max }) =>
      `${number(count)} articles, c’est trop pour les choisir un par un ; la limite est de ${number(max)}. Donne plutôt un nombre, comme ${number(count)}, pour les plus récents.`,
    'none-recent': ({ days, newest, undated }) =>
      [
        `Aucun article n’a été publié ${plural(days, { one: 'au cours du dernier jour', other: 'au cours des # derniers jours' })}.`,
        newest === undefined ? undefined : `Date du plus récent : ${format.isoDate(newest)}.`,
        undated === 0
          ? undefined
          : `${plural(undated, { one: '# article n’a', other: '# articles n’ont' })} pas de date.`,
        `Pour les plus récents, n’indique pas « ${options['days']} ».`,
      ]
        .filter((sentence) => sentence !== undefined)
        .join(' '),
  } satisfies Partial<Messages<UserErrorContexts>>;
}
