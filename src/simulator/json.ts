/** All payload fields that the gate's rules read. */
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

/** An unchecked payload: any field may hold anything. */
export type Json = { readonly [field in Field]?: unknown };

/** Name of a payload field. */
export type JsonField = keyof Json;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of an array, with their indices. Skips other values, which the schema rejects. */
export function objectsOf(value: unknown): { index: number; object: Json }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((object, index) => (isJson(object) ? [{ index, object }] : []));
}

/** The length of a string; 0 for any other value. */
export function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}

/** Indices of values that occur earlier in the list. */
export function repeats<T>(values: readonly T[]): number[] {
  const seen = new Set<T>();
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [index];
    seen.add(value);
    return [];
  });
}
