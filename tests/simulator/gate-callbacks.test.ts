import { describe, expect, test } from 'vitest';
import { callbackProblems, describeProblem, type Problem } from '../../src/simulator/gate.ts';
import { choice, EPHEMERAL, input, label, long, many, modal, row, select, text, V2, v2 } from './payloads.ts';

const COMMAND = { type: 2 };
const COMPONENT = {
  type: 3,
  message: { flags: V2, content: '', embeds: [], components: [text('x')], attachments: [] },
};
const AUTOCOMPLETE = { type: 4 };
const MODAL_SUBMIT = { type: 5 };

const reply = { type: 4, data: { content: 'x' } };
const choices = (list: unknown) => ({ type: 8, data: { choices: list } });
const form = modal(label(input('a')));

const rejected: readonly (readonly [
  why: string,
  payload: unknown,
  target: { type: number },
  problem: string,
])[] = [
  ['no type', {}, COMMAND, 'BASE_TYPE_CHOICES type'],
  ['no body', undefined, COMMAND, 'BASE_TYPE_REQUIRED type'],
  ['an unknown type', { type: 99 }, COMMAND, 'BASE_TYPE_CHOICES type'],
  ['a pong', { type: 1 }, COMMAND, 'BASE_TYPE_CHOICES type'],
  ['an update of a command', { type: 7, data: { content: 'x' } }, COMMAND, 'BASE_TYPE_CHOICES type'],
  ['a deferred update of a command', { type: 6 }, COMMAND, 'BASE_TYPE_CHOICES type'],
  ['choices for a command', choices([]), COMMAND, 'BASE_TYPE_CHOICES type'],
  ['choices for a component', choices([]), COMPONENT, 'BASE_TYPE_CHOICES type'],
  ['a message for an autocompletion', reply, AUTOCOMPLETE, 'BASE_TYPE_CHOICES type'],
  ['a deferral of an autocompletion', { type: 5 }, AUTOCOMPLETE, 'BASE_TYPE_CHOICES type'],
  ['a modal for a modal', form, MODAL_SUBMIT, 'BASE_TYPE_CHOICES type'],
  [
    'an update of a modal without message',
    { type: 7, data: { content: 'x' } },
    MODAL_SUBMIT,
    'BASE_TYPE_CHOICES type',
  ],
  ['an empty message', { type: 4 }, COMMAND, 'EMPTY_MESSAGE data'],
  ['a bad message', { type: 4, data: { content: long(2001) } }, COMMAND, 'BASE_TYPE_MAX_LENGTH data.content'],
  ['a deferral that is V2', { type: 5, data: { flags: V2 } }, COMMAND, 'MESSAGE_FLAGS_INVALID data.flags'],
  [
    'an update that removes the V2 flag',
    { type: 7, data: { flags: 0 } },
    COMPONENT,
    'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG data.flags',
  ],
  [
    'an update that is ephemeral',
    { type: 7, data: { flags: V2 | EPHEMERAL } },
    COMPONENT,
    'MESSAGE_FLAGS_INVALID data.flags',
  ],
  ['no choices at all', { type: 8, data: {} }, AUTOCOMPLETE, 'BASE_TYPE_REQUIRED data.choices'],
  [
    '26 choices',
    choices(many(26, (n) => ({ name: `${n}`, value: `${n}` }))),
    AUTOCOMPLETE,
    'BASE_TYPE_MAX_LENGTH data.choices',
  ],
  [
    'a choice without name',
    choices([{ name: '', value: 'x' }]),
    AUTOCOMPLETE,
    'BASE_TYPE_MIN_LENGTH data.choices.0.name',
  ],
  [
    'a choice name of 101',
    choices([{ name: long(101), value: 'x' }]),
    AUTOCOMPLETE,
    'BASE_TYPE_MAX_LENGTH data.choices.0.name',
  ],
  [
    'a choice value of 101',
    choices([{ name: 'x', value: long(101) }]),
    AUTOCOMPLETE,
    'BASE_TYPE_MAX_LENGTH data.choices.0.value',
  ],
  [
    'a choice without value',
    choices([{ name: 'x' }]),
    AUTOCOMPLETE,
    'BASE_TYPE_REQUIRED data.choices.0.value',
  ],
  [
    'a modal without title',
    { type: 9, data: { custom_id: 'a', components: [label(input('a'))] } },
    COMMAND,
    'BASE_TYPE_REQUIRED data.title',
  ],
  [
    'a modal title of 46',
    { type: 9, data: { ...form.data, title: long(46) } },
    COMMAND,
    'BASE_TYPE_MAX_LENGTH data.title',
  ],
  [
    'a modal custom_id of 101',
    { type: 9, data: { ...form.data, custom_id: long(101) } },
    COMMAND,
    'BASE_TYPE_MAX_LENGTH data.custom_id',
  ],
  ['a modal of nothing', modal(), COMMAND, 'BASE_TYPE_MIN_LENGTH data.components'],
  [
    'a modal of 6',
    modal(...many(6, (n) => label(input(`${n}`)))),
    COMMAND,
    'BASE_TYPE_MAX_LENGTH data.components',
  ],
  [
    'a modal with one custom_id twice',
    modal(label(input('a')), label(input('a'))),
    COMMAND,
    'COMPONENT_CUSTOM_ID_DUPLICATED data.components.1.component.custom_id',
  ],
  ['a modal with a bare text input', modal(input('a')), COMMAND, 'UNION_TYPE_CHOICES data.components.0.type'],
  [
    'a modal with an unlabelled row',
    modal(row(input('a'))),
    COMMAND,
    'BASE_TYPE_REQUIRED data.components.0.components.0.label',
  ],
  [
    'a modal with two inputs in a row',
    modal(row(input('a', { label: 'A' }), input('b', { label: 'B' }))),
    COMMAND,
    'COMPONENT_LAYOUT_WIDTH_EXCEEDED data.components.0.components',
  ],
  [
    'a modal label of 46',
    modal(label(input('a'), { label: long(46) })),
    COMMAND,
    'BASE_TYPE_MAX_LENGTH data.components.0.label',
  ],
  [
    'a modal input of 4,001',
    modal(label(input('a', { max_length: 4001 }))),
    COMMAND,
    'NUMBER_TYPE_MAX data.components.0.component.max_length',
  ],
  [
    'a modal input with min_length over max_length',
    modal(label(input('a', { min_length: 5, max_length: 4 }))),
    COMMAND,
    'TEXT_INPUT_RANGE data.components.0.component.min_length',
  ],
  [
    'a label in a label for an input',
    modal(label(input('a', { label: 'A' }))),
    COMMAND,
    'TEXT_INPUT_LABEL_IN_LABEL data.components.0.component.label',
  ],
  [
    'a required select with min_values 0',
    modal(label(select('a', [choice('x')], { min_values: 0 }))),
    COMMAND,
    'MODAL_COMPONENT_MIN_VALUES_REQUIRED data.components.0.component.min_values',
  ],
  [
    'a required upload with min_values 0',
    modal(label({ type: 19, custom_id: 'a', min_values: 0 })),
    COMMAND,
    'MODAL_COMPONENT_MIN_VALUES_REQUIRED data.components.0.component.min_values',
  ],
  [
    'an upload with min_values over max_values',
    modal(label({ type: 19, custom_id: 'a', min_values: 2 })),
    COMMAND,
    'SELECT_COMPONENT_RANGE data.components.0.component.min_values',
  ],
  [
    'an upload of 11 files',
    modal(label({ type: 19, custom_id: 'a', max_values: 11 })),
    COMMAND,
    'NUMBER_TYPE_MAX data.components.0.component.max_values',
  ],
  [
    'an upload without a label',
    modal({ type: 19, custom_id: 'a' }),
    COMMAND,
    'UNION_TYPE_CHOICES data.components.0.type',
  ],
  [
    'a disabled select in a modal',
    modal(label({ type: 5, custom_id: 'a', disabled: true })),
    COMMAND,
    'MODAL_COMPONENT_CANNOT_BE_DISABLED data.components.0.component.disabled',
  ],
  [
    'two preselected radio buttons',
    modal(
      label({
        type: 21,
        custom_id: 'a',
        options: [choice('x', { default: true }), choice('y', { default: true })],
      }),
    ),
    COMMAND,
    'SELECT_COMPONENT_TOO_MANY_DEFAULTS data.components.0.component.options',
  ],
];

