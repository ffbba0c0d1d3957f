import type { AsideKind } from '../../domain/extraction.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';
import { fieldLabels, fieldProblemWords } from './errors/fields.ts';
import { commands } from './named.ts';
import { labelOf } from './paragraph-kinds.ts';

type Managing = Wording['managing'];

export function managingWords(format: Format): Managing {
  const { quoted } = format;
  return {
    draft: draftWords(format),
    changes: changeWords(format),
    form: formWords(),
    ...listWords(format),
    ...settingWords(format),
    chapterList: (titles) => chapterList(format, titles),
    removal: {
      ask: (title, size) => `Retirer ${quoted(title)} (${size}) ?`,
      effect: 'L’article n’apparaîtra plus dans les réponses. Tu pourras le restaurer pendant 30 jours.',
      done: (title) => `L’article ${quoted(title)} est retiré.`,
      undo: `« Annuler » ou ${commands.restore} le rétablit pendant 30 jours.`,
      kept: 'Rien n’a été retiré.',
      restored: (title) =>
        `L’article ${quoted(title)} est restauré et peut de nouveau apparaître dans les réponses.`,
    },
    published: (title, size) => `L’article ${quoted(title)} (${size}) est publié.`,
    publishedNext: `Essaie ${commands.ask} ou ${commands.summary}. Pour le retirer, utilise ${commands.remove}.`,
    discarded: 'Brouillon abandonné. Rien n’a été publié.',
    renamed: (before, after) => `${quoted(before)} s’appelle maintenant ${quoted(after)}.`,
    progress: {
      file: 'Lecture du fichier…',
      page: 'Lecture de la page…',
      text: 'Lecture du texte…',
      inLine: (ahead) =>
        `En attente. ${format.plural(ahead, { one: '# source est lue', other: '# sources sont lues' })} avant celle-ci…`,
    },
  };
}

function settingWords({ quoted }: Format) {
  return {
    channelDefault: (title: string) =>
      `Ce salon interroge désormais ${quoted(title)} si aucun article n’est précisé.`,
    channelDefaultEnds: `Pour voir ou changer ce choix, ou interroger de nouveau tous les articles, utilise ${commands.default}.`,
    channelDefaultIs: (title: string) =>
      `Ce salon interroge ${quoted(title)} si aucun article n’est précisé.`,
    noChannelDefault: 'Ce salon interroge tous les articles si aucun n’est précisé.',
    chooseDefault: 'Choisis l’article que ce salon interroge',
    otherDefaults: `Pour un autre article, utilise l’option « article » de ${commands.default}.`,
    nothingToChoose: `Il n’y a pas encore d’article à choisir. Ajoutes-en un avec ${commands.add}.`,
    channelDefaultCleared: 'Ce salon interroge désormais tous les articles si aucun n’est précisé.',
    noManagerRole: 'Seuls les membres avec la permission « Gérer le serveur » peuvent gérer les articles.',
    chooseRole: 'Choisis le rôle qui peut gérer les articles',
    managerRole: (role: string) =>
      `Les membres avec ${role} peuvent gérer les articles, tout comme ceux avec la permission « Gérer le serveur ».`,
    managerRoleSet: (role: string) =>
      `Les membres avec ${role} peuvent désormais gérer les articles, tout comme ceux avec la permission « Gérer le serveur ».`,
    managerRoleCleared:
      'Seuls les membres avec la permission « Gérer le serveur » peuvent désormais gérer les articles.',
  };
}

const leftOutKinds: Readonly<Record<AsideKind, string>> = {
  caption: 'Légende de photo',
  'pull-quote': 'Exergue',
  credit: 'Crédit photo',
  byline: 'Auteur, date ou mots-clés',
  navigation: 'Menu du site',
  related: 'Lien vers un autre article',
  promotion: 'Autopromotion',
  advertisement: 'Publicité',
  comments: 'Commentaire',
  copyright: 'Mention de droits d’auteur',
  duplicate: 'Répétition',
};

