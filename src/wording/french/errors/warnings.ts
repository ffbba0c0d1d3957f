import type { WarningCode, WarningContexts } from '../../../domain/extraction.ts';
import type { Format } from '../../format.ts';
import type { Wording } from '../../wording.ts';
import { advice } from './advice.ts';

type Messages = { readonly [Code in WarningCode]: (context: WarningContexts[Code]) => string };

export function warningWords(format: Format): Wording['warning'] {
  const { number } = format;
  const messages: Messages = {
    'cookie-wall': () => `Cela ressemble à un avis sur les cookies, pas à l’article. ${advice.addText}`,
    paywall: () => `Une partie de cet article est peut-être réservée aux abonnés. ${advice.fullText}`,
    'error-page': () => `Cela ressemble à une page d’erreur, pas à l’article. ${advice.addText}`,
    'text-from-data': () =>
      'La page n’affiche qu’une partie de ce texte ; le reste vient de ses données. Vérifie que c’est bien l’article, et qu’on peut le lire.',
    'more-pages': ({ pages }) =>
      pages === undefined
        ? `L’article continue sur une autre page. ${advice.fullText}`
        : `C’est la page 1 sur ${number(pages)}. ${advice.fullText}`,
    'several-articles': ({ count }) =>
      `Cette page affiche ${number(count)} articles. Utilise l’adresse de l’un d’eux, ou omets les paragraphes des autres.`,
    'sent-on': ({ address }) =>
      `Cette page ne fait que rediriger. Utilise l’adresse vers laquelle elle mène : « ${address} ».`,
    'beginning-only': () => `Cela semble n’être que le début de l’article. ${advice.fullText}`,
    'author-biography': () => `Cela ressemble à une note sur l’auteur, pas à l’article. ${advice.addText}`,
    'no-title': () =>
      'Aucun titre n’a été trouvé ; un nom en tient lieu. Appuie sur « Modifier » pour en donner un.',
    'language-unclear': () => `La langue est incertaine. ${advice.language}`,
    'language-differs': ({ declared, found }) =>
      `La source déclare la langue « ${declared} », mais le texte est en « ${found} » ; c’est cette langue qui a été retenue. ${advice.wrongLanguage}`,
    'part-missing': ({ found, stated }) =>
      `D’après la page, l’article a ${number(stated)} mots ; ${number(found)} ont été trouvés. ${advice.fullText}`,
    ...countWarnings(format),
  };
  return (warning) => messages[warning.code](warning.context as never);
}

/** Warnings that count something. */
function countWarnings({ percent, plural }: Format) {
  return {
    'too-short': ({ words }) =>
      plural(words, {
        one: 'Seul # mot a été trouvé. Vérifie que c’est bien l’article entier.',
        other: 'Seuls # mots ont été trouvés. Vérifie que c’est bien l’article entier.',
      }),
    'mostly-links': ({ share }) =>
      `${percent(share)} du texte est constitué de liens. C’est peut-être une page d’accueil ou de rubrique : utilise l’adresse d’un seul article.`,
    'characters-lost': ({ count }) =>
      plural(count, {
        one: '# caractère est illisible. Si possible, enregistre le fichier en UTF-8.',
        other: '# caractères sont illisibles. Si possible, enregistre le fichier en UTF-8.',
      }),
    'paragraphs-split': ({ count }) =>
      plural(count, {
        one: '# paragraphe trop long a été divisé entre deux phrases. Vérifie l’endroit de la coupure.',
        other:
          '# paragraphes trop longs ont été divisés entre deux phrases. Vérifie les endroits des coupures.',
      }),
    'data-dropped': ({ count }) =>
      plural(count, {
        one: '# bloc sans phrases (par exemple des données) a été omis. Vérifie que rien ne manque.',
        other: '# blocs sans phrases (par exemple des données) ont été omis. Vérifie que rien ne manque.',
      }),
    'pages-without-text': ({ count, pages }) =>
      `${count} pages sur ${pages} ne contiennent que des images. Si elles comptent, soumets-les à une reconnaissance de texte (OCR).`,
  } satisfies Partial<Messages>;
}
