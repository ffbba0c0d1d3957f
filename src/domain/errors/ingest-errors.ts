/** Why a page could not be fetched. A host is a name or an address without credentials; an unusual port is included. */
export interface FetchErrorContexts {
  'address-invalid': { readonly address: string };
  'address-refused': { readonly address: string; readonly because: AddressFlaw };
  'host-unknown': { readonly host: string };
  'host-unreachable': { readonly host: string };
  'host-untrusted': { readonly host: string };
  'page-status': { readonly host: string; readonly status: number };
  'page-broken': { readonly host: string };
  'page-too-large': { readonly host: string; readonly mebibytes: number };
  'page-too-slow': { readonly host: string; readonly seconds: number };
  'page-too-many-redirects': { readonly host: string; readonly max: number };
}

/** Why an address is not fetched from; `private`: it is not on the public Internet. */
export type AddressFlaw = 'scheme' | 'credentials' | 'port' | 'private';

/** Why bytes could not be read as an article. */
export interface ExtractErrorContexts {
  'file-empty': Record<never, never>;
  /** The format is a short name in capitals ("PNG"), or empty if unknown. */
  'file-foreign': { readonly kind: ForeignKind; readonly format: string };
  'file-too-large': { readonly mebibytes: number };
  'file-broken': { readonly format: string };
  'file-without-text': Record<never, never>;
  'file-too-slow': { readonly seconds: number };
  /** A book with so many chapters that only some can be meant; the titles of all, empty where one has none. */
  'too-many-chapters': { readonly titles: readonly string[] };
  /** Of the chapters that were asked for. */
  'no-such-chapter': { readonly chapters: number };
  'chapters-unclear': { readonly typed: string };
  'file-too-complex': Record<never, never>;
  'pdf-locked': Record<never, never>;
  'pdf-scanned': { readonly pages: number };
  'pdf-too-long': { readonly pages: number; readonly max: number };
}

export type ForeignKind =
  | 'image'
  | 'audio'
  | 'video'
  | 'font'
  | 'office'
  | 'archive'
  | 'program'
  | 'feed'
  | 'data';