function draftWords(format: Format): Managing['draft'] {
  const { quoted } = format;
  const differs = (count: number) =>
    count === 0
      ? 'aucun paragraphe ne diffère'
      : format.plural(count, { one: '# paragraphe diffère', other: '# paragraphes diffèrent' });
  const rejected = fieldProblemWords(format);
  return {
    notPublished: 'Pas encore publié.',
    publishHint: 'Le texte n’apparaîtra dans les réponses que lorsque tu auras appuyé sur « Publier ».',
    kept: (size) => `Texte retenu : ${size}.`,
    leftOutNothing: 'Rien n’a été omis.',
    leftOut: (amount) => `Omis : ${amount} (menus, publicités, etc.).`,
    doubtful: 'douteux',
    leftOutHint: 'Ces éléments ont été omis du texte. « Garder » en remet un à sa place.',
    leftOutKinds,
    firstSentenceTooLong: '[…] La première phrase est trop longue pour être affichée ici.',
    sameAddress: (title, differing) =>
      `Déjà dans la bibliothèque : ${quoted(title)}, depuis la même adresse (${differs(differing)}).`,
    sameText: (title, differing) =>
      `Déjà dans la bibliothèque : ${quoted(title)}, avec presque le même texte (${differs(differing)}).`,
    rejected: (problem, typed) =>
      typed === '' ? rejected(problem) : `${rejected(problem)} Tu as saisi « ${typed} ».`,
    restSaved: 'Tout le reste est enregistré. Appuie sur « Modifier » pour corriger.',
    confirm: (title) => `Publier quand même ${quoted(title)} ?`,
    consequence:
      'Les questions trouveront leur réponse dans ce texte comme s’il s’agissait de l’article entier, et ses mots seront confirmés comme exacts.',
    pasted: 'Texte collé',
  };
}

/** Characters of a chapter's title, and chapters, in a list; as in English. */
const MAX_CHAPTER_TITLE = 60;
const MAX_CHAPTERS_LISTED = 40;

function chapterList(format: Format, titles: readonly string[]): string {
  const lines = titles
    .slice(0, MAX_CHAPTERS_LISTED)
    .map((title, index) => `${format.number(index + 1)}. ${shorten(title, MAX_CHAPTER_TITLE)}`.trimEnd());
  const more = titles.length - lines.length;
  return [
    ...lines,
    ...(more > 0 ? [format.plural(more, { one: 'et # autre', other: 'et # autres' })] : []),
  ].join('\n');
}

function changeWords(format: Format): Managing['changes'] {
  const { number, plural } = format;
  return {
    heading: (title) => `L’article ${format.quoted(title)} a changé`,
    counts: (added, removed, changed) =>
      `Paragraphes ajoutés : ${number(added)}, supprimés : ${number(removed)}, modifiés : ${number(changed)}.`,
    keepsEarlier: 'Le texte précédent reste disponible comme version antérieure.',
    before: (paragraph) => `Avant · ¶ ${paragraph}`,
    now: (paragraph) => `Maintenant · ¶ ${paragraph}`,
    more: (count) => plural(count, { one: 'et # autre modification', other: 'et # autres modifications' }),
  };
}

function formWords(): Managing['form'] {
  return {
    add: 'Ajouter un article',
    edit: 'Modifier l’article',
    title: fieldLabels.title,
    text: 'Texte',
    textHint: 'Laisse une ligne vide entre les paragraphes. Chaque champ accepte 4 000 caractères.',
    moreText: 'Texte (suite)',
    author: fieldLabels.author,
    publisher: fieldLabels.publisher,
    date: fieldLabels.published,
    dateHint: 'Par exemple 2016-12-02',
    link: fieldLabels.url,
    linkHint: 'Par exemple https://example.org/article ; laisse vide s’il n’y en a pas',
    correctText: 'Corriger le texte',
    paragraph: labelOf,
    paragraphHint: 'Une ligne vide commence un nouveau paragraphe ; un champ vide omet celui-ci',
    chooseChapters: 'Choisir des chapitres',
    chapters: 'Chapitres',
    chaptersHint: 'Des nombres comme 3-5 ou 2, 7',
    editLanguage: 'Changer la langue',
    language: fieldLabels.language,
    languageHint: 'Un code comme fr ; laisse vide pour la détecter',
  };
}

function listWords(format: Format): Pick<Managing, 'list' | 'versions'> {
  return {
    list: {
      restorable: 'À restaurer',
      addedOn: (day) => `ajouté le ${day}`,
      removedOn: (day) => `retiré le ${day}`,
      hidden: 'masqué ici',
      articles: (count) => format.plural(count, { one: '# article', other: '# articles' }),
    },
    versions: {
      heading: 'Versions',
      addedBy: (day, person) => `${day} par ${person}`,
    },
  };
}
