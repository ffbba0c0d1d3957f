/** Numbers of discord-api-types by name: types only are imported from there, so that nothing of a client is loaded. */
export const InteractionType = {
    ping: 1,
    command: 2,
    component: 3,
    autocomplete: 4,
    modalSubmit: 5,
};
export const CallbackType = {
    pong: 1,
    message: 4,
    deferredMessage: 5,
    deferredUpdate: 6,
    update: 7,
    autocompleteResult: 8,
    modal: 9,
};
export const MessageFlag = {
    suppressEmbeds: 1 << 2,
    ephemeral: 1 << 6,
    loading: 1 << 7,
    suppressNotifications: 1 << 12,
    componentsV2: 1 << 15,
};
export const MessageType = { default: 0, reply: 19, chatInputCommand: 20, contextMenuCommand: 23 };
export const CommandType = { chatInput: 1, user: 2, message: 3, entryPoint: 4 };
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
};
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
};
/** https://docs.discord.com/developers/resources/channel#channel-object-channel-types */
export const ChannelType = { guildText: 0, dm: 1, groupDm: 3 };
/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-context-types */
export const Context = { guild: 0, botDm: 1, privateChannel: 2 };
/** https://docs.discord.com/developers/resources/application#application-object-application-integration-types */
export const IntegrationType = { guildInstall: 0, userInstall: 1 };
export const ButtonStyle = { link: 5, premium: 6 };
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
};
/** What the role @everyone of a new server allows, as far as it matters in a text channel. */
export const EVERYONE_PERMISSIONS = Object.values(Permission).reduce((sum, bit) => sum | bit, 0n) &
    ~(Permission.administrator | Permission.manageGuild);
/**
 * What an application may do in a channel without a guild.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
 */
export const PRIVATE_CHANNEL_PERMISSIONS = Permission.attachFiles | Permission.embedLinks | Permission.mentionEveryone;
export const BOT_DM_PERMISSIONS = PRIVATE_CHANNEL_PERMISSIONS | Permission.useExternalEmojis;
export const Intent = {
    guilds: 1 << 0,
    guildMessages: 1 << 9,
    directMessages: 1 << 12,
    messageContent: 1 << 15,
};
/** GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT: switched on by hand in the developer portal. */
export const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);
/** Bits 0 to 16, 20, 21, 24 and 25: https://discord.com/developers/docs/events/gateway#list-of-intents */
export const KNOWN_INTENTS = 131071 | (0b11 << 20) | (0b11 << 24);
