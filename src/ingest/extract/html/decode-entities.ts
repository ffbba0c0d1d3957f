import { parseFragment } from 'parse5';

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][\da-z]*);/iu;

/** A text whose characters a template has escaped once too often: "Lee &amp; Ek". */
export function decodeEntities(text: string): string {
  if (!ENTITY.test(text)) return text;
  const { childNodes } = parseFragment(text.replaceAll('<', '&lt;'));
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
