import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonId, messageOf, seenIn } from '../support/shown.ts';
import { added } from '../support/storage.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

const FERRY = `---
title: Ferry
url: https://example.org/ferry
---
“The rudder was frozen,” said Captain Wiebke Jansen. Nobody was hurt.

“We waited for a tug,” Jansen told reporters. “It came on Monday.” The harbour office said: “Traffic will be normal on Wednesday.”

“Nobody asked us,” the harbour office said on Friday.

“I would sail again tomorrow,” said Jansen. “The ship is good,” she added. “It is old,” said Jansen.`;
const SEALS = `---
title: Seals
---
“Seals sleep on sandbanks,” said the biologist Enno Petersen, who counts them.`;

const BEACH = `---
title: Beach
url: https://example.org/beach
---
Mayor Kai Thomsen said that the beach is closed until May.

“Nobody swims here,” Thomsen said.`;

let verbatim: Verbatim;
beforeEach(async () => {
  verbatim = await startVerbatim({ articles: { 'ferry.md': FERRY, 'seals.md': SEALS, 'beach.md': BEACH } });
});
afterEach(() => verbatim.stop());

const said = (options: Record<string, string>) => verbatim.person.use('said', options);

describe('/said', () => {
  it('lists what somebody is quoted as saying, under any form of the name, each with its ¶ and link', async () => {
    const { text, bold, buttons } = seenIn(await said({ speaker: 'jansen' }));
    expect(text).toMatch(/Wiebke Jansen: 5 quotes in 1 article \(also “Captain Wiebke Jansen”, “Jansen”\)/u);
    expect(bold).toContain('“The rudder was frozen,”');
    expect(text).toContain('¶ 1 of 4');
    expect(buttons).toEqual(['Proof']);
  });

  it('lists what somebody is reported to have said under its own heading', async () => {
    const reply = await said({ speaker: 'Thomsen' });
    const { text, bold, quotes, buttons } = seenIn(reply);
    expect(text).toMatch(/Kai Thomsen: 1 quote and 1 reported statement in 1 article/u);
    expect(text.indexOf('Reported, in the words of the article')).toBeGreaterThan(
      text.indexOf('Nobody swims'),
    );
    expect(bold).toContain('the beach is closed until May');
    expect(quotes).toContain('Mayor Kai Thomsen said that the beach is closed until May.');
    expect(text).toContain('¶ 1 of 2');
    expect(buttons).toEqual(['Proof']);
  });

  it('turns pages, also after a restart', async () => {
    const scope = { kind: 'guild', id: verbatim.person.guildId ?? '' } as const;
    const days = Array.from({ length: 6 }, (_, day) => `“It is day ${day} of it,” Ann Bell said.`);
    await verbatim.services.storage.catalog.publish(scope, added(days.join('\n\n')));
    const first = messageOf(await said({ speaker: 'Bell' }));
    expect(seenIn({ message: first } as never).buttons).toEqual(['(Previous)', 'Next', 'Proof']);
    await verbatim.restart();
    const next = await verbatim.person.press(first.id, buttonId(first, 'Next'));
    expect(seenIn(next).quotes).toEqual(days.slice(4));
    expect(seenIn(next).buttons).toEqual(['Previous', '(Next)', 'Proof']);
  });

  it('offers who is quoted, most quoted first, of the article that was chosen', async () => {
    const names = async (options: Record<string, string>) =>
      (await verbatim.person.complete('said', options, 'speaker')).map(({ name }) => name);
    const [first] = await names({ speaker: '' });
    expect(first).toMatch(/Jansen \(5 quotes\)$/u);
    expect((await names({ speaker: 'pet' })).join()).toContain('Petersen');
    expect((await names({ speaker: '', article: 'seals' })).join()).not.toContain('Jansen');
  });

  it('names who is near, when nobody is called so', async () => {
    expect(seenIn(await said({ speaker: 'Janson' })).text).toContain('Jansen');
  });

  it('proves what it shows', async () => {
    const message = messageOf(await said({ speaker: 'Petersen' }));
    const { message: proof } = await verbatim.person.press(message.id, buttonId(message, 'Proof'));
    expect(proof?.ephemeral).toBe(true);
    const { text, quotes } = seenIn({ message: proof } as never);
    expect(quotes.join()).toContain('“Seals sleep on sandbanks,” said the biologist Enno Petersen');
    expect(text).toMatch(/vbt1\w+/u);
  });
});

describe('/verify speaker:', () => {
  it('tells the article’s wording from a quote, and confirmed speakers from others and none', async () => {
    const verify = async (text: string, speaker: string) =>
      seenIn(await verbatim.person.use('verify', { text, speaker })).text;
    expect(await verify('the beach is closed until May', 'Thomsen')).toContain(
      "Exact, but no quotation: the article's wording of what Kai Thomsen said.",
    );
    expect(await verify('The rudder was frozen', 'Jansen')).toContain('letter for letter');
    expect(await verify('The rudder was frozen', 'Petersen')).toContain(
      'Another speaker: the words are there, but Wiebke Jansen said them, not Petersen.',
    );
    expect(await verify('Nobody was hurt', 'Jansen')).toContain(
      'Speaker not confirmed: the words are there, but the article does not tell who said them.',
    );
  });
});

describe('/quote speaker:', () => {
  it('finds the words only where that speaker is quoted', async () => {
    const quote = (text: string, speaker: string) => verbatim.person.use('quote', { text, speaker });
    expect(seenIn(await quote('waited for a tug', 'Jansen')).text).toContain('Found word for word');
    expect(seenIn(await quote('the beach is closed', 'Thomsen')).text).toContain('Found word for word');
    expect(seenIn(await quote('waited for a tug', 'Petersen')).text).not.toContain('Found word for word');
  });
});
