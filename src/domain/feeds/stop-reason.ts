/** Why a feed is not checked any more. */
export type StopReason =
  /** Nothing but errors for a week. */
  | 'errors'
  /** The server says that the feed is gone for good. */
  | 'gone'
  /** The channel was deleted. */
  | 'channel-gone'
  /** The bot may not post in the channel. */
  | 'not-allowed';
