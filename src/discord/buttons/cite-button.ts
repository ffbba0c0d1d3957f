import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type ButtonInteraction,
  ComponentType,
} from 'discord.js';
import type { Article } from '../../domain/article.ts';
import { citationsOf } from '../../domain/citations/cite.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { recallArticle } from '../../use-cases/recalling/recall-article.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext } from '../gateway/command.ts';
import { customIdValue } from '../gateway/custom-id.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { accents, button, type Reply, reply, text, withFiles } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';

export const CITE_BUTTON = 'cite';

const FILE = 'citations.txt';
const FENCE = '```';

/** A button to the citations of an article. */
export function citeButton({ buttons }: Wording, { key }: Pick<Article, 'key'>): APIButtonComponent {
  return button(buttons.copyCitation, `${CITE_BUTTON}:${key}`);
}

/** The article in every citation style, each in a block of its own that can be copied. */
export async function showCitations(
  { customId }: ButtonInteraction,
  context: CommandContext,
): Promise<Reply> {
  const key = customIdValue(customId);
  if (!/^[\w-]{8}$/u.test(key)) throw new UserError('stale-button', {});
  return renderCitations(context.wording, await recallArticle(context, key), new Date());
}

function renderCitations({ citationStyles: words }: Wording, article: Article, now: Date): Reply {
  const citations = Object.entries(citationsOf(article, now.toISOString().slice(0, 10))).map(
    ([style, citation]) => ({ name: words.names[style as keyof typeof words.names], citation }),
  );
  const blocks = citations.map(
    ({ name, citation }) => `**${escapeLine(name)}**\n${FENCE}\n${citation}\n${FENCE}`,
  );
  const isTooLong = blocks.join('').length > MAX_MESSAGE_TEXT;
  if (!isTooLong && !citations.some(({ citation }) => citation.includes(FENCE)))
    return reply(
      accents.neutral,
      blocks.map((block) => text(block)),
    );
  const data = Buffer.from(citations.map(({ name, citation }) => `${name}\n${citation}\n`).join('\n'));
  const shown: APIComponentInContainer[] = [
    text(escapeLine(words.inFile)),
    { type: ComponentType.File, file: { url: `attachment://${FILE}` } },
  ];
  const file = { name: FILE, contentType: 'text/plain; charset=utf-8', data, description: words.inFile };
  return withFiles(reply(accents.neutral, shown), [file]);
}
