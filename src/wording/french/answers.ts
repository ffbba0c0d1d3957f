import type { Paragraph } from '../../domain/article.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';
import { labelOf } from './paragraph-kinds.ts';
import { recordWords } from './records.ts';
import { refusalWords } from './refusals.ts';

export function answerWords(format: Format): Wording['answers'] {
  return {
    match: {
      answer: undefined,
      closest: 'Passage le plus proche. Il ne répond peut-être pas à ta question.',
      exact: 'Trouvé mot pour mot.',
      reordered: 'Les mêmes mots, dans un autre ordre ou sous une autre forme.',
    },
    notAnAnswer: 'Passage le plus proche (ce n’est pas une réponse) :',
    notAMatch: 'Passage le plus proche (ce ne sont pas ces mots) :',
    belowHeadline: 'L’article commence ainsi :',
    otherLanguage: (language) =>
      `Langue de cet article : ${format.language(language)}. Ta question est dans une autre langue.`,
    followUp: {
      title: 'Poursuivre',
      label: 'Ta question suivante',
      after: (question) => `Après : ${question}`,
    },
    searchedFor: (question) => `Recherche effectuée : « ${question} »`,
    record: recordWords(format),
    refusal: refusalWords(format),
    ...passageWords(format),
  };
}

function passageWords(format: Format) {
  return {
    leftOut: (sentences: number) =>
      `[…] ${format.plural(sentences, { one: '# phrase omise', other: '# phrases omises' })}`,
    tooLong: 'Trop long pour être affiché ici.',
    sentenceTooLong: 'Cette phrase est trop longue pour un message Discord. Ouvre la source pour la lire.',
    passage: (number: number, of: number) => `Passage ${number} sur ${of}`,
    page: (number: number, of: number) => `Page ${number} sur ${of}`,
    source: (address: string) => `Source : ${address}`,
    paragraph: (paragraph: Paragraph) => labelOf(paragraph),
    permanentLink: (command: string) => `${command} affiche de nouveau ce paragraphe.`,
    passageAtSource: (address: string) => `Le passage à la source : ${address}`,
    revised: {
      changed: 'Ce paragraphe a changé depuis.',
      gone: 'Ce paragraphe n’est plus dans l’article.',
      before: 'Avant',
      now: 'Maintenant',
      nowGone: 'Maintenant : supprimé.',
      lastText: 'Ce paragraphe n’est plus dans l’article. Voici sa dernière version :',
    },
    summaryFocus: (focus: string) => `Ce que l’article dit à propos de « ${focus} »`,
    omission: '[…]',
    summarySize: (sentences: number, words: number, of: number, most: number) =>
      `${format.plural(sentences, { one: '# phrase', other: '# phrases' })} · ${format.number(words)} sur ${format.plural(of, { one: '# mot', other: '# mots' })} (${format.percent(most)} au plus)`,
  };
}
