/** How long a removed article can be restored, in milliseconds: 30 days. */
export const UNDO_MS = 30 * 24 * 60 * 60 * 1_000;

/**
 * The most that the drafts of one library take, and those of all libraries, in bytes of the database. Beyond it, the oldest are
 * deleted: of the library, or of the library whose drafts take most. Higher keeps more, and takes more disk.
 */
export const MAX_DRAFT_BYTES = 64 * 1024 * 1024;
export const MAX_ALL_DRAFT_BYTES = 512 * 1024 * 1024;

/** How long a draft can be published, in milliseconds: 7 days. */
export const DRAFT_MS = 7 * 24 * 60 * 60 * 1_000;