const accepted: readonly (readonly [why: string, payload: unknown, target: { type: number }])[] = [
  ['a message', reply, COMMAND],
  [
    'an ephemeral message for a component',
    { type: 4, data: { ...v2(text('x')), flags: V2 | EPHEMERAL } },
    COMPONENT,
  ],
  ['a deferral', { type: 5 }, COMMAND],
  ['an ephemeral deferral', { type: 5, data: { flags: EPHEMERAL } }, COMMAND],
  ['a deferred update', { type: 6 }, COMPONENT],
  ['an update', { type: 7, data: v2(text('y')) }, COMPONENT],
  ['an update of nothing', { type: 7 }, COMPONENT],
  ['no choices', choices([]), AUTOCOMPLETE],
  [
    '25 choices of 100',
    choices(many(25, (n) => ({ name: long(100), value: `${10 + n}${long(98)}` }))),
    AUTOCOMPLETE,
  ],
  [
    'choices of numbers',
    choices([
      { name: 'x', value: 1 },
      { name: 'y', value: 1.5 },
    ]),
    AUTOCOMPLETE,
  ],
  ['a modal', form, COMMAND],
  [
    'a modal of 5 with a select',
    modal(
      text('Intro'),
      ...many(3, (n) => label(input(`${n}`))),
      label(select('s', [{ label: 'x', value: 'x' }])),
    ),
    COMPONENT,
  ],
  [
    'a modal with an upload, a user select and checkboxes',
    modal(
      label({ type: 19, custom_id: 'a', min_values: 0, max_values: 10, required: false }),
      label({ type: 5, custom_id: 'b', max_values: 25 }),
      label({ type: 22, custom_id: 'c', options: [choice('x'), choice('y', { default: true })] }),
      label({ type: 23, custom_id: 'd', default: true }),
    ),
    COMMAND,
  ],
  ['a modal of the older form', modal(row(input('a', { label: 'A' }))), COMMAND],
  ['a message after a modal', reply, MODAL_SUBMIT],
  ['an update after a modal of a component', { type: 7, data: v2(text('y')) }, { ...COMPONENT, type: 5 }],
];

const found = (problems: readonly Problem[]) => problems.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a callback', () => {
  test.each(rejected)('with %s is rejected', (_, payload, target, problem) => {
    expect(found(callbackProblems(payload, target))).toContain(problem);
  });

  test.each(accepted)('with %s is accepted', (_, payload, target) => {
    expect(callbackProblems(payload, target)).toEqual([]);
  });

  test('for an unknown message is checked as far as possible', () => {
    expect(callbackProblems({ type: 7, data: v2(text('x')) }, { type: 3 })).toEqual([]);
    expect(found(callbackProblems({ type: 7, data: v2(text('')) }, { type: 3 }))).toEqual([
      'BASE_TYPE_MIN_LENGTH data.components.0.content',
    ]);
  });

  test('has readable problem descriptions', () => {
    const [problem] = callbackProblems({ type: 4, data: v2(text('')) }, COMMAND);
    expect(problem && describeProblem(problem)).toBe(
      'data.components[0].content: Must be 1 or more in length.',
    );
  });
});
