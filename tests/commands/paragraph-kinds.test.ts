import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonId, finished, messageOf, seenIn } from '../support/shown.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';
import { startWebServer, type WebServer } from '../support/web-server.ts';

const BODY = [
  'The ferry to the island of Amrum was cancelled on Sunday after its rudder had frozen solid. Nobody was hurt, the harbour office in Wittdün said on Monday.',
  'Captain Wiebke Jansen said that the crew would wait for a tug from Husum. It came on Monday morning, two hours late, and broke the ice around the pier.',
  'The harbour office expects normal traffic from Wednesday onwards, if the wind allows it at all. Tickets that were bought for Sunday stay valid until Easter.',
];
const CAPTION = 'A lighthouse keeper counts seals near the northern pier';
const HEADING = 'Seven guests miss a wedding in Nebel';
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry stuck in the ice</title>
<meta property="og:site_name" content="Island Post"></head><body><article><h1>Ferry stuck in the ice</h1>
<p>${BODY[0]}</p><figure><img src="a.jpg"><figcaption>${CAPTION}</figcaption></figure><h2>${HEADING}</h2><p>${BODY[1]}</p>
<blockquote class="pullquote">Nobody was hurt</blockquote><p>${BODY[2]}</p></article></body></html>`;

let verbatim: Verbatim;
let server: WebServer;
beforeEach(async () => {
  server = await startWebServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
  );
  verbatim = await startVerbatim({ network: server.network });
  const editor = verbatim.simulator.person({ name: 'Ed', roles: ['Editor'] });
  const audit = messageOf(
    await finished(editor, await editor.use('manage add', { url: server.url('/ferry') })),
  );
  await editor.press(audit.id, buttonId(audit, 'Publish'));
});
afterEach(async () => {
  await verbatim.stop();
  server.close();
});

describe('a caption or a heading of a published page', () => {
  it.each([
    ['counts seals near the northern pier', CAPTION, 'Island Post · a photo caption'],
    ['miss a wedding in Nebel', HEADING, 'Island Post · ¶ 2 of 4 · a heading'],
  ])('is quoted as what it is: %s', async (text, quote, citation) => {
    const { text: shown, quotes } = seenIn(await verbatim.person.use('quote', { text }));
    expect(quotes).toEqual([quote]);
    expect(shown).toContain(citation);
  });

  it('is verified with a note', async () => {
    const verified = seenIn(await verbatim.person.use('verify', { text: CAPTION })).text;
    expect(verified).toContain('Exact');
    expect(verified).toContain('These words are in a photo caption, not in the text of the article.');
    expect(seenIn(await verbatim.person.use('verify', { text: HEADING })).text).toContain(
      'These words are a heading of the article.',
    );
  });

  it('has no paragraphs around it, and is not around others', async () => {
    const caption = await verbatim.person.use('quote', { text: CAPTION });
    expect(seenIn(caption).buttons).not.toContain('Context');
    const last = await verbatim.person.use('quote', { text: 'stay valid until Easter' });
    const shown = await verbatim.person.press(messageOf(last).id, buttonId(messageOf(last), 'Context'));
    expect(seenIn(shown).text).toContain('¶ 3');
    expect(seenIn(shown).text).not.toContain('seals');
  });

  it('does not answer', async () => {
    const asked = seenIn(await verbatim.person.use('ask', { question: 'Who counts seals near the pier?' }));
    expect(asked.quotes).not.toContain(CAPTION);
  });
});

describe('the text of a published page', () => {
  it('is quoted once, and not from a pull quote', async () => {
    const { text, quotes } = seenIn(await verbatim.person.use('quote', { text: 'Nobody was hurt' }));
    expect(quotes).toEqual([BODY[0]]);
    expect(text).toContain('¶ 1 of 4');
    expect(text).not.toContain('Passage 1 of 2');
  });
});
