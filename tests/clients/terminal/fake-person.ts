import type { APIApplicationCommand, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { ClientRefusal } from '../../../src/simulator/client-refusal.ts';
import type {
  FormValues,
  OptionValues,
  Outcome,
  Person,
  ShownMessage,
} from '../../../src/simulator/types.ts';

export const command = (parts: Partial<APIApplicationCommand>): APIApplicationCommand => ({
  id: '1',
  application_id: '2',
  version: '3',
  type: 1,
  default_member_permissions: null,
  name: 'about',
  description: 'What this bot does',
  ...parts,
});

const ASK = command({
  name: 'ask',
  description: 'Ask a question; the answer is quoted word for word',
  options: [
    { type: 3, name: 'question', description: 'What you want to know', required: true },
    { type: 3, name: 'article', description: 'The article to search', autocomplete: true },
    {
      type: 3,
      name: 'length',
      description: 'How much to quote',
      choices: [
        { name: 'One sentence', value: 'short' },
        { name: 'Whole paragraphs', value: 'long' },
      ],
    },
    { type: 4, name: 'count', description: 'How many passages' },
    { type: 5, name: 'private', description: 'Only you see the answer' },
  ],
});

export const COMMANDS: readonly APIApplicationCommand[] = [ASK, command({})];

const ARTICLES = [
  { name: 'Moscow in secret talks with Syrian “rebels”', value: 'moscow-2016' },
  { name: 'The history of Moscow', value: 'history' },
];

/** The person's actions, in order. */
type Action =
  | { readonly used: string; readonly options: OptionValues }
  | { readonly pressed: string; readonly on: string }
  | { readonly submitted: FormValues; readonly to: string };

export interface FakePerson extends Person {
  readonly actions: readonly Action[];
}

export function message(parts: Partial<ShownMessage> = {}): ShownMessage {
  return {
    id: '100',
    channelId: '10',
    guildId: '20',
    authorId: '30',
    authorName: 'Verbatim',
    authorIsBot: true,
    timestamp: '2026-01-02T03:04:05.000Z',
    flags: 1 << 15,
    ephemeral: false,
    thinking: false,
    content: '',
    embeds: [],
    components: [],
    commandName: 'ask',
    edited: false,
    ...parts,
  };
}

export function outcome(parts: Partial<Outcome> = {}): Outcome {
  return { interactionId: '1', followUps: [], ...parts };
}

export const text = (content: string): APIMessageTopLevelComponent => ({ type: 10, content });

export interface Answers {
  readonly use?: (command: string, options: OptionValues) => Outcome | Promise<Outcome>;
  readonly press?: (messageId: string, customId: string) => Outcome | Promise<Outcome>;
  readonly submit?: (values: FormValues) => Outcome | Promise<Outcome>;
}

export function fakePerson(answers: Answers = {}, commands = COMMANDS): FakePerson {
  const actions: Action[] = [];
  return {
    name: 'Ada',
    guildId: '20',
    actions,
    commands: () => commands,
    messages: () => [],
    complete: async (_command, options, focused) =>
      ARTICLES.filter(({ name }) => name.toLowerCase().includes(String(options[focused]).toLowerCase())),
    use: async (command, options = {}) => {
      actions.push({ used: command, options });
      if (!answers.use) throw new ClientRefusal('Nothing answers here.');
      return answers.use(command, options);
    },
    press: async (messageId, customId) => {
      actions.push({ pressed: customId, on: messageId });
      if (!answers.press) throw new ClientRefusal('Nothing answers here.');
      return answers.press(messageId, customId);
    },
    submit: async (interactionId, values) => {
      actions.push({ submitted: values, to: interactionId });
      if (!answers.submit) throw new ClientRefusal('Nothing answers here.');
      return answers.submit(values);
    },
  };
}
