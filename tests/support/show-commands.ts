import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandType,
  ApplicationCommandOptionType as Option,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

const option = (type: number, name: string, more: object = {}): APIApplicationCommandBasicOption =>
  ({ type, name, description: `A ${name}`, ...more }) as APIApplicationCommandBasicOption;

/** Commands that use what a client can do and the bot does not need yet. */
export const showCommands: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  { name: 'form', description: 'Opens a form' },
  {
    name: 'upload',
    description: 'Takes a file',
    options: [option(Option.Attachment, 'file', { required: true }), option(Option.String, 'note')],
  },
  { name: 'components', description: 'Shows every component' },
  { name: 'embed', description: 'Shows an embed under a text' },
  {
    name: 'options',
    description: 'Takes an option of every kind',
    options: [
      option(Option.String, 'size', {
        required: true,
        choices: [
          { name: 'Small', value: 's' },
          { name: 'Large', value: 'l' },
        ],
      }),
      option(Option.Integer, 'count'),
      option(Option.Number, 'share'),
      option(Option.Boolean, 'loud'),
      option(Option.User, 'person'),
      option(Option.Channel, 'channel'),
      option(Option.Role, 'role'),
      option(Option.Mentionable, 'either'),
    ],
  },
  {
    name: 'shelf',
    description: 'Keeps things',
    options: [
      {
        type: Option.Subcommand,
        name: 'add',
        description: 'Adds one',
        options: [option(Option.String, 'title')],
      },
    ],
  },
  { name: 'later', description: 'Thinks until it is told to answer' },
  { name: 'silent', description: 'Never answers' },
  { name: 'manage', description: 'For those who manage the server', default_member_permissions: '32' },
  { name: 'Count words', type: ApplicationCommandType.Message },
];
