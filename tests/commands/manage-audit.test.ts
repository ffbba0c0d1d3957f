import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ShownMessage } from '../../src/simulator/simulator.ts';
import { bookOf } from '../support/book.ts';
import { asideOf, buttonId, buttonIds, finished, messageOf, seenIn } from '../support/shown.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';
import { webServer } from '../support/web-server.ts';

const FERRY = [
  'The ferry to the island of Amrum was cancelled on Sunday after its rudder had frozen. Nobody was hurt.',
  'Captain Wiebke Jansen said that the crew would wait for a tug from Husum. It came on Monday morning.',
  'The harbour office expects normal traffic from Wednesday onwards, if the wind allows it at all.',
] as const;
const MODAL = { title: 'Ferry stuck in the ice', text: FERRY.join('\n\n') };
const GERMAN = [
  'Die Fähre nach Amrum ist am Sonntag ausgefallen, weil ihr Ruder eingefroren war.',
  'Die Kapitänin sagte, dass die Mannschaft auf einen Schlepper aus Husum warten werde.',
].join('\n\n');

let verbatim: Verbatim;
beforeEach(async () => {
  verbatim = await startVerbatim();
});
afterEach(() => verbatim.stop());

const editor = () => verbatim.simulator.person({ name: 'Ed', roles: ['Editor'] });
const seen = (message: unknown) => seenIn({ message } as never);
const ask = async (question = 'Why was the ferry to Amrum cancelled?') =>
  seenIn(await verbatim.person.use('ask', { question }));

async function paste(values: Record<string, string> = MODAL): Promise<ShownMessage> {
  const person = editor();
  const { interactionId } = await person.use('manage add');
  return messageOf(await finished(person, await person.submit(interactionId, values)));
}

async function upload(name: string, content: string): Promise<ShownMessage> {
  const person = editor();
  const file = person.attach({ name, bytes: new TextEncoder().encode(content) });
  return messageOf(await finished(person, await person.use('manage add', { file })));
}

async function press(message: ShownMessage, label: string): Promise<ShownMessage> {
  return messageOf(await editor().press(message.id, buttonId(message, label)));
}

/** Opens the form behind a button, and sends it with these values. */
async function fill(message: ShownMessage, label: string, values: Record<string, string>) {
  const person = editor();
  const opened = await person.press(message.id, buttonId(message, label));
  const sent = await person.submit(opened.interactionId, values);
  return { form: JSON.stringify(opened.modal), message: messageOf(sent), told: asideOf(sent) };
}

describe('the fields of a draft', () => {
  it('can be edited, and a pasted text gets its link', async () => {
    const audit = await paste();
    const { form, message } = await fill(audit, 'Edit', {
      title: 'No ferry',
      author: 'Ann Lee',
      published: '2024-02',
      url: 'https://island.example/ferry?a=1',
    });
    expect(form).toContain('Ferry stuck in the ice');
    expect(message.id).toBe(audit.id);
    expect(seen(message).text).toMatch(
      /No ferry\nby Ann Lee · February 2024 · English[\s\S]*Kept 3 paragraphs[\s\S]*Nothing was left out/u,
    );
    expect(seen(message).buttons).toContainEqual(expect.stringMatching(/^Read at /u));
    await press(message, 'Publish');
    const { text, links } = await ask();
    expect(text).toContain('No ferry');
    expect(JSON.stringify(messageOf(await verbatim.person.use('ask', { question: 'ferry' })))).toContain(
      'https://island.example/ferry?a=1',
    );
    expect(links).toEqual([]);
  });

  it('lose nothing to a wrong value: it is told as it was typed, and the others are saved', async () => {
    const audit = await paste();
    const { message } = await fill(audit, 'Edit', {
      title: 'No ferry',
      author: 'Ann Lee',
      published: 'yesterday',
      url: 'my notes',
    });
    const { text } = seen(message);
    expect(text).toContain('No ferry\nby Ann Lee · English');
    expect(text).toContain('“Date” is not a date such as 2016-12-02. You typed “yesterday”.');
    expect(text).toMatch(/“Link” is not an http or https address.* You typed “my notes”\./u);
    expect(text).toContain('Everything else was saved. Press Edit to correct it.');
    const corrected = await fill(message, 'Edit', {
      title: 'No ferry',
      author: 'Ann Lee',
      published: '2024',
    });
    expect(corrected.form).toContain('Ann Lee');
    expect(seen(corrected.message).text).toContain('by Ann Lee · 2024');
    expect(seen(corrected.message).text).not.toContain('yesterday');
  });

  it('have a language, which is detected again if it is emptied', async () => {
    const audit = await paste({ title: 'Fähre im Eis', text: GERMAN });
    expect(seen(audit).text).toContain('German');
    const danish = (await fill(audit, 'Language', { language: 'da' })).message;
    expect(seen(danish).text).toContain('Fähre im Eis\nDanish');
    const wrong = (await fill(danish, 'Language', { language: 'Klingon!' })).message;
    expect(seen(wrong).text).toContain('“Language” is not a language code such as en. You typed “Klingon!”.');
    expect(seen((await fill(wrong, 'Language', { language: '' })).message).text).toContain(
      'Fähre im Eis\nGerman',
    );
  });

  it('have a title that stands in for none, until it gets its own', async () => {
    const untitled = await upload('a-file.txt', `${`${FERRY[0]} `.repeat(3)}\n\n${FERRY[1]}`);
    expect(seen(untitled).text).toMatch(
      /^a-file\.txt\n[\s\S]*No title was found; a name stands in for it\. Press Edit to give it one\./u,
    );
    const { message } = await fill(untitled, 'Edit', { title: 'No ferry' });
    expect(seen(message).text).not.toContain('No title was found');
    const pasted = await paste({ title: ' ', text: `${`${FERRY[0]} `.repeat(3)}\n\n${FERRY[1]}` });
    expect(seen(pasted).text).toMatch(/^Pasted text\n[\s\S]*No title was found/u);
    expect(seen(pasted).quotes).toHaveLength(2);
  });
});

