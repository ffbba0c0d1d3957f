import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asideOf, buttonId, finished, messageOf, seenIn } from '../support/shown.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';
import { webServer } from '../support/web-server.ts';

const FERRY = [
  'The ferry to the island of Amrum was cancelled on Sunday after its rudder had frozen. Nobody was hurt.',
  'Captain Wiebke Jansen said that the crew would wait for a tug from Husum. It came on Monday morning.',
  'The harbour office expects normal traffic from Wednesday onwards, if the wind allows it at all.',
];
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry stuck in the ice</title>
<meta name="author" content="Ann Lee"><meta property="og:site_name" content="Island Post">
<meta property="article:published_time" content="2024-02-11T08:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Ferry stuck in the ice</h1>${FERRY.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;
const MODAL = { title: 'Ferry stuck in the ice', text: FERRY.join('\n\n') };

let verbatim: Verbatim;
beforeEach(async () => {
  verbatim = await startVerbatim();
});
afterEach(() => verbatim.stop());

const editor = (name = 'Ed') => verbatim.simulator.person({ name, roles: ['Editor'] });
const ask = async (question = 'Why was the ferry to Amrum cancelled?') =>
  seenIn(await verbatim.person.use('ask', { question }));

async function paste(values: Record<string, string> = MODAL) {
  const person = editor();
  const { interactionId } = await person.use('manage add');
  return finished(person, await person.submit(interactionId, values));
}

async function upload(name: string, content: string | Uint8Array, contentType?: string) {
  const person = editor();
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = person.attach({ name, bytes, ...(contentType === undefined ? {} : { contentType }) });
  return finished(person, await person.use('manage add', { file }));
}

async function addPage(url: string) {
  const person = editor();
  return finished(person, await person.use('manage add', { url }));
}

