import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Quote } from '../../src/domain/quote.ts';
import { encodeReceipt, headlineReceiptFor, receiptFor } from '../../src/domain/receipts/make-receipt.ts';
import type { Scope } from '../../src/domain/scope.ts';
import { articleOf } from '../support/articles.ts';
import { buttonId, buttonUrl, messageOf, moreUnder, seenIn } from '../support/shown.ts';
import { added } from '../support/storage.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

const SAFE = 'The bridge is safe.';
const BUILT = 'It was built in 1932 by forty workers.';
const about = { title: 'Bridge', publisher: 'Island Post', url: 'https://example.org/bridge' };

let verbatim: Verbatim;
let scope: Scope;
beforeEach(async () => {
  verbatim = await startVerbatim();
  scope = { kind: 'guild', id: verbatim.person.guildId ?? '' };
});
afterEach(() => verbatim.stop());

const prove = (receipt: string) => verbatim.person.use('prove', { receipt });
const told = async (receipt: string) => seenIn(await prove(receipt)).text;
const text = (...paragraphs: readonly string[]) => added(paragraphs.join('\n\n'), about);
const publish = (...paragraphs: readonly string[]) =>
  verbatim.services.storage.catalog.publish(scope, text(...paragraphs));
const refresh = (id: string, ...paragraphs: readonly string[]) =>
  verbatim.services.storage.catalog.addRevision(scope, id, text(...paragraphs));

function receiptOf(article: Parameters<typeof Quote.slice>[0], words: string): string {
  const start = article.text.indexOf(words);
  return encodeReceipt(receiptFor(Quote.slice(article, { start, end: start + words.length })));
}

/** The receipt that *More…* leads to. */
async function receiptUnder(message: ReturnType<typeof messageOf>): Promise<string> {
  const more = await moreUnder(verbatim.person, message);
  const { message: proof } = await verbatim.person.press(more.id, buttonId(more, 'Proof'));
  return /vbt\d\w+/u.exec(seenIn({ message: proof } as never).text)?.[0] ?? '';
}

