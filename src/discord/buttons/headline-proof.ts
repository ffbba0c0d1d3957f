import type { APIButtonComponent, ButtonInteraction } from 'discord.js';
import type { Article } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { hashOf } from '../../domain/text-hash.ts';
import { recallArticle } from '../../use-cases/recalling/recall-article.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext } from '../gateway/command.ts';
import { button, type Reply } from '../replies/components.ts';
import { renderHeadlineReceipt } from '../replies/render-receipt.ts';

export const HEADLINE_PROOF_BUTTON = 'headline-proof';

const ID = /^headline-proof:(?<key>[\w-]{8}):(?<title>[\da-f]{8})$/u;

/** A button to the receipt of an article's headline, as it is now. */
export function headlineProofButton({ buttons }: Wording, article: Article): APIButtonComponent {
  return button(buttons.proof, `${HEADLINE_PROOF_BUTTON}:${article.key}:${titleKey(article)}`);
}

/** @throws UserError stale-button; passage-gone also if the article has another headline by now */
export async function showHeadlineProof(
  { customId }: ButtonInteraction,
  context: CommandContext,
): Promise<Reply> {
  const { key, title } = ID.exec(customId)?.groups ?? {};
  if (key === undefined) throw new UserError('stale-button', {});
  const article = await recallArticle(context, key);
  if (titleKey(article) !== title) throw new UserError('passage-gone', {});
  return renderHeadlineReceipt(context.wording, article);
}

/** 32 bits of the SHA-256 of the headline, so that the button never gives the receipt of another one. */
function titleKey({ title }: Article): string {
  return hashOf(title).slice(0, 8);
}
