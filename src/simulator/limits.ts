// Discord's limits that the schemas of discord-api-spec do not contain.

// https://discord.com/developers/docs/interactions/application-commands
export const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
export const MAX_COMMAND_NAME = 32;
/** Total characters of the names, descriptions and values of a command and its options. */
export const MAX_COMMAND_TEXT = 8000;
export const MAX_CHOICE_VALUE = 100;
export const MAX_CHOICE_NAME = 100;
export const MAX_DESCRIPTION = 100;
export const MAX_CHAT_INPUT_COMMANDS = 100;
export const MAX_CONTEXT_MENU_COMMANDS = 15;
export const MAX_STRING_OPTION = 6000;

// https://discord.com/developers/docs/interactions/receiving-and-responding
export const ACKNOWLEDGE_WITHIN_MS = 3000;
export const TOKEN_LIFETIME_MS = 15 * 60 * 1000;
export const MAX_MODAL_COMPONENTS = 5;
export const MAX_USER_INSTALL_FOLLOW_UPS = 5;

// https://discord.com/developers/docs/resources/message
export const MAX_CONTENT = 2000;
/** How long a nonce stays unique: Discord says “the past few minutes”. */
export const NONCE_LIFETIME_MS = 3 * 60 * 1000;
/** Total characters of all embeds of a message. https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
export const MAX_EMBEDS_TEXT = 6000;

// https://discord.com/developers/docs/components/reference
export const MAX_LEGACY_ROWS = 5;
export const MAX_ROW_BUTTONS = 5;
export const MAX_COMPONENTS = 40;
/** Total characters of all text displays of a message. */
export const MAX_TEXT_DISPLAYS = 4000;
export const MAX_TEXT_INPUT = 4000;

// https://discord.com/developers/docs/reference#uploading-files
export const MAX_BODY_BYTES = 25 * 1024 * 1024;
export const MAX_ATTACHMENTS = 10;
/** The limit of a guild without boosts. */
export const MAX_ATTACHMENT_BYTES = 10 * 1024 * 1024;

// https://discord.com/developers/docs/events/gateway
export const HEARTBEAT_INTERVAL_MS = 41_250;
export const MAX_GATEWAY_SENDS = 120;
export const GATEWAY_SENDS_WINDOW_MS = 60_000;
export const MAX_GATEWAY_PAYLOAD_BYTES = 4096;

/** Of people and guilds that chose none. */
export const DEFAULT_LOCALE = 'en-US';

/** Characters of a thread's name: https://docs.discord.com/developers/resources/channel#channel-object */
export const MAX_THREAD_NAME = 100;
