/** Limits of a `Source`, in characters: of the title, and of author and publisher. */
export const MAX_TITLE = 250;
export const MAX_NAME = 120;
