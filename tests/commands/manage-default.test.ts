import { afterEach, beforeEach, expect, it } from 'vitest';
import { buttonId, messageOf, seen, seenIn, selectsOf } from '../support/shown.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

let verbatim: Verbatim;
beforeEach(async () => {
  verbatim = await startVerbatim({
    articles: {
      'ice.md':
        '---\ntitle: Ice\npublished: 2020\n---\nThe walrus sleeps on the ice. Ice floes drift. Bears come. Snow falls softly.',
      'sea.md':
        '---\ntitle: Sea\npublished: 2021\n---\nThe walrus dives in the sea. Fish swim. Waves roll. Kelp sways slowly.',
    },
  });
});
afterEach(() => verbatim.stop());

const editor = () => verbatim.simulator.person({ name: 'Ed', roles: ['Editor'] });

it('/manage default makes a channel ask that article when none is named, and that channel only', async () => {
  const summarized = async (channel = 'general') =>
    seenIn(await verbatim.simulator.person({ name: 'Kim', channel }).use('summary', { length: 'long' })).text;
  expect(await summarized()).toContain('Sea');
  await editor().use('manage default', { article: 'ice' });
  await verbatim.restart();
  expect(await summarized()).toContain('Ice');
  expect(await summarized('quiet')).toContain('Sea');
  const named = await verbatim.person.use('quote', { text: 'dives in the sea', article: 'sea' });
  expect(seenIn(named).quotes).toEqual([expect.stringContaining('The walrus dives in the sea.')]);
  const quote = await verbatim.person.use('quote', { text: 'dives in the sea' });
  expect(seenIn(quote).quotes.join()).not.toContain('The walrus dives in the sea.');
  const asked = await verbatim.person.use('ask', { question: 'What does the walrus do?' });
  expect(seenIn(asked).quotes).toEqual([expect.stringContaining('The walrus sleeps on the ice.')]);
  const [all] = await verbatim.person.complete('quote', { text: 'x', article: '' }, 'article');
  expect(all?.name).toBe('All articles');
  const everywhere = await verbatim.person.use('quote', {
    text: 'dives in the sea',
    article: String(all?.value),
  });
  expect(seenIn(everywhere).quotes).toEqual([expect.stringContaining('The walrus dives in the sea.')]);
  const shown = messageOf(await editor().use('manage default'));
  expect(seen(shown.components)).toMatchObject({
    text: 'This channel asks “Ice” when no article is named.',
    buttons: ['Change', 'Clear'],
  });
  expect(await summarized()).toContain('Ice');
  expect(seenIn(await editor().press(shown.id, buttonId(shown, 'Clear'))).text).toContain(
    'asks all articles',
  );
  expect(await summarized()).toContain('Sea');
});

it('/manage default without an article offers to choose one', async () => {
  const shown = messageOf(await editor().use('manage default'));
  expect(seen(shown.components).buttons).toEqual(['Change']);
  const offered = messageOf(await editor().press(shown.id, buttonId(shown, 'Change')));
  const [select] = selectsOf(offered);
  const ice = select?.options.find(({ label }) => label === 'Ice')?.value ?? '';
  const chosen = await editor().select(shown.id, select?.custom_id ?? '', [ice]);
  expect(seenIn(chosen).text).toContain('This channel now asks “Ice” when no article is named.');
  const summary = seenIn(await verbatim.person.use('summary', { length: 'long' }));
  expect(summary.text).toContain('Ice');
});

it('/manage default refuses an article that is not there', async () => {
  const refused = await editor().use('manage default', { article: 'atlantis' });
  expect(seenIn(refused).text).toContain('no article called “atlantis”');
});
