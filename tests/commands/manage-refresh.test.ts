import { afterEach, expect, it } from 'vitest';
import { buttonId, finished, messageOf, seenIn } from '../support/shown.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';
import { webServer } from '../support/web-server.ts';

const FERRY = [
  'The ferry to the island of Amrum was cancelled on Sunday after its rudder had frozen. Nobody was hurt.',
  'Captain Wiebke Jansen said that the crew would wait for a tug from Husum. It came on Monday morning.',
  'The harbour office expects normal traffic from Wednesday onwards, if the wind allows it at all.',
];
const CHANGED = 'Captain Wiebke Jansen said that the crew had waited for two tugs from Husum in vain.';
const ADDED =
  'On Thursday the ferry was still lying in the harbour of Dagebüll, as its owners confirmed in writing to all passengers.';

let verbatim: Verbatim;
afterEach(() => verbatim.stop());

const pageOf = (paragraphs: readonly string[]) =>
  `<!doctype html><html lang="en"><head><title>Ferry stuck</title></head><body><article><h1>Ferry stuck</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;

it('/manage refresh says when nothing has changed, else what has, and publishes it on a press', async () => {
  let paragraphs = FERRY;
  const server = await webServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(paragraphs)),
  );
  verbatim = await startVerbatim({ network: server.network });
  const person = verbatim.simulator.person({ name: 'Ed', roles: ['Editor'] });
  const use = async (name: string, options: Record<string, string>) =>
    messageOf(await finished(person, await person.use(`manage ${name}`, options)));
  const audit = await use('add', { url: server.url('/ferry') });
  await person.press(audit.id, buttonId(audit, 'Publish'));
  const seen = (message: unknown) => seenIn({ message } as never);
  expect(seen(await use('refresh', { article: 'ferry stuck' })).text).toContain('has not changed');

  paragraphs = [FERRY[0] ?? '', CHANGED, FERRY[2] ?? '', ADDED];
  const refreshed = await use('refresh', { article: 'ferry stuck' });
  const { text, quotes } = seen(refreshed);
  expect(text).toContain('1 paragraph added, 0 removed, 1 changed');
  expect(quotes).toEqual([FERRY[1], CHANGED, ADDED]);
  const ask = async () =>
    seenIn(await person.use('ask', { question: 'Who waited for tugs from Husum in vain?' })).quotes;
  expect(await ask()).not.toContain(CHANGED);
  await person.press(refreshed.id, buttonId(refreshed, 'Publish'));
  expect(await ask()).toContain(CHANGED);
  const shown = seen(await use('show', { article: 'ferry stuck' }));
  expect(shown.text).toMatch(/1\. [^\n]*\n2\. /u);
});

it('answers of before a refresh show what their paragraph has become', async () => {
  let paragraphs = FERRY;
  const server = await webServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(paragraphs)),
  );
  verbatim = await startVerbatim({ network: server.network });
  const person = verbatim.simulator.person({ name: 'Ed', roles: ['Editor'] });
  const publish = async (command: string, options: Record<string, string>) => {
    const audit = messageOf(await finished(person, await person.use(command, options)));
    await person.press(audit.id, buttonId(audit, 'Publish'));
  };
  await publish('manage add', { url: server.url('/ferry') });
  const ask = async (question: string) =>
    messageOf(await verbatim.person.use('ask', { question, article: 'ferry stuck' }));
  const [tug, traffic, rudder] = [
    await ask('Who would wait for a tug from Husum?'),
    await ask('When is normal traffic expected?'),
    await ask('Why was the ferry cancelled?'),
  ];
  paragraphs = [ADDED, CHANGED, FERRY[2] ?? ''];
  await publish('manage refresh', { article: 'ferry stuck' });

  const pressed = async (message: typeof tug) =>
    seenIn(await verbatim.person.press(message.id, buttonId(message, 'Context')));
  const changed = await pressed(tug);
  expect(changed.text).toContain('This paragraph has changed since.');
  expect(changed.quotes).toEqual([FERRY[1], CHANGED]);
  expect(changed.text).toMatch(/Then · news\.example · ¶ 2 of 3[\s\S]*Now · news\.example · ¶ 2 of 3/u);
  const same = await pressed(traffic);
  expect(same.text).not.toContain('since changed');
  expect(same.quotes.join('\n')).toContain(FERRY[2]);
  const gone = await pressed(rudder);
  expect(gone.quotes).toEqual([FERRY[0]]);
  expect(gone.text).toContain('Now: no longer there.');
});

it('/manage refresh needs an address', async () => {
  verbatim = await startVerbatim();
  const person = verbatim.simulator.person({ name: 'Ed', roles: ['Editor'] });
  const { interactionId } = await person.use('manage add');
  const pasted = await finished(
    person,
    await person.submit(interactionId, { title: 'Ferry', text: FERRY.join('\n\n') }),
  );
  await person.press(messageOf(pasted).id, buttonId(messageOf(pasted), 'Publish'));
  const refused = await person.use('manage refresh', { article: 'ferry' });
  expect(seenIn(refused).text).toContain('“Ferry” has no address');
});
