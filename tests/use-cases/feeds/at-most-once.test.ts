import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkedFeeds } from '../../support/checked-feeds.ts';
import { articlePage, HOUR } from '../../support/feeds.ts';
import { runs } from '../../support/property-runs.ts';

/** An item of a feed that promises nothing: any id, any of several addresses of one of a few articles. */
const item = fc.record({
  article: fc.constantFrom('amrum', 'sylt', 'juist', 'baltrum', 'borkum', 'norderney'),
  address: fc.constantFrom('', '/', '?utm_source=x', '#top', '?copy=1', '?copy=2'),
  id: fc.option(fc.constantFrom('1', '2', '3', '4', '5', '6'), { nil: undefined }),
  date: fc.option(fc.constantFrom('2024-05-01T00:00:00Z', '2024-05-02T00:00:00Z', '2030-01-01T00:00:00Z'), {
    nil: undefined,
  }),
});
const documents = fc.array(fc.array(item, { maxLength: 12 }), { minLength: 1, maxLength: 6 });

it('whatever a feed does with ids, addresses, dates, order and repeats, each article is posted at most once', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (versions) => {
      const feeds = await checkedFeeds();
      const { site, clock } = feeds;
      for (const { article } of versions.flat())
        for (const copy of ['?copy=1', '?copy=2'])
          site.answers.set(`/${article}${copy}`, (_, response) =>
            response.writeHead(200, { 'content-type': 'text/html' }).end(articlePage(article)),
          );
      await feeds.follow();
      for (const version of versions) {
        site.items = version.map(({ article, address, id, date }) => ({
          path: `/${article}${address}`,
          ...(id === undefined ? {} : { id }),
          ...(date === undefined ? {} : { date }),
        }));
        clock.pass(HOUR);
        await feeds.check();
      }
      const titles = feeds.posts.map(({ draft }) => draft.title);
      expect(titles).toEqual([...new Set(titles)]);
    }),
    runs(40),
  );
}, 120_000);
