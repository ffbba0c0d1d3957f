import type { DiffPart, Verdict, VerdictKind } from '../../domain/verdict.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';
import { otherSpeaker, reportedSpeech } from './claimed-speakers.ts';
import { commands } from './named.ts';
import { forms } from './plural-forms.ts';
import { notesOn } from './verdict-notes.ts';

const changeNames = { word: undefined, negation: 'отрицание', number: 'число', name: 'имя' } as const;

const names: Readonly<Record<VerdictKind, string>> = {
  exact: 'Дословно',
  typography: 'Дословно, кроме пунктуации',
  altered: 'Изменено',
  stitched: 'Склеено',
  'out-of-context': 'Вырвано из контекста',
  'other-speaker': 'Другой автор или не установлен',
  'other-article': 'Другая статья',
  'not-found': 'Не найдено',
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
      `Изменено: ${changes.map(change).join('; ')}${more === 0 ? '.' : `; и ещё ${plural(more, forms('# изменение', '# изменения', '# изменений'))}.`}`,
    otherChanges: (first, last, of) =>
      first === last ? `Изменение ${last} из ${of}` : `Изменения с ${first} по ${last} из ${of}`,
    ...countWords(format),
    legend: {
      struck: 'Зачёркнуто',
      claimed: 'этого в статье нет',
      underlined: 'Подчёркнуто',
      actual: 'что в ней вместо этого',
    },
    chooseQuote: 'Выберите цитату',
    whichQuote: 'Какую цитату проверить?',
    wholeMessage: 'Всё сообщение',
    saidBy: (speaker) => `Автор слов, согласно сообщению: ${speaker}`,
    messageShortened: `Остаток сообщения слишком длинный, чтобы показать его здесь. Проверьте его цитаты командой ${commands.verify}.`,
  };
}

/** What a message has no room for. */
function countWords({ plural }: Format) {
  return {
    unlisted: (count: number) =>
      plural(
        count,
        forms(
          'Ещё # изменение не помещается в это сообщение. Проверьте утверждение по частям.',
          'Ещё # изменения не помещаются в это сообщение. Проверьте утверждение по частям.',
          'Ещё # изменений не помещаются в это сообщение. Проверьте утверждение по частям.',
        ),
      ),
    morePlaces: (count: number) =>
      plural(count, forms('ещё # место не показано', 'ещё # места не показаны', 'ещё # мест не показано')),
  };
}

function sentenceFor(checked: Verdict, { plural, quotedShort }: Format): string {
  const { verdict, passages, isMixed } = checked;
  switch (verdict) {
    case 'exact':
      return reportedSpeech(checked) ?? 'Дословно: в статье сказано именно это, буква в букву.';
    case 'typography':
      return 'Дословно, если не считать пунктуации и заглавных букв.';
    case 'altered':
      return 'Изменено: в статье сказано не так.';
    case 'stitched':
      if (isMixed) return 'Склеено: слова разных людей выданы за одну цитату.';
      return passages.length > 1
        ? `Склеено: отрывки из ${plural(passages.length, forms('# места', '# мест', '# мест'))} выданы за одну цитату.`
        : 'Склеено: отрывки одного абзаца, где пропущено много слов и это никак не отмечено.';
    case 'out-of-context':
      return 'Вырвано из контекста: слова в статье есть, но опущенное меняет их смысл.';
    case 'other-speaker':
      return otherSpeaker(checked, quotedShort);
    case 'other-article':
      return `Другая статья: это из статьи ${quotedShort(passages[0]?.article.title ?? '')}, а не из указанной.`;
    case 'not-found':
      return 'Не найдено: этого нет ни в одной статье.';
  }
}

function changeText({ kind, claimed, actual }: DiffPart, { quotedShort }: Format): string {
  const name = kind === 'same' ? undefined : changeNames[kind];
  const label = name === undefined ? '' : ` (${name})`;
  if (actual === undefined) return `добавлено ${quotedShort(claimed)}${label}`;
  if (claimed === '') return `опущено ${quotedShort(actual.text)}${label}`;
  return `${quotedShort(claimed)} вместо ${quotedShort(actual.text)}${label}`;
}
