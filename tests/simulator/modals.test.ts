import { type Client, type Interaction, ModalBuilder, type ModalSubmitInteraction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FormValues, type Simulator, startSimulator } from '../../src/simulator/simulator.ts';
import { ask, connect } from './harness.ts';
import { choice, input, label, select } from './payloads.ts';

let simulator: Simulator;
let client: Client<true>;
let components: unknown[];
let read: (interaction: ModalSubmitInteraction) => unknown;

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isChatInputCommand()) {
    return interaction.showModal(
      new ModalBuilder({ custom_id: 'form', title: 'Form', components } as object),
    );
  }
  return interaction.isModalSubmit() && interaction.reply(JSON.stringify(await read(interaction)));
}

/** Opens the form, fills it in, and returns what the bot received. */
async function fill(values: FormValues, person = simulator.person()): Promise<unknown> {
  const { interactionId } = await person.use('ask');
  const { message } = await person.submit(interactionId, values);
  return JSON.parse(message?.content ?? '');
}

const submitted = () =>
  (simulator.interactions.at(-1) as unknown as { payload: { data: object } }).payload.data;

beforeEach(async () => {
  simulator = await startSimulator();
  client = await connect(simulator, answer);
  await client.application.commands.set([ask as never]);
});

afterEach(async () => {
  await client.destroy();
  await simulator.stop();
});

describe('a form', () => {
  test('submits every field inside its label', async () => {
    components = [
      { type: 10, content: 'Tell us' },
      label(input('text')),
      label(select('kind', [choice('a'), choice('b'), choice('c')], { max_values: 2 })),
    ];
    read = ({ fields }) => [fields.getTextInputValue('text'), fields.getStringSelectValues('kind')];
    expect(await fill({ text: 'Words', kind: ['a', 'c'] })).toEqual(['Words', ['a', 'c']]);
    expect(submitted()).toEqual({
      custom_id: 'form',
      components: [
        { type: 10, id: 1 },
        { type: 18, id: 2, component: { type: 4, id: 3, custom_id: 'text', value: 'Words' } },
        { type: 18, id: 4, component: { type: 3, id: 5, custom_id: 'kind', values: ['a', 'c'] } },
      ],
    });
  });

  test('keeps the values that the application has prefilled', async () => {
    components = [
      label(input('text', { value: 'Before' })),
      label(select('kind', [choice('a'), choice('b', { default: true })])),
      label({ type: 23, custom_id: 'sure', default: true }),
    ];
    read = ({ fields }) => [
      fields.getTextInputValue('text'),
      fields.getStringSelectValues('kind'),
      fields.getCheckbox('sure'),
    ];
    expect(await fill({})).toEqual(['Before', ['b'], true]);
    expect(await fill({ text: 'After', kind: 'a', sure: false })).toEqual(['After', ['a'], false]);
  });

  test('submits radio buttons and checkboxes', async () => {
    components = [
      label({ type: 21, custom_id: 'one', options: [choice('a'), choice('b')] }),
      label({ type: 22, custom_id: 'some', options: [choice('c'), choice('d')] }),
      label({ type: 21, custom_id: 'none', required: false, options: [choice('e'), choice('f')] }),
    ];
    read = ({ fields }) => [
      fields.getRadioGroup('one'),
      fields.getCheckboxGroup('some'),
      fields.getRadioGroup('none'),
    ];
    expect(await fill({ one: 'b', some: ['c', 'd'] })).toEqual(['b', ['c', 'd'], null]);
  });

  test('submits users, roles and channels with their objects', async () => {
    const kim = simulator.person({ name: 'Kim' });
    const [guild] = simulator.guilds;
    const role = guild?.roles[0]?.id ?? '';
    const channel = guild?.channels[1]?.id ?? '';
    components = [
      label({ type: 5, custom_id: 'who' }),
      label({ type: 6, custom_id: 'role' }),
      label({ type: 7, custom_id: 'any', max_values: 2 }),
      label({ type: 8, custom_id: 'where', channel_types: [0] }),
      label({ type: 5, custom_id: 'nobody', required: false }),
    ];
    read = ({ fields }) => [
      fields.getSelectedUsers('who', true).map(({ displayName }) => displayName),
      fields.getSelectedMembers('who')?.size,
      fields.getSelectedRoles('role', true).map((each) => each?.name),
      fields.getSelectedMentionables('any', true).roles.size,
      fields.getSelectedMentionables('any', true).users.size,
      fields.getSelectedChannels('where', true).map((each) => 'name' in each && each.name),
      fields.getSelectedUsers('nobody')?.size,
    ];
    const values = { who: kim.userId, role, any: [kim.userId, role], where: channel };
    expect(await fill(values)).toEqual([['Kim'], 1, ['Editor'], 1, 1, ['articles'], 0]);
  });

  test('submits files', async () => {
    components = [label({ type: 19, custom_id: 'files', max_values: 2 })];
    read = async ({ fields }) => {
      const files = fields.getUploadedFiles('files', true);
      return Promise.all(files.map(async ({ name, url }) => [name, await (await fetch(url)).text()]));
    };
    const person = simulator.person();
    const upload = (name: string) =>
      person.attach({ name, bytes: Buffer.from(name), contentType: 'text/plain' });
    const ids = [upload('a.txt'), upload('b.txt')];
    expect(await fill({ files: ids }, person)).toEqual([
      ['a.txt', 'a.txt'],
      ['b.txt', 'b.txt'],
    ]);
    expect(submitted()).toMatchObject({
      components: [{ component: { type: 19, values: ids } }],
      resolved: { attachments: { [ids[0] ?? '']: { filename: 'a.txt', content_type: 'text/plain' } } },
    });
  });
});

