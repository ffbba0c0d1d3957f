/** Building blocks for tables of valid and invalid payloads. */
export const EPHEMERAL = 1 << 6;
export const LOADING = 1 << 7;
export const V2 = 1 << 15;

type Extra = Record<string, unknown>;

export const text = (content: string, extra: Extra = {}) => ({ type: 10, content, ...extra });
export const button = (custom_id: string, extra: Extra = {}) => ({
  type: 2,
  style: 2,
  label: 'Press',
  custom_id,
  ...extra,
});
export const link = (url: string, extra: Extra = {}) => ({ type: 2, style: 5, label: 'Open', url, ...extra });
export const row = (...components: unknown[]) => ({ type: 1, components });
export const container = (...components: unknown[]) => ({ type: 17, components });
export const section = (accessory: unknown, ...components: unknown[]) => ({
  type: 9,
  components,
  accessory,
});
export const separator = (extra: Extra = {}) => ({ type: 14, ...extra });
export const thumbnail = (url: string) => ({ type: 11, media: { url } });
export const gallery = (...urls: string[]) => ({
  type: 12,
  items: urls.map((url) => ({ media: { url } })),
});
export const file = (url: string) => ({ type: 13, file: { url } });
export const select = (custom_id: string, options: unknown[], extra: Extra = {}) => ({
  type: 3,
  custom_id,
  options,
  ...extra,
});
export const choice = (value: string, extra: Extra = {}) => ({ label: value, value, ...extra });
export const userSelect = (custom_id: string) => ({ type: 5, custom_id });
export const v2 = (...components: unknown[]) => ({ flags: V2, components });

export const command = (extra: Extra = {}) => ({ name: 'ask', description: 'Ask', ...extra });
export const option = (name: string, extra: Extra = {}) => ({ type: 3, name, description: 'Text', ...extra });
export const input = (custom_id: string, extra: Extra = {}) => ({ type: 4, custom_id, style: 1, ...extra });
export const label = (component: unknown, extra: Extra = {}) => ({
  type: 18,
  label: 'Label',
  component,
  ...extra,
});
export const modal = (...components: unknown[]) => ({
  type: 9,
  data: { custom_id: 'form', title: 'A form', components },
});
export const long = (length: number) => 'x'.repeat(length);
export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
