import { type APIButtonComponentWithCustomId, ComponentType } from 'discord-api-types/v10';
import { vi } from 'vitest';
import { readerText } from '../../src/clients/markdown/reader-text.ts';
import type { Outcome, ShownMessage, SimulatedPerson } from '../../src/simulator/simulator.ts';

interface Node {
  readonly type: number;
  readonly content?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly url?: string;
  readonly custom_id?: string;
  readonly components?: readonly Node[];
  readonly accessory?: Node;
}

/** What a person sees of a message: its words after Discord's markdown, its bold words, its quotes, its buttons. */
export interface Seen {
  readonly text: string;
  readonly bold: readonly string[];
  readonly quotes: readonly string[];
  readonly mentions: readonly string[];
  readonly links: readonly string[];
  /** Labels in order, the links' ones among them; those of disabled buttons in brackets. */
  readonly buttons: readonly string[];
}

export function seen(components: readonly unknown[]): Seen {
  const nodes = flatten(components as readonly Node[]);
  const texts = nodes
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content }) => readerText(content ?? ''));
  const pieces = (kind: 'bold' | 'quoted') =>
    texts.flatMap((text) => text[kind].map(({ start, end }) => text.text.slice(start, end)));
  return {
    text: texts.map(({ text }) => text).join('\n'),
    bold: pieces('bold'),
    quotes: pieces('quoted'),
    mentions: texts.flatMap(({ mentions }) => mentions),
    links: texts.flatMap(({ links }) => links),
    buttons: nodes.flatMap(({ type, label, disabled }) =>
      type === ComponentType.Button ? [disabled === true ? `(${label})` : (label ?? '')] : [],
    ),
  };
}

export function seenIn(outcome: Outcome): Seen {
  return seen(messageOf(outcome).components);
}

export function messageOf(outcome: Outcome): ShownMessage {
  if (outcome.message === undefined) throw new Error(`No message: ${outcome.failure ?? 'nothing was shown'}`);
  return outcome.message;
}

/** What *More…* under a passage shows, to the person alone. */
export async function moreUnder(
  person: Pick<SimulatedPerson, 'press'>,
  message: ShownMessage,
): Promise<ShownMessage> {
  const more = messageOf(await person.press(message.id, buttonId(message, 'More…')));
  if (!more.ephemeral) throw new Error('Everybody sees it');
  return more;
}

/** What the person alone was told instead of a change of the message. */
export function asideOf({ followUps, message }: Outcome): ShownMessage | undefined {
  const told = followUps[0] ?? message;
  return told?.ephemeral ? told : undefined;
}

/** The custom_id of the button with this label. */
export function buttonId(message: ShownMessage, label: string): string {
  const found = buttonsOf(message).find((button) => button.label === label);
  if (found?.custom_id === undefined) throw new Error(`There is no button “${label}”`);
  return found.custom_id;
}

/** The custom_ids of all buttons with this label, in order. */
export function buttonIds(message: ShownMessage, label: string): string[] {
  return buttonsOf(message)
    .filter((button) => button.label === label)
    .flatMap(({ custom_id: id }) => id ?? []);
}

/** The address behind the link button with this label. */
export function buttonUrl(message: ShownMessage, label: string): string | undefined {
  return buttonsOf(message).find((button) => button.label === label)?.url;
}

interface ShownSelect {
  readonly custom_id: string;
  readonly placeholder?: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

export function selectsOf(message: ShownMessage): ShownSelect[] {
  return flatten(message.components as readonly Node[]).filter(
    ({ type }) => type === ComponentType.StringSelect,
  ) as never;
}

function buttonsOf(message: ShownMessage): Partial<APIButtonComponentWithCustomId & { url: string }>[] {
  return flatten(message.components as readonly Node[]).filter(
    ({ type }) => type === ComponentType.Button,
  ) as never;
}

function flatten(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [
    node,
    ...flatten(node.components ?? []),
    ...(node.accessory === undefined ? [] : [node.accessory]),
  ]);
}

/** What a person sees once nothing is under way any more. */
export async function finished(
  person: Pick<SimulatedPerson, 'messages'>,
  outcome: Outcome,
): Promise<Outcome> {
  const { id } = messageOf(outcome);
  return vi.waitFor(
    () => {
      const message = person.messages().find((shown) => shown.id === id);
      if (
        message === undefined ||
        /^(Reading the \w+|Waiting in line\..*)…$/u.test(seen(message.components).text)
      )
        throw new Error('It is still being worked on');
      return { ...outcome, message };
    },
    { timeout: 60_000, interval: 20 },
  );
}
