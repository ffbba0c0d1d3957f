import type { RefusalReason } from '../../domain/answer.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';
import { commands } from './named.ts';

type Reasons = {
  readonly [Reason in RefusalReason as Reason['code']]: (reason: Reason) => string;
};

export function refusalWords(format: Format): Wording['answers']['refusal'] {
  const sentences = { question: questionReasons(format), quote: quoteReasons(format) };
  return (reason, sought) => (sentences[sought][reason.code] as (reason: RefusalReason) => string)(reason);
}

function questionReasons(format: Format): Reasons {
  return {
    'no-articles': () =>
      `Il n’y a pas encore d’article. Les personnes qui gèrent les articles peuvent en ajouter un avec ${commands.add} ; celle qui exploite ce bot peut placer des fichiers .md ou .txt dans son dossier d’articles.`,
    'no-keywords': () =>
      `Cette question ne contient aucun mot à chercher. Nomme une personne, un lieu ou une chose, ou essaie ${commands.summary}.`,
    'words-missing': ({ words }) =>
      `Aucune réponse trouvée. Aucun article ne mentionne ${format.or(words.map(format.quotedShort))}.`,
    'words-scattered': () =>
      'Aucune réponse trouvée. Aucun paragraphe ne couvre à lui seul assez de ta question. Essaie avec moins de mots, ou avec d’autres.',
    'other-language': ({ languages }) =>
      `Aucune réponse trouvée. Pose ta question dans la langue des articles : ${format.or(languages.map((code) => format.language(code)))}.`,
    'article-unnamed': () => 'De quel article parles-tu ? Choisis-le dans l’option « article ».',
    'not-said': ({ speaker }) =>
      `Aucune citation de ${format.quotedShort(speaker)} avec ces mots n’a été trouvée.`,
  };
}

function quoteReasons(format: Format): Reasons {
  return {
    ...questionReasons(format),
    'no-keywords': () => 'Aucun article ne dit cela. Aucun de ces mots ne peut être cherché.',
    'words-missing': ({ words }) =>
      `Aucun article ne dit cela. Aucun ne mentionne ${format.or(words.map(format.quotedShort))}.`,
    'words-scattered': () =>
      'Aucun article ne dit cela. Tous ces mots apparaissent, mais pas ensemble dans un même paragraphe.',
  };
}
