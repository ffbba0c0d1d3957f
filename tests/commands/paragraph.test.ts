import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/domain/scope.ts';
import { buttonId, buttonUrl, messageOf, moreUnder, seen, seenIn } from '../support/shown.ts';
import { added } from '../support/storage.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

const SHIP = 'The ship left the harbour at noon. It had forty people on board.';
const CREW = 'Its crew had waited for three days until the storm was over.';
const PORT = 'The next port is two hundred miles away, as the captain said.';
const NEW = 'Nobody knows what the owners will do about the broken mast.';

let verbatim: Verbatim;
let scope: Scope;
beforeEach(async () => {
  verbatim = await startVerbatim();
  scope = { kind: 'guild', id: verbatim.person.guildId ?? '' };
});
afterEach(() => verbatim.stop());

const post = (...paragraphs: readonly string[]) =>
  added(paragraphs.join('\n\n'), {
    title: 'Storm',
    publisher: 'Island Post',
    url: 'https://example.org/storm',
  });
const publish = async (...paragraphs: readonly string[]) =>
  (await verbatim.services.storage.catalog.publish(scope, post(...paragraphs))).id;
const refresh = (id: string, ...paragraphs: readonly string[]) =>
  verbatim.services.storage.catalog.addRevision(scope, id, post(...paragraphs));
const shown = async (id: string) => seenIn(await verbatim.person.use('paragraph', { id }));

const linked = (message: ReturnType<typeof messageOf>) => moreUnder(verbatim.person, message);

describe('/paragraph', () => {
  it('shows the whole paragraph with its attribution and link, however the id is typed', async () => {
    await publish(SHIP, CREW);
    for (const id of ['ip-1·1', 'IP-1.1', 'ip-1 ¶1']) {
      const message = messageOf(await verbatim.person.use('paragraph', { id }));
      const { text, quotes, bold, buttons } = seen(message.components);
      expect(text).toMatch(/^ip-1·1\nStorm\nIsland Post · ¶ 1 of 2\n/u);
      expect(quotes).toEqual([SHIP]);
      expect(bold).not.toContain(SHIP);
      expect(buttons).toEqual(['Context', 'Read at example.org', 'More…']);
      expect(buttonUrl(message, 'Read at example.org')).toContain('https://example.org/storm#:~:text=');
    }
  });

  it('shows it where it stands by now, and what it was when it is gone, also after a restart', async () => {
    const id = await publish(SHIP, CREW, PORT);
    const before = messageOf(await verbatim.person.use('paragraph', { id: 'ip-1·2' }));
    await refresh(id, NEW, SHIP, CREW);
    await verbatim.restart();
    expect(await shown('ip-1·2')).toMatchObject({ quotes: [CREW] });
    expect((await shown('ip-1·2')).text).toContain('¶ 3 of 3');
    expect(await shown('ip-1·4')).toMatchObject({ quotes: [NEW] });
    const gone = await shown('ip-1·3');
    expect(gone.text).toContain('The article no longer has this paragraph.');
    expect(gone.quotes).toEqual([PORT]);
    const context = await verbatim.person.press(before.id, buttonId(before, 'Context'));
    expect(seenIn(context).quotes).toEqual([SHIP, CREW]);
  });

  it('shows the beginning of one that is longer than a message', async () => {
    const sentences = Array.from(
      { length: 80 },
      (_, at) => `In the year ${1900 + at} the harbour was dredged once more.`,
    );
    const id = await publish(CREW, sentences.join(' '));
    const long = await shown('ip-1·2');
    expect(long.quotes.join()).toMatch(/^In the year 1900 .*more\.$/u);
    expect(long.text).toMatch(/\d sentences left out/u);
    await refresh(id, CREW);
    expect((await shown('ip-1·2')).quotes.join()).toMatch(/^In the year 1900 .*more\.$/u);
  });

  it('offers ids by their beginning, the title and the words, with what the paragraphs say', async () => {
    await publish(SHIP, CREW);
    const offered = (id: string) => verbatim.person.complete('paragraph', { id }, 'id');
    const ship = { name: `ip-1·1 · ${SHIP}`, value: 'ip-1·1' };
    const crew = { name: `ip-1·2 · ${CREW}`, value: 'ip-1·2' };
    expect(await offered('IP-1')).toEqual([ship, crew]);
    expect(await offered('storm')).toEqual([ship, crew]);
    expect(await offered('three days')).toEqual([crew]);
    expect(await offered('xylophone')).toEqual([]);
  });

  it('says what to do with what is no id, and with one that is unknown', async () => {
    expect((await shown('the storm')).text).toContain('An id looks like wsws-3·17');
    expect((await shown('ip-1·1')).text).toContain('No article here has a paragraph ip-1·1.');
  });
});

describe('More…', () => {
  it('gives the id of the passage that is shown, and its address', async () => {
    await publish(SHIP, CREW);
    const message = messageOf(await verbatim.person.use('quote', { text: 'forty people on board' }));
    const told = await linked(message);
    const { text } = seen(told.components);
    expect(text).toContain('/paragraph id:ip-1·1 shows this paragraph');
    expect(text).toContain('https://example.org/storm#:~:text=');
    expect(text).toMatch(/^“forty people on board”\n/u);
    expect(seen(told.components).buttons).toEqual(['Proof', 'Context', 'Read on', 'Copy citation', 'Delete']);
    expect((await shown('ip-1·1')).quotes).toEqual([SHIP]);
  });

  it('gives one that is still right when the article has changed since, and none when it is gone', async () => {
    const id = await publish(SHIP, CREW, PORT);
    const ask = async (text: string) => messageOf(await verbatim.person.use('quote', { text }));
    const [moved, removed] = [await ask('waited for three days'), await ask('two hundred miles away')];
    await refresh(id, NEW, SHIP, CREW);
    expect(seen((await linked(moved)).components).text).toMatch(/¶ 3 of 3\n\/paragraph id:ip-1·2 /u);
    expect(seen((await linked(removed)).components).text).toMatch(/¶ 3 of 3\n\/paragraph id:ip-1·3 /u);
    await verbatim.services.storage.catalog.remove(scope, id, { by: undefined });
    expect(seen((await linked(moved)).components).text).toContain('gone: ');
  });
});
