import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { type ChatOptions, chat } from '../../../src/clients/terminal/chat.ts';
import { ClientRefusal } from '../../../src/simulator/client-refusal.ts';
import type { Person, ShownMessage } from '../../../src/simulator/types.ts';
import { chatWording } from '../../../src/wording/client-wording.ts';
import { type FakePerson, fakePerson, message, outcome, text } from './fake-person.ts';

const words = chatWording();

async function talk(person: Person, lines: string, options: Partial<ChatOptions> = {}): Promise<string> {
  const output = new PassThrough();
  await chat({ person, words, input: Readable.from([lines]), output, interactive: false, ...options });
  return String(output.read() ?? '');
}

const page = (number: number): ShownMessage =>
  message({
    components: [
      text(`page ${number}`),
      {
        type: 1,
        components: [
          { type: 2, style: 2, label: 'Back', custom_id: 'back', disabled: number === 1 },
          { type: 2, style: 1, label: 'Next', custom_id: 'next' },
          { type: 2, style: 5, label: 'Source', url: 'https://example.org/' },
        ],
      },
    ],
  });

/** A person whose bot replies with pages and buttons. */
function reader(): FakePerson {
  let at = 1;
  return fakePerson({
    use: () => outcome({ message: page(at) }),
    press: (_id, button) => {
      at += button === 'next' ? 1 : -1;
      return outcome({ message: page(at) });
    },
  });
}

/** A person whose bot echoes the question. */
const echo = (): FakePerson =>
  fakePerson({
    use: async (_command, { question }) => {
      await new Promise((resolve) => setTimeout(resolve, question === 'slow' ? 30 : 0));
      return outcome({ message: message({ components: [text(String(question))] }) });
    },
  });

describe('a piped conversation', () => {
  it('answers a question without prompt, greeting or colours', async () => {
    const person = fakePerson({
      use: () => outcome({ message: message({ components: [text('**Yes.**')] }) }),
    });
    expect(await talk(person, '/ask Did they meet?\n', { greeting: 'Hello' })).toBe(
      'Verbatim · /ask\n**Yes.**\n',
    );
    expect(person.actions).toEqual([{ used: 'ask', options: { question: 'Did they meet?' } }]);
  });

  it('handles lines in order, including an unterminated last one, with an empty line between replies', async () => {
    expect(await talk(echo(), '/ask slow\n\n# a comment\n/ask fast')).toBe(
      'Verbatim · /ask\nslow\n\nVerbatim · /ask\nfast\n',
    );
  });

  it('prints nothing without questions', async () => {
    expect(await talk(echo(), '')).toBe('');
  });

  it('stops at quit', async () => {
    const person = echo();
    await talk(person, '/ask one\nquit\n/ask two\n');
    expect(person.actions).toHaveLength(1);
  });

  it('ends quietly when its output closes', async () => {
    const person = echo();
    const output = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    await talk(person, '/ask one\n/ask two\n/ask three\n', { output });
    expect(person.actions).toHaveLength(1);
  });
});

describe('buttons', () => {
  it('are pressed by number, which prints the updated reply with new numbers', async () => {
    const person = reader();
    const shown = await talk(person, '/ask Who?\n1\n2\n1\n');
    expect(person.actions.slice(1)).toEqual([
      { pressed: 'next', on: '100' },
      { pressed: 'next', on: '100' },
      { pressed: 'back', on: '100' },
    ]);
    expect(shown).toContain('page 1\n\n(Back)   [1] Next   [2] Source example.org/');
    expect(shown).toContain('page 3\n\n[1] Back   [2] Next   [3] Source example.org/');
  });

  it('with a link print its URL', async () => {
    expect(await talk(reader(), '/ask Who?\n2\n')).toMatch(/\n\nhttps:\/\/example\.org\/\n$/);
  });

  it('belong to the newest reply with buttons', async () => {
    const person = fakePerson({
      use: () =>
        outcome({
          message: page(1),
          followUps: [message({ id: '200', ephemeral: true, components: [text('psst')] })],
        }),
      press: () => outcome({ message: message({ id: '300', components: [text('new')] }) }),
    });
    await talk(person, '/ask Who?\n1\n1\n');
    expect(person.actions.slice(1)).toEqual([
      { pressed: 'next', on: '100' },
      { pressed: 'next', on: '100' },
    ]);
  });

  it('disappear when an update removes them', async () => {
    const person = fakePerson({
      use: () => outcome({ message: page(1) }),
      press: () => outcome({ message: message({ components: [text('bare')] }) }),
    });
    expect(await talk(person, '/ask Who?\n1\n1\n')).toMatch(/bare\n\nThere are no buttons to press\.\n$/);
  });

  it('that do not exist are rejected with a sentence', async () => {
    expect(await talk(reader(), '/ask Who?\n7\n')).toMatch(
      /There is no button 7\. The last reply has buttons 1 to 2\.\n$/,
    );
    expect(await talk(reader(), '1\n')).toBe('There are no buttons to press.\n');
  });
});

describe('an error', () => {
  it('is one sentence if Discord’s client would not send the command', async () => {
    const person = fakePerson({
      use: () => {
        throw new ClientRefusal('This option is required: question.');
      },
    });
    expect(await talk(person, '/ask\n')).toBe(
      '/ask needs “question”: What you want to know. Type it after the command: /ask\nquestion:…\n',
    );
  });

  it('is one sentence without a stack trace in any other case', async () => {
    const person = fakePerson({
      use: () => {
        throw new TypeError('the socket is closed');
      },
    });
    expect(await talk(person, '/ask Who?\n')).toBe('Something went wrong: the socket is closed\n');
  });

  it('has Discord’s own text if the application failed', async () => {
    const failed = fakePerson({
      use: () =>
        outcome({ message: message({ thinking: true }), failure: 'The application did not respond' }),
    });
    expect(await talk(failed, '/ask Who?\n')).toBe('The application did not respond\n');
  });

  it('lists the commands for an unknown one, and an example for text without a command', async () => {
    expect(await talk(echo(), '/aks Who?\n')).toBe('There is no command /aks. Available: /about and /ask.\n');
    expect(await talk(echo(), 'Who met?\n')).toBe('Start with a command. Try: /ask Who met?\n');
  });
});