describe('/manage add', () => {
  it('takes a pasted text, shows what was found to the manager alone, and publishes it on a press', async () => {
    const audit = messageOf(await paste());
    expect(audit.ephemeral).toBe(true);
    const { text, quotes, buttons } = seenIn({ message: audit } as never);
    expect(text).toContain('Ferry stuck in the ice');
    expect(text).toContain('Kept 3 paragraphs, 54 words.\nNothing was left out.');
    expect(quotes).toEqual(FERRY);
    expect(buttons).toEqual([
      'Drop',
      'Drop',
      'Drop',
      'Publish',
      'Edit',
      'Correct text',
      'Language',
      'Discard',
    ]);
    expect((await ask()).text).not.toContain('rudder');
    const published = await editor().press(audit.id, buttonId(audit, 'Publish'));
    expect(seenIn(published).text).toContain('Published “Ferry stuck in the ice” (3 paragraphs, 54 words)');
    expect((await ask()).quotes[0]).toBe(FERRY[0]);
  });

  it('reads a page, and says where it is from', async () => {
    const server = await webServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
    );
    await verbatim.stop();
    verbatim = await startVerbatim({ network: server.network });
    const audit = messageOf(await addPage(server.url('/ferry')));
    const { text, buttons } = seenIn({ message: audit } as never);
    expect(text).toContain('by Ann Lee · Island Post · 11 February 2024 · English');
    expect(text).toContain('Kept 3 paragraphs, 54 words.\nLeft out 2 paragraphs, 6 words (menus');
    expect(buttons).toContainEqual(expect.stringMatching(/^Read at /u));
    await editor().press(audit.id, buttonId(audit, 'Publish'));
    const again = seenIn(await addPage(server.url('/ferry')));
    expect(again.text).toContain(
      'Already in the library: “Ferry stuck in the ice”, from this address (no paragraph differs).',
    );
  });

  it('says what it is doing while a page takes its time', async () => {
    let answer = (): unknown => undefined;
    const server = await webServer((_, response) => {
      answer = () => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    });
    await verbatim.stop();
    verbatim = await startVerbatim({ network: server.network });
    const adding = addPage(server.url('/ferry'));
    await vi.waitFor(
      () => {
        const words = editor()
          .messages()
          .map((message) => seenIn({ message } as never).text);
        expect(words).toContain('Reading the page…');
      },
      { timeout: 60_000 },
    );
    answer();
    expect(seenIn(await adding).text).toContain('Not published yet.');
  });

  it.each([
    ['ferry.html', PAGE, 'text/html'],
    ['ferry.md', `# Ferry stuck in the ice\n\n${FERRY.join('\n\n')}`, 'text/markdown'],
    ['ferry.txt', `Ferry stuck in the ice\n\n${FERRY.join('\n\n')}`, 'text/plain'],
    ['told by its content.bin', PAGE, 'application/octet-stream'],
  ])('reads a file: %s', async (name, content, type) => {
    const { text, quotes } = seenIn(await upload(name, content, type));
    expect(text).toContain('Ferry stuck in the ice');
    expect(quotes).toEqual(FERRY);
  });

  it('forgets what is discarded', async () => {
    const audit = messageOf(await paste());
    const discarded = await editor().press(audit.id, buttonId(audit, 'Discard'));
    expect(seenIn(discarded).text).toContain('Nothing was published');
    expect((await ask()).text).not.toContain('rudder');
    const aside = asideOf(await editor().pressForged(audit.id, buttonId(audit, 'Publish')));
    expect(seenIn({ message: aside } as never).text).toContain('gone: ');
  });

  it('says of nearly the same text how many paragraphs differ', async () => {
    const audit = messageOf(await paste());
    await editor().press(audit.id, buttonId(audit, 'Publish'));
    const again = await paste({ ...MODAL, text: [...FERRY.slice(0, 2), 'Ships sail again.'].join('\n\n') });
    expect(seenIn(again).text).toContain('with nearly the same text (1 paragraph differs)');
    const same = messageOf(await paste());
    const aside = asideOf(await editor().press(same.id, buttonId(same, 'Publish')));
    expect(seenIn({ message: aside } as never).text).toContain('is already published here');
  });

  it('says of a text whose every paragraph was touched that it is nearly the same', async () => {
    const audit = messageOf(await paste());
    await editor().press(audit.id, buttonId(audit, 'Publish'));
    const touched = FERRY.map((words) => words.replace(/(?<=\. )\w+/u, 'Perhaps'));
    const again = await paste({ ...MODAL, text: [...touched.slice(0, 2), FERRY[2]].join('\n\n') });
    expect(seenIn(again).text).toContain('with nearly the same text (2 paragraphs differ)');
  });

  it('is published once, when two managers press at the same time', async () => {
    const audit = messageOf(await paste());
    const [one, other] = [editor(), editor()];
    const outcomes = await Promise.all(
      [one, other].map((person) => person.pressForged(audit.id, buttonId(audit, 'Publish'))),
    );
    const told = outcomes.filter((outcome) => outcome.message?.id !== audit.id);
    expect(told).toHaveLength(1);
    const scope = { kind: 'guild', id: verbatim.person.guildId ?? '' } as const;
    expect(await verbatim.services.storage.catalog.list(scope)).toHaveLength(1);
  });

  it('keeps a first line of a pasted text that is not the title', async () => {
    const { quotes } = seenIn(await paste({ ...MODAL, text: `A line without a full stop\n\n${MODAL.text}` }));
    expect(quotes[0]).toBe('A line without a full stop');
  });

  it('keeps a draft over a restart', async () => {
    const audit = messageOf(await paste());
    await verbatim.restart();
    await editor().press(audit.id, buttonId(audit, 'Publish'));
    expect((await ask()).quotes[0]).toBe(FERRY[0]);
  });

  it('shows hostile words as they are', async () => {
    const title = '# [x](https://evil.example) @everyone **b**';
    const { text, mentions, links } = seenIn(await paste({ ...MODAL, title }));
    expect(text).toContain(title);
    expect([mentions, links]).toEqual([[], []]);
  });

  it('takes a text of two megabytes', async () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `Line ${index}. ${FERRY[0]}`).join('\n\n');
    expect(seenIn(await upload('long.txt', `Long\n\n${long}`)).text).toContain('20,000 paragraphs');
  });
});

