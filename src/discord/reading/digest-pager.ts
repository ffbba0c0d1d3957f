import type { ButtonInteraction } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import { runInSlices } from '../../domain/steps/run-in-slices.ts';
import { type Digest, type DigestWish, digestSteps } from '../../use-cases/reading/digest-library.ts';
import { followArticle } from '../../use-cases/recalling/follow-article.ts';
import type { Wording } from '../../wording/wording.ts';
import { pager } from '../buttons/pager.ts';
import type { CommandContext } from '../gateway/command.ts';
import { buttonRow, type Reply } from '../replies/components.ts';
import { digestPages, renderDigest } from './render-digest.ts';

export const DIGEST_BUTTON = 'digest';

const CUSTOM_ID =
  /^digest:(?<page>\d{1,4}):(?:d(?<days>\d{1,3})|n(?<count>\d{1,2})|(?<keys>[\w-]{8}(?:,[\w-]{8}){0,7}))$/u;

/** A page of the digest with the buttons to the others; pages count from 0. @throws UserError stale-button */
export async function digestReply(wording: Wording, digest: Digest, page: number): Promise<Reply> {
  const pages = await runInSlices(digestPages(wording, digest));
  const shown = pages[page];
  if (shown === undefined) throw new UserError('stale-button', {});
  const position = { page, pages: pages.length };
  const turns = pager(wording, position, (target) => `${DIGEST_BUTTON}:${target}:${encodeWish(digest)}`);
  return renderDigest(wording, digest, shown, { ...position, row: buttonRow(turns) });
}

/** Another page of the same digest, of the articles as they are now. */
export async function showDigest({ customId }: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const { page, days, count, keys = '' } = CUSTOM_ID.exec(customId)?.groups ?? {};
  if (page === undefined) throw new UserError('stale-button', {});
  const wish = await wishOf(context, { days, count, keys });
  const digest = await runInSlices(digestSteps(context.library, wish, Date.now()));
  return digestReply(context.wording, digest, Number(page));
}

function encodeWish({ wish, stories }: Digest): string {
  if (wish.kind === 'days') return `d${wish.days}`;
  if (wish.kind === 'newest') return `n${wish.count}`;
  return stories.flatMap(({ article, copies }) => [article.key, ...copies.map(({ key }) => key)]).join(',');
}

/** An article that was chosen may have another text by now. @throws UserError passage-gone */
async function wishOf(
  context: CommandContext,
  {
    days,
    count,
    keys,
  }: { readonly days?: string | undefined; readonly count?: string | undefined; readonly keys: string },
): Promise<DigestWish> {
  if (days !== undefined) return { kind: 'days', days: Number(days) };
  if (count !== undefined) return { kind: 'newest', count: Number(count) };
  const articles = await Promise.all(keys.split(',').map((key) => followArticle(context, key)));
  return { kind: 'chosen', names: articles.map(({ id }) => id) };
}
