import type { WarningCode, WarningContexts } from '../../../domain/extraction.ts';
import type { Format } from '../../format.ts';
import type { Wording } from '../../wording.ts';
import { articleForms, forms, wordForms } from '../plural-forms.ts';
import { advice } from './advice.ts';

type Messages = { readonly [Code in WarningCode]: (context: WarningContexts[Code]) => string };

export function warningWords(format: Format): Wording['warning'] {
  const { number, plural } = format;
  const messages: Messages = {
    'cookie-wall': () => `Похоже, это уведомление о файлах cookie, а не статья. ${advice.addText}`,
    paywall: () => `Возможно, часть этой статьи доступна только по подписке. ${advice.fullText}`,
    'error-page': () => `Похоже, это страница с ошибкой, а не статья. ${advice.addText}`,
    'text-from-data': () =>
      'На странице видна только часть этого текста; остальное взято из её данных. Проверьте, что это сама статья и что читатели её видят.',
    'more-pages': ({ pages }) =>
      pages === undefined
        ? `Статья продолжается на другой странице. ${advice.fullText}`
        : `Это страница 1 из ${number(pages)}. ${advice.fullText}`,
    'several-articles': ({ count }) =>
      `На этой странице ${plural(count, articleForms)}. Используйте адрес одной из них или исключите абзацы остальных.`,
    'sent-on': ({ address }) =>
      `Эта страница лишь перенаправляет читателей. Используйте адрес, на который она ведёт: «${address}».`,
    'beginning-only': () => `Похоже, это только начало статьи. ${advice.fullText}`,
    'author-biography': () => `Похоже, это справка об авторе, а не статья. ${advice.addText}`,
    'no-title': () =>
      'Заголовок не найден, вместо него подставлено имя. Чтобы указать заголовок, нажмите «Изменить».',
    'language-unclear': () => `Язык не определён. ${advice.language}`,
    'language-differs': ({ declared, found }) =>
      `Источник указывает язык «${declared}», но язык текста — «${found}»; он и выбран. ${advice.wrongLanguage}`,
    'part-missing': ({ found, stated }) =>
      `Судя по странице, в статье ${plural(stated, wordForms)}, а найдено ${number(found)}. ${advice.fullText}`,
    ...countWarnings(format),
  };
  return (warning) => messages[warning.code](warning.context as never);
}

/** Warnings that count something. */
function countWarnings({ number, percent, plural }: Format) {
  return {
    'too-short': ({ words }) => `Найдено всего ${plural(words, wordForms)}. Проверьте, вся ли это статья.`,
    'mostly-links': ({ share }) =>
      `Ссылки составляют ${percent(share)} текста. Возможно, это обзорная страница: используйте адрес отдельной статьи.`,
    'characters-lost': ({ count }) =>
      `${plural(count, forms('Не удалось прочитать # символ', 'Не удалось прочитать # символа', 'Не удалось прочитать # символов'))}. По возможности сохраните файл в кодировке UTF-8.`,
    'paragraphs-split': ({ count }) =>
      `${plural(count, forms('# слишком длинный абзац разделён', '# слишком длинных абзаца разделены', '# слишком длинных абзацев разделено'))} между предложениями. Проверьте, где именно.`,
    'data-dropped': ({ count }) =>
      `${plural(count, forms('Исключён # блок', 'Исключены # блока', 'Исключено # блоков'))} без предложений (например, с данными). Проверьте, не пропало ли нужное.`,
    'pages-without-text': ({ count, pages }) =>
      `Страниц, на которых только изображения: ${number(count)} из ${number(pages)}. Если они важны, распознайте на них текст (OCR).`,
  } satisfies Partial<Messages>;
}
