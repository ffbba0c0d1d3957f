/** The site that an address leads to, without "www."; undefined for anything but a web address. */
export function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') || undefined : undefined;
}
