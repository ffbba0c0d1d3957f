import type { FeedErrorContexts } from '../../../domain/errors/feed-errors.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { commands } from '../named.ts';
import { forms } from '../plural-forms.ts';

export function feedErrorWords({ or, plural, quotedShort }: Format): Messages<FeedErrorContexts> {
  return {
    'robots-disallow': ({ host }) =>
      `Сайт ${shorten(host)} в файле robots.txt просит программы не загружать этот адрес, поэтому он не загружен. Отдельные статьи можно добавить командой ${commands.add}.`,
    'not-a-feed': ({ host, feeds: [first, ...others] }) => {
      if (first === undefined)
        return `То, что прислал ${shorten(host)}, — не лента, и ленты там не указаны. Поищите на сайте ссылку RSS, Atom или Feed.`;
      const urls = [first, ...others].map(({ url }) => url);
      return others.length === 0
        ? `Это веб-страница сайта ${shorten(host)}, а не лента. На ней указана лента ${first.url} — введите ${commands.feedAdd} с этим адресом.`
        : `Это веб-страница сайта ${shorten(host)}, а не лента. На ней указаны ленты: ${or(urls)} — введите ${commands.feedAdd} с одним из этих адресов.`;
    },
    'feed-followed': ({ title }) =>
      `Лента ${quotedShort(title)} уже добавлена. ${commands.feedList} покажет, где. Чтобы перенести её в другой канал, удалите её и добавьте там.`,
    'too-many-feeds': ({ max }) =>
      `На сервере может быть не более ${plural(max, forms('# ленты', '# лент', '# лент'))}. Сначала удалите одну командой ${commands.feedRemove}.`,
    'unknown-feed': ({ feed }) => `Здесь нет ленты ${quotedShort(feed)}. Ленты покажет ${commands.feedList}.`,
    'cannot-post': () =>
      'Бот не может там писать. Разрешите ему видеть канал и отправлять сообщения или выберите другой канал.',
    'forum-needs-tag': () =>
      'Этот форум принимает только публикации с тегом, а выбрать тег бот не может. Сделайте теги необязательными или выберите другой канал.',
  };
}
