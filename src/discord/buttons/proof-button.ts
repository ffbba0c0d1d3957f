import type { APIButtonComponent, ButtonInteraction } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import type { PassageReference } from '../../domain/passage-reference.ts';
import { Quote } from '../../domain/quote.ts';
import { recallPassage } from '../../use-cases/recalling/recall-passage.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext } from '../gateway/command.ts';
import { button, type Reply } from '../replies/components.ts';
import { renderReceipts } from '../replies/render-receipt.ts';
import { decodeReferences, encodeReferences } from './references.ts';

export const PROOF_BUTTON = 'proof';

/** As many references as fit into a custom_id. */
const MAX_PROVED = 4;

/** A button to the receipts of up to four passages. */
export function proofButton(
  { buttons }: Wording,
  references: readonly PassageReference[],
): APIButtonComponent | undefined {
  return references.length === 0
    ? undefined
    : button(buttons.proof, `${PROOF_BUTTON}:${encodeReferences(references.slice(0, MAX_PROVED))}`);
}

/** For each passage its place in the stored text, and a receipt that proves it. */
export async function showProof({ customId }: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const references = decodeReferences(customId.slice(PROOF_BUTTON.length + 1));
  if (references === undefined) throw new UserError('stale-button', {});
  const passages = await Promise.all(references.map((reference) => recallPassage(context, reference)));
  return renderReceipts(
    context.wording,
    passages.map(({ article, highlight }) => Quote.slice(article, highlight)),
  );
}
