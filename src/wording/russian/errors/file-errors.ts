import type { ExtractErrorContexts, ForeignKind } from '../../../domain/errors/ingest-errors.ts';
import type { Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { forms } from '../plural-forms.ts';
import { advice } from './advice.ts';

const ACCEPTED =
  'Подойдёт веб-страница, PDF, документ (.docx, .odt, .epub, .rtf), Markdown или обычный текст.';

const foreign: Readonly<Record<ForeignKind, string>> = {
  image: 'изображение',
  audio: 'звуковой файл',
  video: 'видео',
  font: 'шрифт',
  office: 'офисный документ',
  archive: 'архив',
  program: 'программа',
  feed: 'лента новостей',
  data: 'файл с данными',
};

const instead: Partial<Readonly<Record<ForeignKind, string>>> = {
  office: 'Сохраните его как .docx, .odt, PDF или обычный текст и используйте этот файл.',
  archive: 'Распакуйте его и используйте статью из него.',
  feed: 'Используйте адрес одной из её статей.',
};

export function fileErrorWords({ number, plural, quotedShort }: Format): Messages<ExtractErrorContexts> {
  return {
    'file-empty': () => 'Файл пуст. Проверьте, полностью ли он сохранён.',
    'file-foreign': ({ kind, format: name }) =>
      `Это ${foreign[kind]}${name === '' ? '' : ` (${name})`}, а не текст статьи. ${instead[kind] ?? ACCEPTED}`,
    'file-too-large': ({ mebibytes }) => `Файл больше ${mebibytes} МиБ. Оставьте только нужную часть.`,
    'file-broken': ({ format: name }) =>
      `Этот файл (${name}) повреждён, и прочитать его нельзя. ${advice.addText}`,
    'file-without-text': () => `Текст статьи здесь не найден. ${advice.fromBrowser}`,
    'file-too-slow': ({ seconds }) =>
      `Не удалось прочитать это за ${plural(seconds, forms('# секунду', '# секунды', '# секунд'))}. ${advice.addText}`,
    'too-many-chapters': ({ titles }) =>
      `В этой книге ${plural(titles.length, forms('# глава', '# главы', '# глав'))} — это слишком много для одной статьи. Выберите, какие добавить.`,
    'no-such-chapter': ({ chapters }) =>
      chapters === 1
        ? 'В этой книге только 1 глава. Выберите её.'
        : `В этой книге есть только главы с 1 по ${number(chapters)}. Выберите из них.`,
    'chapters-unclear': ({ typed }) =>
      `${quotedShort(typed)} — это не номера глав. Введите числа, например 3-5 или 2, 7.`,
    'file-too-complex': () => `Файл слишком сложно устроен, чтобы его прочитать. ${advice.addText}`,
    'pdf-locked': () => 'Этот PDF защищён паролем. Сохраните копию без пароля и используйте её.',
    'pdf-scanned': ({ pages }) =>
      `В этом PDF нет текста, только ${plural(pages, forms('изображение # страницы', 'изображения # страниц', 'изображения # страниц'))}. Сначала распознайте в нём текст (OCR).`,
    'pdf-too-long': ({ pages, max }) =>
      `В этом PDF ${plural(pages, forms('# страница', '# страницы', '# страниц'))} при допустимых ${max}. Оставьте только нужные страницы.`,
  };
}
