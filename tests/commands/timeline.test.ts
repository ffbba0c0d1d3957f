import { afterEach, describe, expect, it } from 'vitest';
import { buttonId, messageOf, type Seen, seenIn } from '../support/shown.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

let verbatim: Verbatim;
afterEach(() => verbatim.stop());

const file = (text: string, rest = '') =>
  `---\ntitle: A bridge\nurl: https://example.org/bridge\n${rest}---\n${text}`;
const start = async (text: string, rest = '') => {
  verbatim = await startVerbatim({ articles: { 'bridge.md': file(text, rest) } });
  return verbatim.person.use('timeline');
};

const SEVEN = [
  'The bridge was planned in 1954. It opened on 2 December 2016.',
  'In May 2001 the council refused. On Tuesday it agreed.',
  'The first stone was laid on 3 March 2009. Nobody came yesterday.',
  'Ships hit it in 2017 and in 2019.',
].join('\n\n');

interface Attached {
  readonly attachments: readonly {
    readonly filename: string;
    readonly content_type?: string;
    readonly description?: string;
  }[];
}

describe('/timeline', () => {
  it('shows the dated sentences in order, dates as written, with ¶ and link', async () => {
    const { text, bold, quotes, links } = seenIn(await start(SEVEN, 'published: 2020-01-07\n'));
    expect(quotes.filter((words) => /\d{4}/u.test(words))).toEqual([
      'The bridge was planned in 1954.',
      'In May 2001 the council refused.',
      'The first stone was laid on 3 March 2009.',
      'It opened on 2 December 2016.',
      'Ships hit it in 2017 and in 2019.',
    ]);
    expect(bold).toEqual(
      expect.arrayContaining(['1954', 'May 2001', '3 March 2009', '2 December 2016', '2017']),
    );
    expect(text).toContain('¶ 2 of 4');
    expect(links.some((link) => link.startsWith('https://example.org/bridge#:~:text='))).toBe(true);
  });

  it('shows the others as written beside the day of publication, and works none out', async () => {
    const message = messageOf(await start(SEVEN, 'published: 2020-01-07\n'));
    const shown = seenIn(await verbatim.person.press(message.id, buttonId(message, 'Next')));
    expect(shown.text).toContain('As written; the article was published on 7 January 2020');
    expect(shown.quotes).toEqual(['On Tuesday it agreed.', 'Nobody came yesterday.']);
    expect(shown.bold).toEqual(expect.arrayContaining(['On Tuesday', 'yesterday']));
    expect(shown.text).not.toMatch(/6 January|2020-01-0[0-6]/u);
  });

  it('has a picture with a description where there are five dates, and none with fewer', async () => {
    const message = messageOf(await start(SEVEN));
    const { attachments } = message as unknown as Attached;
    expect(attachments.map(({ filename, content_type }) => [filename, content_type])).toEqual([
      ['timeline.png', 'image/png'],
    ]);
    const json = JSON.stringify(message.components);
    expect(json).toContain('Timeline of “A bridge”: 1954, May 2001, 3 March 2009, 2 December 2016 and 2017');
    const next = messageOf(await verbatim.person.press(message.id, buttonId(message, 'Next')));
    expect((next as unknown as Attached).attachments).toEqual([]);
    await verbatim.stop();
    const few = messageOf(await start('It opened in 2016. It closed in 2017.'));
    expect((few as unknown as Attached).attachments).toEqual([]);
  });

  it('says so of an article without a date of publication, or without any date', async () => {
    const { text } = seenIn(await start('It opened on Tuesday.'));
    expect(text).toContain('As written; when the article was published is not known');
    await verbatim.stop();
    expect(seenIn(await start('It never opened.')).text).toContain('No sentence of “A bridge” has a date.');
  });

  it('pages three hundred dates, each once, also after a restart', async () => {
    const years = Array.from({ length: 30 }, (_, index) => 1700 + index);
    const sentences = years.flatMap((year) =>
      Array.from({ length: 10 }, (_, index) => `Ship ${index} came on ${index + 1} May ${year}.`),
    );
    const first = await start(sentences.toReversed().join(' '));
    await verbatim.restart();
    const seen: string[] = [];
    let outcome = first;
    let shown: Seen = seenIn(first);
    for (let page = 1; ; page += 1) {
      seen.push(...shown.quotes.flatMap((words) => words.split('\n')));
      if (page === 5) break;
      const message = messageOf(outcome);
      outcome = await verbatim.person.press(message.id, buttonId(message, 'Next'));
      shown = seenIn(outcome);
      expect(shown.text).toContain(`Page ${page + 1} of 38`);
    }
    expect(seen).toEqual(
      years
        .flatMap((year) =>
          Array.from({ length: 10 }, (_, index) => `Ship ${index} came on ${index + 1} May ${year}.`),
        )
        .slice(0, 40),
    );
  });
});
