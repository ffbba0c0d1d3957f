import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Scope } from '../../src/domain/scope.ts';
import { asideOf, buttonId, finished, messageOf, seen, seenIn } from '../support/shown.ts';
import { added } from '../support/storage.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

let verbatim: Verbatim;
beforeEach(async () => {
  verbatim = await startVerbatim();
});
afterEach(() => verbatim.stop());

const editor = () => verbatim.simulator.person({ name: 'Ed', roles: ['Editor'] });
const here = (): Scope => ({ kind: 'guild', id: verbatim.person.guildId ?? '' });

it('tells who did what from the first draft to the removal, without a ping', async () => {
  const ed = editor();
  expect(seenIn(await ed.use('manage history')).text).toContain('Nothing has been changed here yet');
  const { interactionId } = await ed.use('manage add');
  const text = 'The walrus sleeps on the ice.';
  const draft = messageOf(await finished(ed, await ed.submit(interactionId, { title: 'Ice', text })));
  const edit = await ed.press(draft.id, buttonId(draft, 'Edit'));
  const edited = messageOf(await ed.submit(edit.interactionId, { title: 'Ice *and* @everyone' }));
  await ed.press(draft.id, buttonId(edited, 'Publish'));
  await ed.use('manage rename', { article: 'Ice *and* @everyone', title: 'Walruses' });
  const question = messageOf(await ed.use('manage remove', { article: 'Walruses' }));
  const removed = messageOf(await ed.press(question.id, buttonId(question, 'Remove')));
  await ed.press(question.id, buttonId(removed, 'Undo'));
  const message = messageOf(await ed.use('manage history'));
  const { text: shown, mentions } = seen(message.components);
  const lines = shown.split('\n').filter((line) => line.includes('·'));
  const what = lines.map((line) => line.replace(/^.*? · \S+ /u, ''));
  expect(what).toEqual([
    'restored “Walruses”',
    'removed “Walruses”',
    'renamed “Ice *and* @everyone” to “Walruses”',
    'published “Ice *and* @everyone”',
    'edited the draft of “Ice *and* @everyone”',
    'added “Ice”, to be published',
  ]);
  expect(message.ephemeral).toBe(true);
  expect(JSON.stringify(message)).toContain(`<@${ed.userId}>`);
  expect(mentions.filter((mention) => mention.includes('everyone'))).toEqual([]);
});

it('has pages; who had their data deleted is not named', async () => {
  for (let number = 1; number <= 14; number += 1)
    await verbatim.services.storage.catalog.publish(here(), {
      ...added(`The walrus is ${number}.`, { title: `Number ${number}` }),
      by: number === 14 ? editor().userId : undefined,
    });
  await verbatim.services.storage.personal.eraseUser(editor().userId);
  const first = messageOf(await editor().use('manage history'));
  const { text } = seen(first.components);
  expect(text).toContain('Someone whose data were deleted published “Number 14”');
  expect(text).toContain('Whoever runs this bot published “Number 3”');
  expect(text).not.toContain('“Number 2”');
  const next = await editor().press(first.id, buttonId(first, 'Next'));
  expect(seenIn(next).text).toMatch(/“Number 2”[\s\S]*“Number 1”/u);
  for (const page of ['99', 'x', '-1'])
    expect(
      seen(asideOf(await editor().pressForged(first.id, `article-history:${page}`))?.components ?? []).text,
    ).toContain('out of date');
});

it('belongs to one library', async () => {
  await verbatim.services.storage.catalog.publish(here(), added('It rains.', { title: 'Rain' }));
  const dm = verbatim.simulator.person({ name: 'Ed', place: 'bot-dm' });
  expect(seenIn(await dm.use('manage history')).text).not.toContain('Rain');
});
