import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runs } from '../../support/property-runs.ts';
import { buttonId, messageOf, seenIn } from '../../support/shown.ts';
import { startVerbatim, type Verbatim } from '../../support/verbatim.ts';

type Json = Readonly<Record<string, unknown>>;
type Path = readonly string[];

const QUESTION = { question: 'Who controls Syrian airspace?' };

let verbatim: Verbatim;
beforeEach(async () => {
  verbatim = await startVerbatim({ mayBeRefused: true });
});
afterEach(() => verbatim.stop());

/** One event of each kind that the bot gets, as Discord sends it. */
async function everyKind(): Promise<Json[]> {
  const { person, simulator } = verbatim;
  const answer = messageOf(await person.use('ask', QUESTION));
  await person.complete('ask', { ...QUESTION, article: 'w' }, 'article');
  await person.press(answer.id, buttonId(answer, 'Next'));
  const { interactionId } = await person.press(answer.id, buttonId(answer, 'Ask a follow-up'));
  await person.submit(interactionId, { question: 'and why?' });
  await person.useOnMessage('Check quote', person.say('“Russia controls the airspace.”').id);
  return simulator.interactions.map(({ payload }) => payload as Json);
}

/** Every field of the event, at every depth. */
function pathsIn(value: unknown, before: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...before, key];
    return [path, ...pathsIn(inner, path)];
  });
}

/** A copy with another value at the path; undefined removes the field. */
function changed(value: unknown, [key = '', ...rest]: Path, to: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(key in value)) return value;
  const inner = rest.length === 0 ? to : changed((value as Json)[key], rest, to);
  if (!Array.isArray(value)) return { ...value, [key]: inner };
  return value.map((each, index) => (String(index) === key ? inner : each));
}

let lastId = 1_000_000_000_000_000_000n;
const withFreshId = (event: Json): Json => {
  lastId += 1n;
  return { ...event, id: String(lastId) };
};

/** Events are taken in order, so the bot has taken all earlier ones when it answers. */
async function expectAlive(): Promise<void> {
  expect(seenIn(await verbatim.person.use('help')).text).toContain('/ask');
}

describe('an odd event is dropped, and the bot goes on', () => {
  it.each<readonly [string, (event: Json) => unknown]>([
    ['nothing', () => null],
    ['no entitlements', (event) => changed(event, ['entitlements'], undefined)],
    ['no installation', (event) => changed(event, ['authorizing_integration_owners'], undefined)],
    ['nobody', (event) => changed(changed(event, ['member'], undefined), ['user'], undefined)],
    ['a member who is nobody', (event) => changed(event, ['member', 'user'], undefined)],
    ['no data', (event) => changed(event, ['data'], undefined)],
  ])('with %s', async (_, odd) => {
    const [event = {}] = await everyKind();
    verbatim.simulator.dispatchRaw(odd(withFreshId(event)));
    await expectAlive();
    expect(verbatim.logs()).toContain('odd event dropped');
    expect(verbatim.logs()).not.toContain('airspace');
  });

  it.each(['INTERACTION_CREATE', 'MESSAGE_CREATE', 'GUILD_CREATE', 'CHANNEL_UPDATE', 'GUILD_MEMBER_UPDATE'])(
    'if it is a %s without the fields of one',
    async (event) => {
      for (const odd of [null, {}, [], { id: '1' }, { guild_id: '1' }])
        verbatim.simulator.dispatchRaw(odd, event);
      await expectAlive();
    },
  );

  it('whatever is missing or something else', async () => {
    const events = await everyKind();
    const oddities = fc.array(
      fc.tuple(fc.nat(), fc.constantFrom<unknown>(undefined, undefined, null, 0, '', [], {}, '🙂', true)),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(), oddities, async (which, changes) => {
        const event = withFreshId(events[which % events.length] ?? {});
        const paths = pathsIn(event);
        const odd = changes.reduce<unknown>(
          (before, [at, to]) => changed(before, paths[at % paths.length] ?? [], to),
          event,
        );
        verbatim.simulator.dispatchRaw(odd);
        await expectAlive();
      }),
      runs(400),
    );
    expect(verbatim.logs()).toContain('odd event dropped');
  });
});
