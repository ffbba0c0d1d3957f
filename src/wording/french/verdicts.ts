import type { DiffPart, Verdict, VerdictKind } from '../../domain/verdict.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';
import { otherSpeaker, reportedSpeech } from './claimed-speakers.ts';
import { commands } from './named.ts';
import { notesOn } from './verdict-notes.ts';

const changeNames = { word: undefined, negation: 'négation', number: 'nombre', name: 'nom' } as const;

const names: Readonly<Record<VerdictKind, string>> = {
  exact: 'Mot pour mot',
  typography: 'Mot pour mot, à la ponctuation près',
  altered: 'Altéré',
  stitched: 'Recomposé',
  'out-of-context': 'Hors contexte',
  'other-speaker': 'Autre personne, ou non confirmé',
  'other-article': 'Autre article',
  'not-found': 'Introuvable',
};

export function verdictWords(format: Format): Omit<Wording['verdicts'], 'sign'> {
  const { plural } = format;
  const change = (part: DiffPart) => changeText(part, format);
  return {
    verdict: (verdict) => sentenceFor(verdict, format),
    notes: (verdict) => notesOn(verdict, format),
    name: (kind) => names[kind],
    change,
    changed: (changes, more = 0) =>
      `Différences : ${changes.map(change).join(' ; ')}${more === 0 ? '.' : ` ; et ${plural(more, { one: '# autre différence', other: '# autres différences' })}.`}`,
    otherChanges: (first, last, of) =>
      first === last ? `Différence ${last} sur ${of}` : `Différences ${first} à ${last} sur ${of}`,
    unlisted: (count) =>
      plural(count, {
        one: '# autre différence ne tient pas dans ce message. Vérifie l’affirmation par morceaux.',
        other: '# autres différences ne tiennent pas dans ce message. Vérifie l’affirmation par morceaux.',
      }),
    legend: {
      struck: 'Barré',
      claimed: 'absent de l’article',
      underlined: 'Souligné',
      actual: 'ce qu’il dit à la place',
    },
    morePlaces: (count) =>
      plural(count, { one: '# autre endroit non affiché', other: '# autres endroits non affichés' }),
    chooseQuote: 'Choisir une citation',
    whichQuote: 'Quelle citation ?',
    wholeMessage: 'Tout le message',
    saidBy: (speaker) => `D’après le message, propos de ${speaker}`,
    messageShortened: `Le reste du message est trop long pour être affiché ici. Vérifie ses citations avec ${commands.verify}.`,
  };
}

function sentenceFor(checked: Verdict, { number, quotedShort }: Format): string {
  const { verdict, passages, isMixed } = checked;
  switch (verdict) {
    case 'exact':
      return reportedSpeech(checked) ?? 'Mot pour mot : un article dit cela, à la lettre près.';
    case 'typography':
      return 'Mot pour mot, à la ponctuation ou aux majuscules près.';
    case 'altered':
      return 'Altéré : ce n’est pas ce que dit l’article.';
    case 'stitched':
      if (isMixed) return 'Recomposé : mots de plusieurs personnes, réunis en une seule citation.';
      return passages.length > 1
        ? `Recomposé : morceaux de ${number(passages.length)} endroits, réunis en une seule citation.`
        : 'Recomposé : morceaux d’un même paragraphe, avec beaucoup de mots omis sans que rien ne le signale.';
    case 'out-of-context':
      return 'Hors contexte : ces mots y sont, mais ce qui a été omis en change le sens.';
    case 'other-speaker':
      return otherSpeaker(checked, quotedShort);
    case 'other-article':
      return `Autre article : cela vient de ${quotedShort(passages[0]?.article.title ?? '')}, pas de l’article indiqué.`;
    case 'not-found':
      return 'Introuvable : aucun article ne dit cela.';
  }
}

function changeText({ kind, claimed, actual }: DiffPart, { quotedShort }: Format): string {
  const name = kind === 'same' ? undefined : changeNames[kind];
  const label = name === undefined ? '' : ` (${name})`;
  if (actual === undefined) return `${quotedShort(claimed)} ajouté${label}`;
  if (claimed === '') return `${quotedShort(actual.text)} omis${label}`;
  return `${quotedShort(claimed)} au lieu de ${quotedShort(actual.text)}${label}`;
}
