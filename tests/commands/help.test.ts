import { afterEach, describe, expect, it } from 'vitest';
import { examplesIn } from '../../src/discord/replies/examples.ts';
import { messageOf, seenIn } from '../support/shown.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';
import { onDiscord } from '../support/wording.ts';

const examples = Object.values(examplesIn(onDiscord));

let verbatim: Verbatim;
afterEach(() => verbatim.stop());

describe('/help', () => {
  it('names every command, what the bot does not do, and examples', async () => {
    verbatim = await startVerbatim();
    const { text } = seenIn(await verbatim.person.use('help'));
    for (const { name } of verbatim.person.commands())
      if (name !== 'help') expect(text).toContain(`/${name}`);
    for (const heading of ['Ask', 'Across all articles', 'Check a quote', 'For managers'])
      expect(text).toContain(heading);
    expect(text).toContain('What it does not do');
    for (const example of examples) expect(text).toContain(example);
  });

  it('mentions the commands so that a click opens them, with the ids of their registration', async () => {
    verbatim = await startVerbatim();
    const editor = verbatim.simulator.person({ name: 'Ed', roles: ['Editor'] });
    const shown = JSON.stringify(messageOf(await editor.use('help')).components);
    const ids = new Map(editor.commands().map(({ name, id }) => [name, id]));
    const mentions = [...shown.matchAll(/<\/([a-z]+)((?: [a-z-]+)?):(\d+)>/gu)];
    expect(mentions.length).toBeGreaterThan(10);
    for (const [, name = '', , id] of mentions) expect(id).toBe(ids.get(name));
    expect(mentions.map(([, name, subcommand]) => `${name}${subcommand}`)).toContain('manage add');
  });

  it('gives examples that work: answers, a quote, a summary, and a refusal', async () => {
    verbatim = await startVerbatim();
    const replies = await Promise.all(
      examples.map(async (example) => {
        const [, command = '', option = '', value = ''] = /^\/(\w+)(?: (\w+):(.+))?$/u.exec(example) ?? [];
        return seenIn(await verbatim.person.use(command, option === '' ? {} : { [option]: value }));
      }),
    );
    const [where, why, oil, quote, summary, verdict] = replies.map(({ text }) => text);
    expect(where).toContain('¶ 17 of 19');
    expect(why).toContain('¶ 16 of 19');
    expect(oil).toContain('No answer found');
    expect(quote).toContain('Found word for word');
    expect(summary).toContain('at most 10%');
    expect(verdict).toContain('Altered');
  });

  it('gives no examples when the bundled article is not there', async () => {
    verbatim = await startVerbatim({ articles: { 'other.txt': 'Other\n\nIt rained.' } });
    expect(seenIn(await verbatim.person.use('help')).text).not.toContain('Lavrov');
  });
});
