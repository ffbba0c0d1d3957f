import type { APIButtonComponent, ButtonInteraction } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import { paragraphId } from '../../domain/paragraph-id.ts';
import type { Passage } from '../../domain/passage.ts';
import type { PassageReference } from '../../domain/passage-reference.ts';
import { isRevised } from '../../domain/revised-passage.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import { followPassage } from '../../use-cases/recalling/follow-passage.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext } from '../gateway/command.ts';
import { accents, button, buttonRow, linkButton, type Reply, reply, text } from '../replies/components.ts';
import { passageHeader } from '../replies/passage-header.ts';
import { decodeReferences, encodeReferences } from './references.ts';

export const LINK_BUTTON = 'link';

/** Longer addresses are not spelled out; the button may still carry them. */
const MAX_ADDRESS = 1_500;

/** A button to the permanent id of a passage's paragraph. */
export function linkToButton(
  { buttons }: Wording,
  reference: PassageReference | undefined,
): APIButtonComponent | undefined {
  return reference && button(buttons.linkToThis, `${LINK_BUTTON}:${encodeReferences([reference])}`);
}

/** The paragraph's id, how to use it, and the address of the passage at its source. */
export async function showLink({ customId }: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const [reference, ...others] = decodeReferences(customId.slice(LINK_BUTTON.length + 1)) ?? [];
  if (reference === undefined || others.length > 0) throw new UserError('stale-button', {});
  const passage = await followPassage(context, reference);
  return renderLink(context.wording, isRevised(passage) ? passage.before : passage);
}

function renderLink(wording: Wording, { article, paragraph, highlight }: Passage): Reply {
  const id = paragraphId(article, paragraph);
  if (id === undefined) throw new UserError('stale-button', {});
  const link = sourceLink(article, highlight);
  return reply(accents.neutral, [
    text(`### ${id}`),
    text(passageHeader(wording, article, paragraph)),
    text(wording.answers.permanentLink(`\`/paragraph id:${id}\``)),
    link === undefined || link.length > MAX_ADDRESS
      ? undefined
      : text(wording.answers.passageAtSource(`<${link}>`)),
    buttonRow([linkButton(wording.buttons.openSource, link)]),
  ]);
}
