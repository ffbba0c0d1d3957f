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
      `Статей пока нет. Те, кто управляет статьями, могут добавить их командой ${commands.add}; владелец бота может положить файлы .md или .txt в папку со статьями.`,
    'no-keywords': () =>
      `В этом вопросе нет слов, по которым можно искать. Назовите человека, место или предмет либо попробуйте ${commands.summary}.`,
    'words-missing': ({ words }) =>
      `Ответ не найден. Ни в одной статье не упоминается ${format.or(words.map(format.quotedShort))}.`,
    'words-scattered': () =>
      'Ответ не найден. Ни один абзац не отвечает на вопрос в достаточной мере. Попробуйте сформулировать его короче или иначе.',
    'other-language': ({ languages }) =>
      `Ответ не найден. Задайте вопрос на языке статей (${format.or(languages.map((code) => format.language(code)))}).`,
    'article-unnamed': () => 'Какую статью вы имеете в виду? Выберите её в параметре «статья».',
    'not-said': ({ speaker }) =>
      `У автора ${format.quotedShort(speaker)} цитата с такими словами не найдена.`,
  };
}

function quoteReasons(format: Format): Reasons {
  return {
    ...questionReasons(format),
    'no-keywords': () => 'Этого нет ни в одной статье. Ни по одному из этих слов искать нельзя.',
    'words-missing': ({ words }) =>
      `Этого нет ни в одной статье. Нигде не упоминается ${format.or(words.map(format.quotedShort))}.`,
    'words-scattered': () =>
      'Этого нет ни в одной статье. Все эти слова встречаются, но не вместе в одном абзаце.',
  };
}
