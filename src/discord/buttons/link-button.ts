import type { APIButtonComponent, ButtonInteraction } from 'discord.js';
import { paragraphId } from '../../domain/paragraph-id.ts';
import type { Passage } from '../../domain/passage.ts';
import type { PassageReference } from '../../domain/passage-reference.ts';
import { isRevised } from '../../domain/revised-passage.ts';
import { UserError } from '../../domain/user-error.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import { followPassage } from '../../use-cases/follow-passage.ts';
import { citationLine } from '../../wording/citation-words.ts';
import type { CommandContext } from '../gateway/command.ts';
import { accents, button, buttonRow, linkButton, type Reply, reply, text } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { decodeReferences, encodeReferences } from './passage-state.ts';

export const LINK_BUTTON = 'link';

/** Longer addresses are behind the button alone, or nowhere. */
const MAX_ADDRESS = 1_500;

/** A button to what the passage's paragraph is called for good. */
export function linkToButton(reference: PassageReference | undefined): APIButtonComponent | undefined {
  return reference && button('Link to this', `${LINK_BUTTON}:${encodeReferences([reference])}`);
}

/** The paragraph's id, how it is used, and the address of the passage where it was published. */
export async function showLink({ customId }: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const [reference, ...others] = decodeReferences(customId.slice(LINK_BUTTON.length + 1)) ?? [];
  if (reference === undefined || others.length > 0) throw new UserError('stale-button', {});
  const passage = await followPassage(context, reference);
  return renderLink(isRevised(passage) ? passage.before : passage);
}

function renderLink({ article, paragraph, highlight }: Passage): Reply {
  const id = paragraphId(article, paragraph);
  if (id === undefined) throw new UserError('stale-button', {});
  const link = sourceLink(article, highlight);
  return reply(accents.neutral, [
    text(`### ${id}`),
    text(`**${escapeLine(article.title)}**\n-# ${escapeLine(citationLine(article, paragraph))}`),
    text(`\`/paragraph id:${id}\` shows this paragraph again.`),
    link === undefined || link.length > MAX_ADDRESS
      ? undefined
      : text(`The passage at its source: <${link}>`),
    buttonRow([linkButton('Open source', link)]),
  ]);
}
