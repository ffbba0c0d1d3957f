/** What keeps the bot from running until somebody changes its settings, or Discord's. */
export interface FatalErrorContexts {
  'token-rejected': Record<never, never>;
  'sharding-required': Record<never, never>;
  'intents-disallowed': Record<never, never>;
  /** `code` is Discord's close code. */
  'connection-closed': { readonly code: number };
  /** `reason` is the system's code, such as EADDRINUSE. */
  'health-address': { readonly host: string; readonly port: number; readonly reason: string };
  'guild-closed-to-commands': { readonly guild: string };
}

export type FatalErrorCode = keyof FatalErrorContexts;

/** A variable of the environment with a value that cannot be used. */
export interface SettingProblem {
  readonly variable: string;
  readonly expected: ExpectedSetting;
  /** Absent for a secret, and for a variable that is not set. */
  readonly value?: string | undefined;
}

/** Ranges include both ends. */
export type ExpectedSetting =
  | { readonly kind: 'set' }
  | { readonly kind: 'no-white-space' }
  | { readonly kind: 'server-id' }
  | { readonly kind: 'ip-address' }
  | { readonly kind: 'web-address' }
  | { readonly kind: 'number' | 'whole-number'; readonly min: number; readonly max: number }
  | { readonly kind: 'one-of'; readonly values: readonly string[] };
