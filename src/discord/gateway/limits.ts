/** Characters in all the text displays of a message: https://discord.com/developers/docs/components/reference#text-display */
export const MAX_MESSAGE_TEXT = 4_000;

/** Choices an autocomplete offers: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-autocomplete */
export const MAX_CHOICES = 25;

/** Characters of a choice's name, and of its value: https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure */
export const MAX_CHOICE = 100;

/** Characters of a link button's address: https://discord.com/developers/docs/components/reference#button-button-structure */
export const MAX_BUTTON_URL = 512;

/** How long an interaction's token lasts: https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages */
export const TOKEN_LIFETIME_MS = 15 * 60 * 1_000;

/** Characters of a form's text field: https://discord.com/developers/docs/components/reference#text-input-text-input-structure */
export const MAX_FIELD = 4_000;

/** Characters of a custom_id: https://discord.com/developers/docs/components/reference#anatomy-of-a-component */
export const MAX_CUSTOM_ID = 100;
