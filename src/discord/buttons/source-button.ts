import type { APIButtonComponent } from 'discord.js';
import type { Wording } from '../../wording/wording.ts';
import { linkButton } from '../replies/components.ts';
import { hostOf } from '../text/host-of.ts';
import { maskedLink } from '../text/masked-link.ts';

/** A link to the source that names its site ("Read at wsws.org"). Undefined as for `linkButton`. */
export function sourceButton(wording: Wording, url: string | undefined): APIButtonComponent | undefined {
  return linkButton(labelOf(wording, url), url);
}

/** The same for a line of text. Undefined as for `maskedLink`. */
export function sourceMarkdown(wording: Wording, url: string | undefined): string | undefined {
  return maskedLink(labelOf(wording, url), url);
}

function labelOf({ buttons }: Wording, url: string | undefined): string {
  return buttons.readAt(url === undefined ? undefined : hostOf(url));
}
