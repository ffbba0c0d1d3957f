// Discord's limits, but for those that its own description of the payloads (discord-api-spec) has already.

// https://discord.com/developers/docs/interactions/application-commands
export const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
export const COMMAND_NAME_MAX = 32;
/** Names, descriptions and values of a command and everything in it. */
export const COMMAND_TEXT_MAX = 8000;
export const CHOICE_VALUE_MAX = 100;
export const CHAT_INPUT_COMMANDS_MAX = 100;
export const CONTEXT_MENU_COMMANDS_MAX = 15;
export const STRING_OPTION_MAX = 6000;

// https://discord.com/developers/docs/interactions/receiving-and-responding
export const ACKNOWLEDGE_WITHIN_MS = 3000;
export const TOKEN_LIFETIME_MS = 15 * 60 * 1000;
export const MODAL_COMPONENTS_MAX = 5;
export const USER_INSTALL_FOLLOW_UPS_MAX = 5;

// https://discord.com/developers/docs/resources/message
export const CONTENT_MAX = 2000;
/** All embeds of a message together: https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
export const EMBEDS_TEXT_MAX = 6000;

// https://discord.com/developers/docs/components/reference
export const LEGACY_ROWS_MAX = 5;
export const ROW_BUTTONS_MAX = 5;
export const COMPONENTS_MAX = 40;
/** Text displays of a message together. */
export const TEXT_DISPLAYS_MAX = 4000;
export const TEXT_INPUT_MAX = 4000;

// https://discord.com/developers/docs/reference#uploading-files
export const BODY_BYTES_MAX = 25 * 1024 * 1024;
export const ATTACHMENTS_MAX = 10;
/** What Discord offers a guild without boosts. */
export const ATTACHMENT_BYTES_MAX = 10 * 1024 * 1024;

// https://discord.com/developers/docs/events/gateway
export const HEARTBEAT_INTERVAL_MS = 41_250;
export const GATEWAY_SENDS_MAX = 120;
export const GATEWAY_SENDS_WINDOW_MS = 60_000;
export const GATEWAY_PAYLOAD_BYTES_MAX = 4096;
