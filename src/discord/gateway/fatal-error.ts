/** What keeps the bot from running until somebody mends it: its message is a sentence for the person who runs the bot. */
export class FatalError extends Error {}