describe('bad input to /manage add', () => {
  it.each([
    [
      'an image',
      'a.png',
      Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64')),
      /This is an image/u,
    ],
    ['an empty file', 'a.txt', new Uint8Array(0), /The file is empty/u],
    ['white space', 'a.txt', new TextEncoder().encode(' \n \n'), /empty/u],
    ['a broken PDF', 'a.pdf', new TextEncoder().encode('%PDF-1.7\nnothing'), /damaged/u],
  ])('%s: a sentence that says what to do', async (_, name, bytes, words) => {
    expect(seenIn(await upload(name, bytes)).text).toMatch(words);
  });

  it.each([
    ['http://127.0.0.1/', /127\.0\.0\.1/u],
    ['not an address', /address/u],
    ['ftp://example.org/', /http/u],
  ])('the address %s', async (url, words) => {
    expect(seenIn(await addPage(url)).text).toMatch(words);
  });

  it('a page that is not there', async () => {
    const server = await webServer((_, response) => response.writeHead(404).end());
    await verbatim.stop();
    verbatim = await startVerbatim({ network: server.network });
    expect(seenIn(await addPage(server.url())).text).toContain('has no page at this address');
  });

  it('a form of spaces', async () => {
    expect(seenIn(await paste({ title: 'Ferry', text: ' '.repeat(4_000) })).text).toContain(
      'The text is empty',
    );
    expect(seenIn(await paste({ title: 'Ferry', text: '  \n ' })).text).toContain('The text is empty');
    expect(seenIn(await paste({ title: '  ', text: 'Words.' })).text).toContain('title');
  });

  it('an address and a file at once', async () => {
    const person = editor();
    const file = person.attach({ name: 'a.txt', bytes: new Uint8Array(3) });
    const outcome = await person.use('manage add', { url: 'https://example.org', file });
    expect(seenIn(outcome).text).toContain('not both');
  });
});

describe('who may add', () => {
  it('is who may manage the server: others are told so, and no press of theirs counts', async () => {
    expect(seenIn(await verbatim.person.use('manage add')).text).toContain('Manage Server');
    const help = messageOf(await verbatim.person.use('help'));
    const audit = messageOf(await paste());
    for (const label of ['Publish', 'Edit', 'Discard']) {
      const outcome = await verbatim.person.pressForged(help.id, buttonId(audit, label));
      const told = outcome.followUps[0] ?? outcome.message;
      expect(seenIn({ message: told } as never).text).toContain('Manage Server');
    }
  });

  it('is everybody in direct messages, for their own library', async () => {
    const kim = verbatim.simulator.person({ name: 'Kim', place: 'bot-dm' });
    const { interactionId } = await kim.use('manage add');
    const audit = messageOf(await finished(kim, await kim.submit(interactionId, MODAL)));
    await kim.press(audit.id, buttonId(audit, 'Publish'));
    const question = 'Why was the ferry to Amrum cancelled?';
    expect(seenIn(await kim.use('ask', { question })).quotes[0]).toBe(FERRY[0]);
    expect((await ask()).text).not.toContain('rudder');
  });

  it('is bound to the place: a draft of another library is not there', async () => {
    const audit = messageOf(await paste());
    const kim = verbatim.simulator.person({ name: 'Kim', place: 'bot-dm' });
    const help = messageOf(await kim.use('help'));
    const aside = asideOf(await kim.pressForged(help.id, buttonId(audit, 'Publish')));
    expect(seenIn({ message: aside } as never).text).toContain('gone: ');
  });
});
