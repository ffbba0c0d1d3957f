import { type APIComponentInContainer, ButtonStyle, ComponentType } from 'discord.js';
import type { Reply } from '../replies/components.ts';

/** Characters of a message's content: https://discord.com/developers/docs/resources/message#create-message-jsonform-params */
const MAX_CONTENT = 2_000;

/**
 * The words and addresses of a reply, without layout, bold and buttons, as contents of one or several messages. Quoted lines
 * stay quoted, so that the article's words can be told from others.
 */
export function plainContents([container]: Reply): string[] {
  return split(container.components.flatMap(wordsOf).join('\n\n'));
}

function wordsOf(component: APIComponentInContainer): string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [withoutBold(component.content)];
    case ComponentType.Section:
      return component.components.map(({ content }) => withoutBold(content));
    case ComponentType.ActionRow:
      return component.components.flatMap((each) =>
        each.type === ComponentType.Button && each.style === ButtonStyle.Link
          ? [`${each.label ?? ''}: <${each.url}>`]
          : [],
      );
    default:
      return [];
  }
}

/** Bold that ends in another message would show its asterisks. */
function withoutBold(markdown: string): string {
  return markdown.replace(/(?<escaped>\\[\s\S])|\*\*/gu, '$<escaped>');
}

function split(text: string): string[] {
  const contents: string[] = [];
  let rest = text.trim();
  while (rest.length > MAX_CONTENT) {
    const end = endOfPart(rest);
    const part = rest.slice(0, end);
    contents.push(part.trimEnd());
    const isQuoted = part.slice(part.lastIndexOf('\n') + 1).startsWith('> ') && rest[end] !== '\n';
    rest = (isQuoted ? '> ' : '') + rest.slice(end).trimStart();
  }
  return [...contents, rest];
}

const ENDS = [/\n/gu, /(?<=[.!?…。][”’"')\]]?)\s/gu, /\s/gu];

/** Between lines if possible, or else between sentences, words or characters; never inside an escape or a surrogate pair. */
function endOfPart(text: string): number {
  const room = text.slice(0, MAX_CONTENT);
  for (const end of ENDS) {
    const index = [...room.matchAll(end)].at(-1)?.index ?? 0;
    if (index > MAX_CONTENT / 2) return index;
  }
  return /[\uD800-\uDBFF]$|(?<!\\)(?:\\\\)*\\$/u.test(room) ? MAX_CONTENT - 1 : MAX_CONTENT;
}
