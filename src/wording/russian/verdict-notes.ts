import { type CroppedCue, changesOf, type DiffPart, type Verdict } from '../../domain/verdict.ts';
import type { VerdictNote } from '../english/verdict-notes.ts';
import type { Format } from '../format.ts';
import { attributedTo } from './claimed-speakers.ts';
import { forms } from './plural-forms.ts';

/** As in English. */
const MAX_NAMED_LETTERS = 5;

const cueEffects: Readonly<Record<CroppedCue['kind'], string>> = {
  negation: 'статья это отрицает',
  denial: 'статья это опровергает',
  hedge: 'статья оставляет это открытым',
  attribution: 'статья передаёт чужое утверждение',
  question: 'статья об этом спрашивает',
};

const inKind = {
  heading: 'в подзаголовке статьи',
  caption: 'в подписи к фото, а не в тексте статьи',
  'pull-quote': 'во врезке с цитатой, а не в тексте статьи',
} as const;

export function notesOn(verdict: Verdict, format: Format): VerdictNote[] {
  return [
    ...onClaim(verdict, format),
    ...onPlace(verdict),
    ...onContext(verdict, format),
    ...onDisguise(verdict, format),
  ];
}

function onClaim(checked: Verdict, { percent, plural, quotedShort }: Format): VerdictNote[] {
  const { isHeadline, quotations, coverage, verdict } = checked;
  const part = percent(Math.min(0.99, Math.max(0.01, coverage)));
  return [
    ...note('headline', headlineNote(checked, quotedShort)),
    ...note('quotations', quotations === 1 && 'Проверена только цитата из сообщения.'),
    ...note(
      'quotations',
      quotations > 1 &&
        `В сообщении ${plural(quotations, forms('# цитата', '# цитаты', '# цитат'))}; у этой результат хуже всех.`,
    ),
    ...note(
      'coverage',
      verdict !== 'not-found' &&
        coverage < 1 &&
        `${part} этих слов есть ${isHeadline ? 'в заголовке' : 'в статье'}.`,
    ),
  ];
}

function headlineNote(
  { verdict, headlineOf, isHeadline }: Verdict,
  quotedShort: Format['quotedShort'],
): string | undefined {
  if (headlineOf === undefined) return undefined;
  const title = quotedShort(headlineOf.title);
  if (!isHeadline) return `Начинается с заголовка ${title}.`;
  return verdict === 'altered' ? `Сравнение с заголовком ${title}.` : `Это заголовок ${title}.`;
}

function onPlace({ passages, verdict, headlineOf }: Verdict): VerdictNote[] {
  if (verdict === 'not-found' || headlineOf !== undefined) return [];
  const kinds = new Set(passages.map(({ paragraph }) => paragraph.kind));
  const words = kinds.size === 1 ? 'Эти слова находятся' : 'Часть этих слов находится';
  return (['heading', 'caption', 'pull-quote'] as const)
    .filter((kind) => kinds.has(kind))
    .flatMap((kind) => note(kind, `${words} ${inKind[kind]}.`));
}

function onContext(verdict: Verdict, { quotedShort }: Format): VerdictNote[] {
  const { cropped, doubtful, diff, goesOn, coverage } = verdict;
  const isComplete = cropped.length === 0 && coverage === 1 && changesOf(verdict).length === 0;
  const cues = cropped.map(({ kind, quote }) => `${quotedShort(quote.text)} (${cueEffects[kind]})`);
  return [
    ...note('left-out', cues.length > 0 && `Опущено: ${cues.join(', ')}.`),
    ...note(
      'perhaps-left-out',
      isComplete &&
        doubtful.length > 0 &&
        `Рядом есть (возможно, о другом): ${doubtful.map(({ quote }) => quotedShort(quote.text)).join(', ')}.`,
    ),
    ...diff.flatMap((part) => allowedNote(part, quotedShort)),
    ...note('longer', goesOn && isComplete && 'Предложение в статье длиннее этой цитаты.'),
    ...note('speaker', attributedTo(verdict)),
  ];
}

function onDisguise(
  { disguise: { invisible, lookAlikes } }: Verdict,
  { plural, quotedShort }: Format,
): VerdictNote[] {
  const more = lookAlikes.length - MAX_NAMED_LETTERS;
  return [
    ...note(
      'invisible',
      invisible > 0 &&
        `В цитате ${plural(invisible, forms('# невидимый символ', '# невидимых символа', '# невидимых символов'))}.`,
    ),
    ...lookAlikes
      .slice(0, MAX_NAMED_LETTERS)
      .flatMap(({ letter, script, word }) =>
        note(
          'look-alike',
          `Буква «${letter}» в слове ${quotedShort(word)} лишь похожа на нужную; она из другой письменности: ${script}.`,
        ),
      ),
    ...note(
      'look-alike',
      more > 0 &&
        plural(
          more,
          forms(
            'Ещё # буква лишь похожа на нужную.',
            'Ещё # буквы лишь похожи на нужные.',
            'Ещё # букв лишь похожи на нужные.',
          ),
        ),
    ),
  ];
}

function note(kind: VerdictNote['kind'], text: string | false | undefined): VerdictNote[] {
  return text === false || text === undefined ? [] : [{ kind, text }];
}

function allowedNote(
  { allowed, claimed, actual }: DiffPart,
  quotedShort: Format['quotedShort'],
): VerdictNote[] {
  if (allowed === undefined || actual === undefined) return [];
  const there = quotedShort(actual.text);
  switch (allowed) {
    case 'attribution':
      return note('attribution', `Опущено между словами говорящего: ${there}.`);
    case 'insertion':
      return note('brackets', `[${claimed}] — в статье здесь ${there}.`);
    case 'expansion':
      return note('contraction', `${quotedShort(claimed)} — в статье здесь ${there}.`);
  }
}
