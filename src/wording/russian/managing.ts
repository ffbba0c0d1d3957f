import type { AsideKind } from '../../domain/extraction.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';
import { fieldLabels, fieldProblemWords } from './errors/fields.ts';
import { commands } from './named.ts';
import { labelOf } from './paragraph-kinds.ts';
import { articleForms, forms } from './plural-forms.ts';

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
      ask: (title, size) => `Удалить статью ${quoted(title)} (${size})?`,
      effect: 'Она перестанет появляться в ответах. В течение 30 дней её можно восстановить.',
      done: (title) => `Статья ${quoted(title)} удалена.`,
      undo: `Вернуть её можно в течение 30 дней: кнопкой «Вернуть» или командой ${commands.restore}.`,
      kept: 'Ничего не удалено.',
      restored: (title) => `Статья ${quoted(title)} восстановлена и снова может появляться в ответах.`,
    },
    published: (title, size) => `Статья ${quoted(title)} (${size}) опубликована.`,
    publishedNext: `Попробуйте ${commands.ask} или ${commands.summary}. Убрать статью можно командой ${commands.remove}.`,
    discarded: 'Черновик удалён. Ничего не опубликовано.',
    renamed: (before, after) => `Статья ${quoted(before)} переименована. Новый заголовок: ${quoted(after)}.`,
    progress: {
      file: 'Чтение файла…',
      page: 'Чтение страницы…',
      text: 'Чтение текста…',
      inLine: (ahead) =>
        `Ожидание в очереди. Впереди ${format.plural(ahead, forms('# источник', '# источника', '# источников'))}…`,
    },
  };
}

function settingWords({ quoted }: Format) {
  return {
    channelDefault: (title: string) =>
      `Теперь, если статья не указана, поиск в этом канале идёт по статье ${quoted(title)}.`,
    channelDefaultEnds: `Чтобы посмотреть или изменить это либо снова искать по всем статьям, введите ${commands.default}.`,
    channelDefaultIs: (title: string) =>
      `Если статья не указана, поиск в этом канале идёт по статье ${quoted(title)}.`,
    noChannelDefault: 'Если статья не указана, поиск в этом канале идёт по всем статьям.',
    chooseDefault: 'Выберите статью для поиска в этом канале',
    otherDefaults: `Чтобы выбрать другую статью, укажите параметр «статья» команды ${commands.default}.`,
    nothingToChoose: `Выбирать пока не из чего. Добавьте статью командой ${commands.add}.`,
    channelDefaultCleared: 'Теперь, если статья не указана, поиск в этом канале идёт по всем статьям.',
    noManagerRole: 'Управлять статьями могут только участники с правом «Управлять сервером».',
    chooseRole: 'Выберите роль, с которой можно управлять статьями',
    managerRole: (role: string) =>
      `Управлять статьями могут участники с ролью ${role}, а также с правом «Управлять сервером».`,
    managerRoleSet: (role: string) =>
      `Теперь управлять статьями могут участники с ролью ${role}, а также с правом «Управлять сервером».`,
    managerRoleCleared: 'Теперь управлять статьями могут только участники с правом «Управлять сервером».',
  };
}

const leftOutKinds: Readonly<Record<AsideKind, string>> = {
  caption: 'Подпись к фото',
  'pull-quote': 'Врезка с цитатой',
  credit: 'Автор фото',
  byline: 'Автор, дата или ключевые слова',
  navigation: 'Меню',
  related: 'Ссылка на другую статью',
  promotion: 'Самореклама',
  advertisement: 'Реклама',
  comments: 'Комментарий',
  copyright: 'Авторские права',
  duplicate: 'Повтор',
};

