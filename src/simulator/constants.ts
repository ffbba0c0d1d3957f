/** Named values of Discord's API. discord-api-types provides only types here, so that none of its code is loaded. */
export const InteractionType = {
  ping: 1,
  command: 2,
  component: 3,
  autocomplete: 4,
  modalSubmit: 5,
} as const;

export const CallbackType = {
  pong: 1,
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  autocompleteResult: 8,
  modal: 9,
} as const;

export const MessageFlag = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

export const MessageType = { default: 0, reply: 19, chatInputCommand: 20, contextMenuCommand: 23 } as const;

export const CommandType = { chatInput: 1, user: 2, message: 3, entryPoint: 4 } as const;

export const OptionType = {
  subcommand: 1,
  subcommandGroup: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

export const ComponentType = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

/** https://docs.discord.com/developers/resources/channel#channel-object-channel-types */
export const ChannelType = { guildText: 0, dm: 1, groupDm: 3, publicThread: 11, guildForum: 15 } as const;

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-context-types */
export const Context = { guild: 0, botDm: 1, privateChannel: 2 } as const;

/** https://docs.discord.com/developers/resources/application#application-object-application-integration-types */
export const IntegrationType = { guildInstall: 0, userInstall: 1 } as const;

export const ButtonStyle = { link: 5, premium: 6 } as const;

/** https://discord.com/developers/docs/topics/permissions */
export const Permission = {
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useExternalEmojis: 1n << 18n,
  changeNickname: 1n << 26n,
  useApplicationCommands: 1n << 31n,
  sendMessagesInThreads: 1n << 38n,
} as const;

/** Default permissions of @everyone in a new server, as far as they concern text channels. */
export const EVERYONE_PERMISSIONS =
  Object.values(Permission).reduce((sum, bit) => sum | bit, 0n) &
  ~(Permission.administrator | Permission.manageGuild);

/**
 * An application's permissions in a group channel.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
 */
export const PRIVATE_CHANNEL_PERMISSIONS =
  Permission.attachFiles | Permission.embedLinks | Permission.mentionEveryone;
export const BOT_DM_PERMISSIONS = PRIVATE_CHANNEL_PERMISSIONS | Permission.useExternalEmojis;

export const Intent = {
  guilds: 1 << 0,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

/** GUILD_MEMBERS, GUILD_PRESENCES and MESSAGE_CONTENT, which must be enabled in the developer portal. */
export const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);

/** Bits 0 to 16, 20, 21, 24 and 25: https://discord.com/developers/docs/events/gateway#list-of-intents */
export const KNOWN_INTENTS = 0x1_ffff | (0b11 << 20) | (0b11 << 24);

/** https://docs.discord.com/developers/reference#locales */
export const LOCALES: ReadonlySet<string> = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
);
