import { isProved, type Proof, type Proved, type ProvedHeadline } from '../../domain/receipts/proof.ts';
import { proofSigns } from '../english/proofs.ts';
import type { Format } from '../format.ts';
import { commandsOn } from '../surface.ts';
import type { Wording } from '../wording.ts';
import { commands } from './named.ts';
import { placeName } from './paragraph-kinds.ts';

export function proofWords(format: Format): Wording['proofs'] {
  return {
    sign: (proof) => (isProved(proof) ? proofSigns.proved : proofSigns.notProved),
    proof: (proof) => proofSentence(proof, format),
    standing: (proof) => standing(proof, format),
    headline: 'Заголовок',
    receipts: {
      howToCheck: `Как проверить подтверждение: командой ${commands.prove} или в терминале: ${commandsOn.terminal.prove}. Если есть экспорт статьи, это можно сделать и без бота, на странице prove.html.`,
      list: 'Подтверждения для каждого предложения, по порядку.',
      tooLong: 'Эти слова слишком длинны, чтобы показать их здесь. Подтверждение содержит их хеш.',
      place: (article, place, start, end) => `Статья ${article} · ${place} · символы с ${start} по ${end}`,
      headlinePlace: (article) => `Статья ${article} · заголовок`,
      hash: (hash) => `SHA-256 текста: ${hash}`,
    },
  };
}

function proofSentence(proof: Proof, { quotedShort, day }: Format): string {
  switch (proof.kind) {
    case 'proved':
      return `Подтверждено: эти слова, буква в букву, есть в тексте, по которому создано подтверждение.${olderRevision(proof)}`;
    case 'proved-headline':
      return `Подтверждено: это, буква в букву, заголовок текста, по которому создано подтверждение.${olderRevision(proof)}`;
    case 'other-text':
      return `Не подтверждено: статья ${quotedShort(proof.article.title)} здесь есть, но текст у неё не тот, по которому создано подтверждение.`;
    case 'other-words':
      return `Не подтверждено: текст статьи ${quotedShort(proof.article.title)} здесь есть, но в указанном месте стоят другие слова.`;
    case 'other-headline':
      return `Не подтверждено: текст, по которому создано подтверждение, здесь есть, но его заголовок другой: ${quotedShort(proof.article.title)}.`;
    case 'removed':
      return `Не подтверждено: статья ${quotedShort(proof.article.title)} удалена (${day(proof.at)}). Те, кто управляет статьями, могут восстановить её в течение 30 дней. Экспорт, в котором она есть, по-прежнему подтверждает эти слова — на странице prove.html.`;
    case 'not-here':
      return `Не подтверждено: ни у одной статьи здесь нет текста, по которому создано подтверждение. Если оно с другого сервера, введите ${commands.prove} там или попросите экспорт статьи и откройте его на странице prove.html.`;
  }
}

/** Whether proved words stand in the article as it is now. */
function standing(proof: Proved | ProvedHeadline, { quotedShort }: Format): string {
  if (proof.kind === 'proved-headline')
    return proof.renamed === undefined
      ? 'Таков заголовок статьи и сейчас.'
      : `Сейчас заголовок статьи другой: ${quotedShort(proof.renamed)}.`;
  switch (proof.standing.kind) {
    case 'present':
      return 'Они есть и в нынешнем тексте статьи.';
    case 'kept':
      return `С тех пор статья изменилась; эти слова в ней остались, ${placeName(proof.standing.paragraph)}.`;
    case 'gone':
      return 'С тех пор статья изменилась, и этих слов в ней больше нет.';
  }
}

/** Empty for the latest revision. */
function olderRevision({ revision }: Proved | ProvedHeadline): string {
  if (revision === undefined || revision.number === revision.of) return '';
  return ` Это прежняя версия: ${revision.number} из ${revision.of}.`;
}
