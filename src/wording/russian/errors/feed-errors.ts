import type { FeedErrorContexts } from '../../../domain/errors/feed-errors.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { commands } from '../named.ts';

export function feedErrorWords({ or, plural, quotedShort }: Format): Messages<FeedErrorContexts> {
  return {
    'robots-disallow': ({ host }) =>
      `Сайт ${shorten(host)} в своём robots.txt просит программы не загружать этот адрес, поэтому он не загружен. Отдельные статьи добавляйте командой ${commands.add}.`,
    'not-a-feed': ({ host, feeds: [first, ...others] }) => {
      if (first === undefined)
        return `То, что прислал сайт ${shorten(host)}, — не лента, и ленты оно не называет. Поищите на сайте ссылку RSS, Atom или Feed.`;
      const urls = [first, ...others].map(({ url }) => url);
      return others.length === 0
        ? `Это страница сайта ${shorten(host)}, а не лента. Она называет свою ленту: ${first.url} – введите ${commands.feedAdd} с этим адресом.`
        : `Это страница сайта ${shorten(host)}, а не лента. Она называет ленты: ${or(urls)} – введите ${commands.feedAdd} с одним из этих адресов.`;
    },
    'feed-followed': ({ title }) =>
      `Эта лента уже подключена: ${quotedShort(title)}. Куда она приходит, показывает ${commands.feedList}. Чтобы сменить канал, отключите её и подключите там.`,
    'too-many-feeds': ({ max }) =>
      `На сервере можно подключить не больше ${plural(max, { one: '# ленты', few: '# лент', many: '# лент', other: '# ленты' })}. Сначала отключите одну командой ${commands.feedRemove}.`,
    'unknown-feed': ({ feed }) =>
      `Такая лента здесь не подключена: ${quotedShort(feed)}. Все ленты показывает ${commands.feedList}.`,
    'cannot-post': () =>
      'Боту нельзя писать в этот канал. Разрешите ему видеть канал и отправлять в нём сообщения или выберите другой.',
    'forum-needs-tag': () =>
      'Этот форум принимает только публикации с тегом, а выбрать тег бот не может. Сделайте теги в настройках форума необязательными или выберите другой канал.',
  };
}