describe('options', () => {
  it('take the value of the only autocomplete choice with the typed name', async () => {
    const person = echo();
    await talk(person, '/ask article:the history of moscow question:Who?\n/ask article:mos question:Who?\n');
    expect(person.actions).toEqual([
      { used: 'ask', options: { article: 'history', question: 'Who?' } },
      { used: 'ask', options: { article: 'mos', question: 'Who?' } },
    ]);
  });

  it('keep a question mark in a pipe', async () => {
    const person = echo();
    await talk(person, '/ask Who? article:mos?\n');
    expect(person.actions).toEqual([{ used: 'ask', options: { article: 'mos?', question: 'Who?' } }]);
  });

  it('with an invalid value are rejected with a sentence', async () => {
    const person = echo();
    expect(await talk(person, '/ask Who? private:maybe\n')).toBe(
      '“private” must be true or false, not “maybe”.\n',
    );
    expect(await talk(person, '/ask Who? count:few\n')).toBe('“count” must be a whole number, not “few”.\n');
    expect(await talk(person, '/ask Who? length:huge\n')).toBe(
      '“length” must be One sentence or Whole paragraphs, not “huge”.\n',
    );
    expect(await talk(person, '/ask Who? count:\n')).toBe('“count” needs a value.\n');
    expect(await talk(person, '/about this\n')).toBe('/about takes no options. Leave out “this”.\n');
    expect(person.actions).toEqual([]);
  });
});

describe('an interactive conversation', () => {
  const interactive = { interactive: true, colour: false };

  it('greets once, prompts, and sets answers off with empty lines', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    let shown = '';
    output.on('data', (chunk) => {
      shown += chunk;
    });
    const ended = chat({ person: echo(), words, input, output, ...interactive, greeting: 'Hello.\n  /ask' });
    await vi.waitFor(() => expect(shown).toBe('\nHello.\n  /ask\n\n› '), { timeout: 60_000 });
    input.write('/ask Who?\n');
    await vi.waitFor(() => expect(shown).toMatch(/› \nVerbatim · \/ask\nWho\?\n\n› $/), {
      timeout: 60_000,
    });
    input.end();
    await ended;
    expect(shown).toMatch(/› \n$/);
  });

  it('lists an autocompleted option’s choices on a question mark', async () => {
    const person = echo();
    const choices =
      'Choices for “article”:\n  Moscow in secret talks with Syrian “rebels”\n  The history of Moscow\n';
    expect(await talk(person, '/ask article:mos?\n', interactive)).toContain(choices);
    expect(await talk(person, '/ask article:\n', interactive)).toContain(choices);
    expect(await talk(person, '/ask article:zebra?\n', interactive)).toContain('No choices match “zebra”.');
    expect(person.actions).toEqual([]);
  });

  it('lists the commands like Discord’s picker', async () => {
    expect(await talk(echo(), '/\nquit\n', interactive)).toContain(
      [
        '/about      What this bot does',
        '',
        '/ask        Ask a question; the answer is quoted word for word',
        '  question  What you want to know (required)',
        '  article   The article to search (optional: type ? for choices)',
        '  length    How much to quote (optional: One sentence or Whole paragraphs)',
        '  count     How many passages (optional: a whole number)',
        '  private   Only you see the answer (optional: true or false)',
        '',
      ].join('\n'),
    );
  });

  it('mentions that there are no commands', async () => {
    expect(await talk(fakePerson({}, []), '/\n/ask x\n')).toBe(
      'There are no commands here.\n\nThere are no commands here.\n',
    );
  });
});

describe('a form', () => {
  const label = (label: string, component: object, description?: string) => ({
    type: 18,
    label,
    component,
    ...(description === undefined ? {} : { description }),
  });
  const input = { type: 4, custom_id: 'question', style: 1 };
  const asker = (components: readonly object[]): FakePerson =>
    fakePerson({
      use: () => outcome({ message: page(1) }),
      press: () =>
        outcome({ interactionId: '7', modal: { custom_id: 'form', title: 'Ask', components } as never }),
      submit: () => outcome({ message: message({ components: [text('It is.')] }) }),
    });

  it('with one text field takes the next line', async () => {
    const person = asker([label('Your question', input, 'After: why?')]);
    const told = await talk(person, '/ask why?\n1\n\nand now?\nand then?\n');
    expect(told).toContain('Your question (After: why?): type it as the next line.');
    expect(person.actions.slice(2)).toEqual([{ submitted: { question: 'and now?' }, to: '7' }]);
    expect(told).toContain('It is.');
    expect(told).toContain('Start with a command.');
  });

  it('is closed by a command', async () => {
    const person = asker([label('Your question', input)]);
    await talk(person, '/ask why?\n1\n/ask when?\nand now?\n');
    expect(person.actions.map((action) => Object.keys(action)[0])).toEqual(['used', 'pressed', 'used']);
  });

  it.each([
    ['more fields', [label('One', input), label('Two', { ...input, custom_id: 'two' })]],
    ['a select', [label('One', { type: 3, custom_id: 'one', options: [] })]],
  ])('with %s is refused in a sentence', async (_, components) => {
    const told = await talk(asker(components), '/ask why?\n1\n');
    expect(told).toContain('This form cannot be filled in here. Use the page instead: npm start');
  });
});
