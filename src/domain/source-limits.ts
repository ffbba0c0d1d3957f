/** Limits of a `Source`, in characters: of the title, of author and publisher, and of the address. */
export const MAX_TITLE = 250;
export const MAX_NAME = 120;
export const MAX_URL = 1_000;