describe('the text of a draft', () => {
  const long = Array.from({ length: 23 }, (_, index) => `Line ${index + 1}. ${FERRY[index % 3]}`);

  it('is paged through paragraph by paragraph', async () => {
    let page = await paste({ title: 'Long', text: long.join('\n\n') });
    const quotes = [...seen(page).quotes];
    const first = quotes.length;
    while (seen(page).buttons.includes('Next')) {
      page = await press(page, 'Next');
      quotes.push(...seen(page).quotes);
    }
    expect(quotes).toEqual(long);
    expect(seen(page).text).toContain('¶ 23 of 23');
    while (seen(page).buttons.includes('Previous')) page = await press(page, 'Previous');
    expect(seen(page).quotes).toEqual(long.slice(0, first));
  });

  it('loses the paragraphs that are dropped, each once', async () => {
    const audit = await paste();
    const [, second] = buttonIds(audit, 'Drop');
    const dropped = messageOf(await editor().press(audit.id, second ?? ''));
    expect(seen(dropped).quotes).toEqual([FERRY[0], FERRY[2]]);
    expect(seen(dropped).text).toContain('Kept 2 paragraphs');
    const again = await editor().pressForged(audit.id, second ?? '');
    expect(messageOf(again).id).toBe(audit.id);
    expect(seenIn(again).quotes).toEqual([FERRY[0], FERRY[2]]);
    const one = await press(dropped, 'Drop');
    expect(seen(one).quotes).toEqual([FERRY[2]]);
    expect(seen(one).buttons).not.toContain('Drop');
    await press(one, 'Publish');
    expect((await ask()).text).not.toContain('rudder');
    expect((await ask('When is normal traffic expected?')).quotes[0]).toBe(FERRY[2]);
  });

  it('stays on the page where a paragraph was dropped or edited', async () => {
    let page = await press(await paste({ title: 'Long', text: long.join('\n\n') }), 'Next');
    const [, there] = seen(page).quotes;
    page = await press(page, 'Drop');
    expect(seen(page).quotes).toContain(there);
    const { message, form } = await fill(page, 'Correct text', {});
    expect(seen(message).quotes).toEqual(seen(page).quotes);
    expect(form).toContain(there);
  });

  it('can be edited: an empty field drops a paragraph, a blank line divides one', async () => {
    const audit = await paste();
    const values = { 'paragraph-1': '', 'paragraph-2': `Wiebke Jansen waited.\r\n \r\nA tug came.` };
    const { form, message } = await fill(audit, 'Correct text', values);
    expect(form).toContain(FERRY[1]);
    expect(seen(message).quotes).toEqual(['Wiebke Jansen waited.', 'A tug came.', FERRY[2]]);
    await press(message, 'Publish');
    expect((await ask('Who waited?')).quotes[0]).toContain('Wiebke Jansen waited.');
  });

  it('is never left without a paragraph', async () => {
    const empty = Object.fromEntries(FERRY.map((_, index) => [`paragraph-${index + 1}`, '']));
    const { told } = await fill(await paste(), 'Correct text', empty);
    expect(seen(told).text).toContain('An article needs at least one paragraph');
  });

  it('is not overwritten by a form of before a change', async () => {
    const audit = await paste();
    const person = editor();
    const opened = await person.press(audit.id, buttonId(audit, 'Correct text'));
    await press(audit, 'Drop');
    const aside = asideOf(await person.submit(opened.interactionId, { 'paragraph-1': 'Changed.' }));
    expect(seen(aside).text).toContain('has changed in the meantime');
  });

  it('fits into a message whatever its length and marks', async () => {
    const stars = `${'*_~`|>'.repeat(600)}.`;
    const plain = `${FERRY[0]} `.repeat(35).trim();
    let page = await paste({ title: '*'.repeat(250), text: plain, 'text-2': stars, 'text-3': stars });
    const names = { author: '*'.repeat(120), publisher: '*'.repeat(120) };
    page = (await fill(page, 'Edit', { ...names, published: '*'.repeat(40), url: '*'.repeat(300) })).message;
    expect(seen(page).text).toContain(`You typed “${'*'.repeat(300)}”.`);
    expect(seen(page).quotes.join()).toContain('rudder');
    expect(seen(await press(page, 'Next')).text).toContain('too long to show here');
  });
});

