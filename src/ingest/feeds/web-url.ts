/** Longer addresses are not fetched. */
const MAX_ADDRESS = 2_000;

/** The absolute http or https address without its fragment; undefined for anything else. */
export function webUrl(address: string | undefined, base: string): string | undefined {
  const trimmed = address?.trim() ?? '';
  if (trimmed === '' || trimmed.length > MAX_ADDRESS || !URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  if (!/^https?:$/u.test(url.protocol)) return undefined;
  url.hash = '';
  return url.href;
}
