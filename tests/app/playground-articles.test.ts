import { afterEach, beforeEach, expect, it } from 'vitest';
import { addPlaygroundArticles } from '../../src/app/playground-articles.ts';
import { seenIn } from '../support/shown.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

let verbatim: Verbatim;
beforeEach(async () => {
  verbatim = await startVerbatim();
});
afterEach(() => verbatim.stop());

const guildId = (index: number) => verbatim.simulator.guilds[index]?.id ?? '';
const asking = async (guild: number, question: string) =>
  seenIn(await verbatim.simulator.person({ guild: guildId(guild) }).use('ask', { question })).text;

it('two more articles can be asked about in the second server, and in no other', async () => {
  await addPlaygroundArticles(verbatim.services.storage, guildId(1));
  expect(await asking(1, 'Who coined the name scare quotes?')).toContain('Elizabeth Anscombe');
  expect(await asking(1, 'How long is a lunar day?')).toContain('24 hours and 50 minutes');
  expect(await asking(1, 'Who controls Syrian airspace?')).toContain('¶ 11 of 19');
  expect(await asking(0, 'How long is a lunar day?')).not.toContain('50 minutes');
});

it('an article that was removed there does not come back', async () => {
  const { catalog } = verbatim.services.storage;
  const scope = { kind: 'guild', id: guildId(1) } as const;
  await addPlaygroundArticles({ catalog }, scope.id);
  const [first] = await catalog.list(scope);
  await catalog.remove(scope, first?.id ?? '', { by: 'u1' });
  await addPlaygroundArticles({ catalog }, scope.id);
  expect((await catalog.list(scope)).filter(({ removed }) => removed === undefined)).toHaveLength(1);
});
