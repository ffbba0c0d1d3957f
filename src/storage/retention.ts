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

/** How long an entry of the audit trail is kept, in milliseconds: 365 days. */
export const AUDIT_MS = 365 * 24 * 60 * 60 * 1_000;

/** Entries of one scope's audit trail; the oldest make room. */
export const MAX_AUDIT_ENTRIES = 10_000;

/** How long a guild's data are kept after the bot was removed from it, in milliseconds: 30 days. */
export const LEFT_MS = 30 * 24 * 60 * 60 * 1_000;