describe('a draft with serious warnings', () => {
  const PART = `<html lang="en"><head><title>Ferry stuck</title></head><body><article>${FERRY.map((words) => `<p>${words}</p>`).join('')}</article><p>Page 1 of 3</p></body></html>`;

  it('is published only when that is confirmed', async () => {
    const audit = await upload('ferry.html', PART);
    expect(seen(audit).text).toContain('This is page 1 of 3.');
    expect(seen(audit).buttons).not.toContain('Publish');
    const asked = await press(audit, 'Publish anyway');
    const { text, buttons } = seen(asked);
    expect(text).toContain('Publish “Ferry stuck” in spite of this?');
    expect(text).toContain('This is page 1 of 3.');
    expect(text).toContain('answered from this text as if it were the whole article');
    expect(buttons).toEqual(['Publish anyway', 'Back', 'Discard']);
    expect((await ask()).text).not.toContain('rudder');
    await press(asked, 'Publish anyway');
    expect((await ask()).quotes[0]).toBe(FERRY[0]);
  });

  it('can be looked at again, and is still doubtful after every change', async () => {
    let audit = await press(await press(await upload('ferry.html', PART), 'Publish anyway'), 'Back');
    expect(seen(audit).quotes).toEqual(FERRY);
    audit = (await fill(audit, 'Edit', { title: 'No ferry' })).message;
    audit = await press(audit, 'Drop');
    audit = (await fill(audit, 'Correct text', { 'paragraph-1': 'Changed.' })).message;
    expect(seen(audit).text).toContain('This is page 1 of 3.');
    expect(seen(audit).buttons).not.toContain('Publish');
  });

  it('asks as well if a page is refreshed', async () => {
    let body = PART.replace('Page 1 of 3', 'The end');
    const server = await webServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body),
    );
    await verbatim.stop();
    verbatim = await startVerbatim({ network: server.network });
    const person = editor();
    const use = async (name: string, options: Record<string, string>) =>
      messageOf(await finished(person, await person.use(`manage ${name}`, options)));
    await press(await use('add', { url: server.url('/ferry') }), 'Publish');
    body = PART.replace('Nobody was hurt', 'Somebody was hurt');
    const asked = await press(await use('refresh', { article: 'ferry stuck' }), 'Publish anyway');
    expect(seen(asked).buttons).toEqual(['Publish anyway', 'Discard']);
    expect(seen(await press(asked, 'Publish anyway')).text).toContain('Published “Ferry stuck”');
  });
});

describe('a book with many chapters', () => {
  const texts = Array.from({ length: 60 }, (_, index) => `${FERRY[index % 3]} Then came day ${index + 1}.`);

  async function uploadBook(): Promise<ShownMessage> {
    const person = editor();
    const file = person.attach({ name: 'the bridges.epub', bytes: bookOf(texts) });
    return messageOf(await finished(person, await person.use('manage add', { file })));
  }

  it('is reviewed as far as its chapters are chosen', async () => {
    const asked = await uploadBook();
    expect(seen(asked).text).toContain('This book has 60 chapters, too many for one article.');
    expect(seen(asked).text).toContain('2. Part 2');
    const wrong = await fill(asked, 'Choose chapters', { chapters: '3-99' });
    expect(seen(wrong.told).text).toContain('This book has chapters 1 to 60 only.');
    const { message } = await fill(asked, 'Choose chapters', { chapters: '2-3' });
    expect(message.id).toBe(asked.id);
    expect(seen(message).text).toContain('The bridges');
    expect(seen(message).quotes).toEqual(['Part 2', texts[1], 'Part 3', texts[2]]);
    await press(message, 'Publish');
    expect((await ask('What came on day 3?')).text).toContain('The bridges');
  });

  it('is read from its address, too', async () => {
    const server = await webServer((_, response) =>
      response.writeHead(200, { 'content-type': 'application/epub+zip' }).end(bookOf(texts)),
    );
    await verbatim.stop();
    verbatim = await startVerbatim({ network: server.network });
    const person = editor();
    const url = server.url('/bridges.epub');
    const asked = messageOf(await finished(person, await person.use('manage add', { url })));
    const { message } = await fill(asked, 'Choose chapters', { chapters: '60' });
    expect(seen(message).quotes).toEqual(['Part 60', texts[59]]);
    expect(seen(message).buttons).toContainEqual(expect.stringMatching(/^Read at /u));
  });
});
