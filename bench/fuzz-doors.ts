import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import type { OptionValues, Outcome, SimulatedPerson, Simulator } from '../src/simulator/simulator.ts';
import { componentsOf } from './components-of.ts';
import { mentionBot } from './mention-bot.ts';

/** A way in for what a person types. */
export interface Door {
  readonly name: string;
  /** Whether the reply waits for a page or a file, which takes as long as that takes. */
  readonly reads: boolean;
  enter(person: SimulatedPerson, input: string): Promise<Outcome | undefined>;
}

const SUBCOMMAND = 1;
const GROUP = 2;
const STRING = 3;
const INTEGER = 4;
const ATTACHMENT = 11;

/** Every string option, autocompletion, file option and message command that is registered, and mentions of the bot. */
export function doorsOf(person: SimulatedPerson, simulator: Simulator): Door[] {
  const leaves = person.commands().flatMap(({ name, options }) => leavesOf(name, options ?? []));
  const menus = person.menu('message').map(
    ({ name }): Door => ({
      name: `menu ${name}`,
      reads: false,
      enter: (who, input) =>
        who.useOnMessage(name, who.say(input === '' ? '.' : input.slice(0, MAX_CONTENT)).id),
    }),
  );
  return [
    ...leaves.flatMap(({ name, options }) => options.flatMap((option) => doorsIn(name, options, option))),
    ...menus,
    mentionDoor(simulator),
  ];
}

const MAX_CONTENT = 2_000;

function mentionDoor(simulator: Simulator): Door {
  return {
    name: 'mention',
    reads: false,
    enter: (person, input) => mentionBot(simulator, person, input),
  };
}

interface Leaf {
  readonly name: string;
  readonly options: readonly APIApplicationCommandOption[];
}

function leavesOf(name: string, options: readonly APIApplicationCommandOption[]): Leaf[] {
  const nested = options.filter(({ type }) => type === SUBCOMMAND || type === GROUP);
  if (nested.length === 0) return [{ name, options }];
  return nested.flatMap((each) =>
    leavesOf(`${name} ${each.name}`, 'options' in each ? (each.options ?? []) : []),
  );
}

function doorsIn(
  command: string,
  options: readonly APIApplicationCommandOption[],
  option: APIApplicationCommandOption,
): Door[] {
  const reads = options.some(({ type, name }) => type === ATTACHMENT || name === 'url');
  const name = `/${command} ${option.name}`;
  const others = requiredOf(options.filter((each) => each !== option));
  if (option.type === ATTACHMENT)
    return [
      {
        name,
        reads,
        enter: (who, input) => who.use(command, { ...others, [option.name]: fileOf(who, input) }),
      },
    ];
  if (option.type !== STRING || 'choices' in option) return [];
  const crop = (input: string) => fitting(input, option);
  const door: Door = {
    name,
    reads,
    enter: (who, input) => who.use(command, { ...others, [option.name]: crop(input) }),
  };
  if (!option.autocomplete) return [door];
  return [
    door,
    {
      name: `${name} (typing)`,
      reads: false,
      enter: async (who, input) => {
        await who.complete(command, { ...others, [option.name]: crop(input) }, option.name);
        return undefined;
      },
    },
  ];
}

/** As long as Discord's client lets it be. */
function fitting(
  input: string,
  option: { readonly max_length?: number; readonly min_length?: number },
): string {
  const text = input.slice(0, option.max_length ?? 6_000);
  return text.padEnd(Math.max(1, option.min_length ?? 0), '.');
}

function requiredOf(options: readonly APIApplicationCommandOption[]): OptionValues {
  const required = options.filter((option) => 'required' in option && option.required);
  return Object.fromEntries(required.map((option) => [option.name, valueFor(option)]));
}

function valueFor(option: APIApplicationCommandOption): string | number {
  if ('choices' in option && option.choices?.[0]) return option.choices[0].value;
  return option.type === INTEGER ? 1 : 'Syria';
}

function fileOf(person: SimulatedPerson, input: string): string {
  const name = `${input.replace(/[^\p{L}\p{N}_.-]/gu, '').slice(0, 40)}.txt`;
  return person.attach({ name, bytes: new TextEncoder().encode(input === '' ? '.' : input) });
}

/** Presses, chooses or fills in something of the outcome, with a forged custom_id now and then. */
export async function goOn(
  person: SimulatedPerson,
  { message, modal, interactionId }: Outcome,
  random: () => number,
  input: string,
): Promise<Outcome | undefined> {
  if (modal !== undefined) return person.submit(interactionId, fieldsOf(modal, input));
  if (message === undefined) return undefined;
  const usable = componentsOf(message);
  const component = usable[Math.floor(random() * usable.length)];
  if (component === undefined) return undefined;
  const { kind, customId, values } = component;
  if (random() < 0.3) return person.pressForged(message.id, forged(customId, random, input));
  if (kind === 'button') return person.press(message.id, customId);
  const value = values[Math.floor(random() * values.length)];
  return value === undefined ? undefined : person.select(message.id, customId, [value]);
}

const MAX_CUSTOM_ID = 100;

function forged(customId: string, random: () => number, input: string): string {
  const at = Math.floor(random() * customId.length);
  const part = input.slice(0, Math.floor(random() * 20));
  const parts = [
    customId.slice(0, at),
    customId.slice(0, at) + part + customId.slice(at + 1),
    `${customId}${part}`,
    part,
  ];
  const made = parts[Math.floor(random() * parts.length)] ?? '';
  return (made === '' ? ':' : made).slice(0, MAX_CUSTOM_ID);
}

const TEXT_INPUT = 4;

function fieldsOf(modal: unknown, input: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const {
      type,
      custom_id: id,
      max_length: max = 4_000,
      min_length: min = 0,
    } = value as Record<string, unknown> & { max_length?: number; min_length?: number };
    if (type === TEXT_INPUT && typeof id === 'string')
      fields[id] = input.slice(0, max).padEnd(Math.max(1, min), '.');
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(modal);
  return fields;
}
