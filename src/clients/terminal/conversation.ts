import { ClientRefusal } from '../../simulator/client-refusal.ts';
import { ButtonStyle } from '../../simulator/constants.ts';
import type { Outcome, Person } from '../../simulator/types.ts';
import type { ChatWording } from '../../wording/client-wording.ts';
import { parseLine, type TypedLine } from '../typing/parse-line.ts';
import { typedCommands } from '../typing/typed-command.ts';
import { describeCommands, exampleFor, unknownCommandHint } from './describe-commands.ts';
import { buttonNumbered, type NumberedButtons, numberButtons } from './numbered-buttons.ts';
import { type OpenForm, openForm, submitForm } from './open-form.ts';
import type { Canvas } from './render-markdown.ts';
import { renderMessage } from './render-message.ts';
import { useCommand } from './use-command.ts';
import { wrapText } from './wrap-text.ts';

/** Empties the screen and its history, and goes to its beginning: https://invisible-island.net/xterm/ctlseqs/ctlseqs.html */
const CLEAR_SCREEN = '\u001b[H\u001b[2J\u001b[3J';

/** The buttons of one shown message. */
export interface ShownButtons {
  readonly messageId: string;
  readonly buttons: NumberedButtons;
}

export interface Conversation {
  readonly person: Person;
  readonly canvas: Canvas;
  readonly interactive: boolean;
  /** The buttons shown so far, newest last. */
  readonly shown: readonly ShownButtons[];
  /** The form that the next line fills in, unless that is a command or a number. */
  readonly form?: OpenForm | undefined;
}

/** The result of one line: blocks of text to print, and the buttons shown afterwards. */
export interface Turn {
  readonly blocks: readonly string[];
  readonly shown: readonly ShownButtons[];
  readonly form?: OpenForm | undefined;
  readonly left: boolean;
}

export async function takeTurn(conversation: Conversation, typed: string): Promise<Turn> {
  const { person, shown, form } = conversation;
  try {
    const line = parseLine(typed, typedCommands(person.commands()));
    if (line.kind === 'leave') return { blocks: [], shown, left: true };
    const result = await answer(conversation, line);
    return Array.isArray(result) ? { blocks: result, shown, form, left: false } : show(conversation, result);
  } catch (error) {
    return { blocks: [say(conversation, sentenceFor(error, conversation.canvas.words))], shown, left: false };
  }
}

/** @returns blocks of text, or the outcome of an interaction */
async function answer(conversation: Conversation, line: TypedLine): Promise<string[] | Outcome> {
  const { person, canvas, interactive } = conversation;
  const { words } = canvas;
  const commands = typedCommands(person.commands());
  const sentence = (text: string): string[] => [say(conversation, text)];
  switch (line.kind) {
    case 'nothing':
    case 'leave':
      return [];
    case 'clear':
      return interactive ? [CLEAR_SCREEN] : [];
    case 'commands':
      return [describeCommands(commands, canvas, interactive).join('\n')];
    case 'speech':
      return conversation.form === undefined
        ? sentence(exampleFor(line.text, commands, words))
        : submitForm(person, conversation.form, line.text);
    case 'unknown':
      return sentence(unknownCommandHint(line.name, commands, words));
    case 'surplus':
      return sentence(words.commands.takesNoOptions(line.command.name, line.text));
    case 'press':
      return press(conversation, line.number);
    case 'use': {
      const used = await useCommand(person, line.command, line.fields, { listing: interactive, words });
      return typeof used === 'string' ? sentence(used) : used;
    }
  }
}

async function press(conversation: Conversation, number: number): Promise<string[] | Outcome> {
  const { buttons: words } = conversation.canvas.words;
  const latest = conversation.shown.findLast(({ buttons }) => buttons.size > 0);
  if (!latest) return [say(conversation, words.none)];
  const button = buttonNumbered(latest.buttons, number);
  if (!button) return [say(conversation, words.unknown(number, latest.buttons.size))];
  if (button.style === ButtonStyle.link) return [conversation.canvas.paint(button.url)];
  if (button.style === ButtonStyle.premium) return [say(conversation, words.nothingToBuy)];
  return conversation.person.press(latest.messageId, button.custom_id);
}

function show({ canvas, shown }: Conversation, outcome: Outcome): Turn {
  const messages = [...(outcome.message ? [outcome.message] : []), ...outcome.followUps];
  const numbered = messages
    .filter((message) => !message.thinking)
    .map((message) => ({ message, buttons: numberButtons(message.components) }));
  const blocks = numbered.map(({ message, buttons }) => renderMessage(message, buttons, canvas).join('\n'));
  const form = openForm(outcome);
  if (form !== undefined) blocks.push(canvas.paint(canvas.words.form(form.label, form.description)));
  else if (outcome.modal !== undefined) blocks.push(canvas.paint(canvas.words.formElsewhere, 'dim'));
  if (outcome.failure) blocks.push(canvas.paint(outcome.failure, 'red'));
  if (blocks.length === 0) blocks.push(canvas.paint(canvas.words.nothingChanged, 'dim'));
  const ids = new Set(messages.map((message) => message.id));
  return {
    blocks,
    shown: [
      ...shown.filter(({ messageId }) => !ids.has(messageId)),
      ...numbered.map(({ message, buttons }) => ({ messageId: message.id, buttons })),
    ],
    form,
    left: false,
  };
}

function say({ canvas }: Conversation, sentence: string): string {
  return wrapText(sentence, canvas.width)
    .map((row) => canvas.paint(row))
    .join('\n');
}

function sentenceFor(error: unknown, words: ChatWording): string {
  if (error instanceof ClientRefusal) return error.message;
  return words.failed(error instanceof Error ? error.message : String(error));
}
