import type { Paragraph } from '../../domain/article.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';
import { labelOf } from './paragraph-kinds.ts';
import { forms, sentenceForms } from './plural-forms.ts';
import { recordWords } from './records.ts';
import { refusalWords } from './refusals.ts';

export function answerWords(format: Format): Wording['answers'] {
  return {
    match: {
      answer: undefined,
      closest: 'Самый близкий фрагмент. Возможно, это не ответ на ваш вопрос.',
      exact: 'Найдено слово в слово.',
      reordered: 'Те же слова, но в другом порядке или в другой форме.',
    },
    notAnAnswer: 'Самый близкий фрагмент (не ответ):',
    notAMatch: 'Самый близкий фрагмент (не совпадение):',
    belowHeadline: 'Начало статьи:',
    otherLanguage: (language) =>
      `Язык этой статьи: ${format.language(language)}. Ваш вопрос задан на другом языке.`,
    followUp: {
      title: 'Уточняющий вопрос',
      label: 'Ваш вопрос',
      after: (question) => `После вопроса: ${question}`,
    },
    searchedFor: (question) => `Поиск по запросу: «${question}»`,
    record: recordWords(format),
    refusal: refusalWords(format),
    ...passageWords(format),
  };
}

function passageWords(format: Format) {
  return {
    leftOut: (sentences: number) =>
      `[…] ${format.plural(sentences, forms('Пропущено # предложение', 'Пропущено # предложения', 'Пропущено # предложений'))}`,
    tooLong: 'Слишком длинно, чтобы показать здесь.',
    sentenceTooLong:
      'Это предложение слишком длинное для сообщения в Discord. Его можно прочитать в источнике.',
    passage: (number: number, of: number) => `Фрагмент ${number} из ${of}`,
    page: (number: number, of: number) => `Страница ${number} из ${of}`,
    source: (address: string) => `Источник: ${address}`,
    paragraph: (paragraph: Paragraph) => labelOf(paragraph),
    permanentLink: (command: string) => `Снова показать этот абзац: ${command}`,
    passageAtSource: (address: string) => `Этот фрагмент в источнике: ${address}`,
    revised: {
      changed: 'С тех пор этот абзац изменился.',
      gone: 'В статье больше нет этого абзаца.',
      before: 'Тогда',
      now: 'Сейчас',
      nowGone: 'Сейчас: этого абзаца больше нет.',
      lastText: 'В статье больше нет этого абзаца. Вот его последняя версия:',
    },
    summaryFocus: (focus: string) => `Что сказано в статье по теме «${focus}»`,
    omission: '[…]',
    summarySize: (sentences: number, words: number, of: number, most: number) =>
      `${format.plural(sentences, sentenceForms)} · ${format.number(words)} из ${format.plural(of, forms('# слова', '# слов', '# слов'))} (не более ${format.percent(most)})`,
  };
}
