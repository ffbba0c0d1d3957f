/** The fields that the gate's rules look at, of any part of a payload. */
type Field =
  | 'accessory'
  | 'allowed_mentions'
  | 'attachments'
  | 'author'
  | 'autocomplete'
  | 'channel_types'
  | 'choices'
  | 'component'
  | 'components'
  | 'content'
  | 'custom_id'
  | 'data'
  | 'default'
  | 'default_member_permissions'
  | 'default_values'
  | 'description'
  | 'description_localizations'
  | 'disabled'
  | 'embeds'
  | 'emoji'
  | 'fields'
  | 'file'
  | 'file_types'
  | 'filename'
  | 'flags'
  | 'footer'
  | 'id'
  | 'image'
  | 'items'
  | 'label'
  | 'max_length'
  | 'max_value'
  | 'max_values'
  | 'media'
  | 'min_length'
  | 'min_value'
  | 'min_values'
  | 'name'
  | 'name_localizations'
  | 'options'
  | 'parse'
  | 'poll'
  | 'required'
  | 'roles'
  | 'sku_id'
  | 'sticker_ids'
  | 'stickers'
  | 'style'
  | 'text'
  | 'thumbnail'
  | 'timestamp'
  | 'title'
  | 'type'
  | 'url'
  | 'users'
  | 'value';

/** A payload that nobody has checked yet: any field may be anything. */
export type Json = { readonly [field in Field]?: unknown };

/** A name of a payload's field. */
export type JsonField = keyof Json;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list, with their places; anything else is the schema's to refuse. */
export function objectsOf(value: unknown): { index: number; object: Json }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((object, index) => (isJson(object) ? [{ index, object }] : []));
}

/** The length of a string, and nothing for what is none. */
export function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}

/** The places of values that occurred before. */
export function repeats<T>(values: readonly T[]): number[] {
  const seen = new Set<T>();
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [index];
    seen.add(value);
    return [];
  });
}
