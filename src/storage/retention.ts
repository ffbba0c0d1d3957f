/** How long a removed article can be restored, in milliseconds: 30 days. */
export const UNDO_MS = 30 * 24 * 60 * 60 * 1_000;

/** How long a draft can be published, in milliseconds: 7 days. */
export const DRAFT_MS = 7 * 24 * 60 * 60 * 1_000;