function draftWords(format: Format): Managing['draft'] {
  const { quoted } = format;
  const differs = (count: number) =>
    count === 0
      ? 'отличий в абзацах нет'
      : format.plural(count, forms('отличается # абзац', 'отличаются # абзаца', 'отличаются # абзацев'));
  const rejected = fieldProblemWords(format);
  return {
    notPublished: 'Ещё не опубликовано.',
    publishHint: 'Текст появится в ответах, только когда вы нажмёте «Опубликовать».',
    kept: (size) => `Взято в статью: ${size}.`,
    leftOutNothing: 'Ничего не исключено.',
    leftOut: (amount) => `Исключено: ${amount} (меню, реклама и тому подобное).`,
    doubtful: 'под вопросом',
    leftOutHint: 'Это не вошло в текст статьи. Кнопка «Оставить» вернёт такую часть на место.',
    leftOutKinds,
    firstSentenceTooLong: '[…] Первое предложение слишком длинное, чтобы показать его здесь.',
    sameAddress: (title, differing) =>
      `Уже есть в библиотеке: ${quoted(title)}, с того же адреса (${differs(differing)}).`,
    sameText: (title, differing) =>
      `Уже есть в библиотеке: ${quoted(title)}, почти с тем же текстом (${differs(differing)}).`,
    rejected: (problem, typed) =>
      typed === '' ? rejected(problem) : `${rejected(problem)} Вы ввели: «${typed}».`,
    restSaved: 'Всё остальное сохранено. Чтобы исправить это, нажмите «Изменить».',
    confirm: (title) => `Всё равно опубликовать статью ${quoted(title)}?`,
    consequence:
      'Ответы на вопросы будут браться из этого текста, как если бы это была вся статья, а его слова — признаваться дословными.',
    pasted: 'Вставленный текст',
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
  return [...lines, ...(more > 0 ? [`и ещё ${format.number(more)}`] : [])].join('\n');
}

function changeWords(format: Format): Managing['changes'] {
  const { number, plural } = format;
  return {
    heading: (title) => `Статья ${format.quoted(title)} изменилась`,
    counts: (added, removed, changed) =>
      `Абзацев добавлено: ${number(added)}, удалено: ${number(removed)}, изменено: ${number(changed)}.`,
    keepsEarlier: 'Прежний текст сохранится как предыдущая версия.',
    before: (paragraph) => `Было · ¶ ${paragraph}`,
    now: (paragraph) => `Стало · ¶ ${paragraph}`,
    more: (count) => plural(count, forms('и ещё # изменение', 'и ещё # изменения', 'и ещё # изменений')),
  };
}

function formWords(): Managing['form'] {
  return {
    add: 'Добавить статью',
    edit: 'Изменить статью',
    title: fieldLabels.title,
    text: 'Текст',
    textHint: 'Оставляйте между абзацами пустую строку. В каждое поле входит 4000 символов.',
    moreText: 'Текст, продолжение',
    author: fieldLabels.author,
    publisher: fieldLabels.publisher,
    date: fieldLabels.published,
    dateHint: 'Например, 2016-12-02',
    link: fieldLabels.url,
    linkHint: 'Например, https://example.org/statya; если ссылки нет, оставьте поле пустым',
    correctText: 'Исправить текст',
    paragraph: labelOf,
    paragraphHint: 'Пустая строка начинает новый абзац; пустое поле исключает этот',
    chooseChapters: 'Выбрать главы',
    chapters: 'Главы',
    chaptersHint: 'Номера, например 3-5 или 2, 7',
    editLanguage: 'Изменить язык',
    language: fieldLabels.language,
    languageHint: 'Код, например ru; чтобы определить язык, оставьте поле пустым',
  };
}

function listWords(format: Format): Pick<Managing, 'list' | 'versions'> {
  return {
    list: {
      restorable: 'Можно восстановить',
      addedOn: (day) => `добавлена: ${day}`,
      removedOn: (day) => `удалена: ${day}`,
      hidden: 'здесь скрыта',
      articles: (count) => format.plural(count, articleForms),
    },
    versions: {
      heading: 'Версии',
      addedBy: (day, person) => `${day}, ${person}`,
    },
  };
}