describe('/prove', () => {
  it('shows the proved words in their paragraph with attribution, ¶ and link, to the person alone', async () => {
    const answer = messageOf(
      await verbatim.person.use('ask', { question: 'Where did Lavrov meet Cavusoglu?' }),
    );
    const [sentence = ''] = seenIn({ message: answer } as never).quotes;
    const outcome = await prove(await receiptUnder(answer));
    const message = messageOf(outcome);
    expect(message.ephemeral).toBe(true);
    const { text: words, bold, quotes, buttons } = seenIn(outcome);
    expect(words).toMatch(
      /^✔ Proved: the text .* letter for letter\.\nThey stand in the article's present text\./u,
    );
    expect(words).toContain('Moscow in secret talks with Syrian “rebels”');
    expect(words).toContain('World Socialist Web Site · 2 December 2016 · ¶ 17 of 19');
    expect(words).toMatch(/SHA-256 of the text: [\da-f]{64}/u);
    expect(bold).not.toContain(sentence);
    expect(quotes.join()).toContain(sentence);
    expect(buttons).toEqual(['Read at wsws.org']);
    expect(buttonUrl(message, 'Read at wsws.org')).toMatch(/^https:\/\/www\.wsws\.org\/.*#:~:text=Russian/u);
  });

  it('takes a receipt as people paste it', async () => {
    const receipt = receiptOf(await publish(SAFE, BUILT), SAFE);
    for (const pasted of [
      `npm run -s verbatim -- prove ${receipt}`,
      ` \`${receipt}\` `,
      `\`\`\`\n${receipt}\n\`\`\``,
    ])
      expect(await told(pasted)).toContain('✔ Proved');
  });

  it('proves words of an earlier text, and tells where they stand now', async () => {
    const article = await publish(SAFE, BUILT);
    const receipt = receiptOf(article, BUILT);
    await refresh(article.id, 'News of today.', SAFE, BUILT);
    const kept = await prove(receipt);
    expect(seenIn(kept).text).toContain('This is an older version: revision 1 of 2.');
    expect(seenIn(kept).text).toContain('these words still stand in it, in ¶ 3.');
    expect(seenIn(kept).text).toContain('Island Post · ¶ 2 of 2');
    expect(buttonUrl(messageOf(kept), 'Read at example.org')).toContain('#:~:text=');
    await refresh(article.id, SAFE, BUILT.replace('forty', 'fifty'));
    const gone = await prove(receipt);
    expect(seenIn(gone).text).toContain('✔ Proved');
    expect(seenIn(gone).text).toContain('has changed since, and no longer has these words.');
    expect(seenIn(gone).quotes).toEqual([BUILT]);
    expect(buttonUrl(messageOf(gone), 'Read at example.org')).toBe(about.url);
  });

  it('takes no part of a longer word for the words that still stand', async () => {
    const article = await publish('It is a car', BUILT);
    const receipt = receiptOf(article, 'a car');
    await refresh(article.id, 'It is a carpet', BUILT);
    expect(await told(receipt)).toContain('no longer has these words');
  });

  it('shows words alone whose paragraph is too long for a message, and names those that are themselves', async () => {
    const article = await publish(`${SAFE} ${'Many words follow here. '.repeat(300)}`.trim());
    const { quotes } = seenIn(await prove(receiptOf(article, SAFE)));
    expect(quotes).toEqual([SAFE]);
    const long = await told(receiptOf(article, article.text));
    expect(long).toContain('✔ Proved');
    expect(long).toContain('too long to show here');
  });

  it('proves a headline, and tells of a new one', async () => {
    const article = await publish(SAFE, BUILT);
    const receipt = encodeReceipt(headlineReceiptFor(article));
    const { text: words, bold, quotes } = seenIn(await prove(receipt));
    expect(words).toContain('✔ Proved: this is the headline of the text');
    expect(words).toContain("This is the article's present headline.");
    expect(words).toContain('Island Post · Headline');
    expect([bold.at(-1), quotes]).toEqual(['Bridge', ['Bridge']]);
    await verbatim.services.storage.catalog.rename(scope, article.id, 'Bridge: closed');
    const renamed = await told(receipt);
    expect(renamed).toContain('✔ Proved');
    expect(renamed).toContain("The article's present headline is “Bridge: closed”.");
    const forged = encodeReceipt(headlineReceiptFor({ ...article, title: 'Bridge collapsed' }));
    expect(await told(forged)).toContain(
      '✘ Not proved: the text that this receipt was made from is here, but its headline is “Bridge: closed”.',
    );
  });
});

describe('/prove says what is wrong, and what to do:', () => {
  const other = (receipt: string, at: number) =>
    receipt.slice(0, at) + (receipt[at] === 'x' ? 'y' : 'x') + receipt.slice(at + 1);

  it.each([
    ['cut', (receipt: string) => receipt.slice(0, -7)],
    ['altered', (receipt: string) => other(receipt, 40)],
  ])('a receipt that was %s', async (_, spoil) => {
    const receipt = receiptOf(await publish(SAFE, BUILT), SAFE);
    expect(await told(spoil(receipt))).toBe(
      'This receipt is damaged: some characters are missing or changed, so it proves nothing. Copy the whole receipt again.',
    );
  });

  it.each([
    ['no receipt', SAFE, '“Proof” under a reply shows one.'],
    ['a newer receipt', 'vbt7abc', 'made by a newer version of Verbatim'],
  ])('%s', async (_, typed, words) => {
    expect(await told(typed)).toContain(words);
  });

  it('a receipt of a text that is nowhere here', async () => {
    const unknown = await told(receiptOf(articleOf(SAFE, { id: 'elsewhere' }), SAFE));
    expect(unknown).toMatch(/^✘ Not proved: no article here has the text/u);
    expect(unknown).toContain(
      'If the receipt is from another server, use /prove there, or ask for an export',
    );
  });

  it('a receipt of another text, of other words at its place, and of a removed article', async () => {
    const article = await publish(SAFE, BUILT);
    const otherText = { ...article, text: `${article.text} More.` };
    expect(await told(receiptOf(otherText, SAFE))).toContain('its text is not the one');
    const { kind, ...receipt } = receiptFor(Quote.slice(article, { start: 0, end: SAFE.length }));
    const forged = encodeReceipt({ kind, ...receipt, words: { text: 'The bridge is shut.' } });
    expect(await told(forged)).toContain("the receipt's words are not at that place");
    await verbatim.services.storage.catalog.remove(scope, article.id, { by: undefined });
    expect(await told(encodeReceipt({ kind, ...receipt }))).toMatch(
      /^✘ Not proved: “Bridge” was removed on .* A manager can restore it/u,
    );
  });

  it('a receipt of a bundled article that the server does not show', async () => {
    const answer = messageOf(
      await verbatim.person.use('ask', { question: 'Where did Lavrov meet Cavusoglu?' }),
    );
    const receipt = await receiptUnder(answer);
    const [bundled] = verbatim.services.libraries.bundled.store.all();
    await verbatim.services.storage.catalog.setHidden(
      scope,
      { id: bundled?.id ?? '', title: 'Bundled' },
      true,
    );
    expect(await told(receipt)).toContain('✘ Not proved: no article here');
  });
});