describe('a form rejects', () => {
  const options = [choice('a'), choice('b'), choice('c')];
  test.each<[string, object, FormValues, string]>([
    ['no text', input('x'), {}, 'The field x is required.'],
    ['too short a text', input('x', { min_length: 3 }), { x: 'ab' }, 'The field x is too short.'],
    ['too long a text', input('x', { max_length: 1 }), { x: 'ab' }, 'The field x is too long.'],
    ['a list for a text', input('x'), { x: ['a'] }, 'The field x must be text.'],
    ['no choice', select('x', options), {}, 'The field x is required.'],
    ['an empty choice', select('x', options), { x: [] }, 'The field x is required.'],
    ['an unknown choice', select('x', options), { x: 'd' }, '"d" is not one of the choices.'],
    ['too many choices', select('x', options), { x: ['a', 'b'] }, 'Choose 1 item.'],
    [
      'too few choices',
      select('x', options, { min_values: 2, max_values: 3, required: false }),
      { x: ['a'] },
      'Choose 2 to 3 items.',
    ],
    [
      'a duplicate choice',
      select('x', options, { max_values: 2 }),
      { x: ['a', 'a'] },
      'Choose each item only once.',
    ],
    ['an unknown person', { type: 5, custom_id: 'x' }, { x: '1' }, 'This person does not exist here.'],
    ['an unknown role', { type: 6, custom_id: 'x' }, { x: '1' }, 'This role does not exist here.'],
    ['an unknown channel', { type: 8, custom_id: 'x' }, { x: '1' }, 'This channel does not exist here.'],
    ['no file', { type: 19, custom_id: 'x' }, {}, 'The field x is required.'],
    ['an unknown file', { type: 19, custom_id: 'x' }, { x: '1' }, 'This file does not exist.'],
    ['no radio button', { type: 21, custom_id: 'x', options }, {}, 'The field x is required.'],
    [
      'two radio buttons',
      { type: 21, custom_id: 'x', options },
      { x: ['a', 'b'] },
      'Choose only one item for the field x.',
    ],
    ['a text for a tick', { type: 23, custom_id: 'x' }, { x: 'yes' }, 'The field x must be true or false.'],
    ['an unknown field', input('x'), { x: 'a', y: 'b' }, 'The form has no field y.'],
  ])('%s', async (_, component, values, words) => {
    components = [label(component)];
    await expect(fill(values)).rejects.toThrow(words);
  });

  test('files of another type, and files of other people', async () => {
    components = [label({ type: 19, custom_id: 'x', file_types: ['.md', 'image'] })];
    read = ({ fields }) => fields.getUploadedFiles('x')?.map(({ name }) => name);
    const person = simulator.person();
    const upload = (name: string, contentType: string) =>
      person.attach({ name, bytes: Buffer.from('x'), contentType });
    const text = upload('a.txt', 'text/plain');
    await expect(fill({ x: text }, person)).rejects.toThrow(
      'a.txt has the wrong file type. Allowed: .md, image.',
    );
    const markdown = upload('a.MD', 'text/plain');
    await expect(fill({ x: markdown }, simulator.person({ name: 'Kim' }))).rejects.toThrow(
      'This file does not exist.',
    );
    expect(await fill({ x: markdown }, person)).toEqual(['a.MD']);
    expect(await fill({ x: upload('a', 'image/png') }, person)).toEqual(['a']);
  });
});
