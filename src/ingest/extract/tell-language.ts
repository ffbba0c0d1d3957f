import type { ExtractionWarning } from '../../domain/extraction.ts';
import { detectLanguage } from '../../language/detect.ts';

export interface ToldLanguage {
  readonly language?: string;
  readonly warnings: readonly ExtractionWarning[];
}

/** Bokmål and Nynorsk are told as Norwegian. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
  ['iw', 'he'],
  ['in', 'id'],
]);

/** The text tells more of its language than what is declared, which often comes from a template. */
export function tellLanguage(declared: string | undefined, paragraphs: readonly string[]): ToldLanguage {
  const found = detectLanguage(paragraphs.join('\n'));
  if (found === undefined && declared === undefined)
    return { warnings: [{ code: 'language-unclear', context: {} }] };
  if (declared === undefined || found === undefined)
    return { language: declared ?? found ?? '', warnings: [] };
  const [primary = ''] = declared.split('-');
  if (found === (ALIASES.get(primary) ?? primary)) return { language: declared, warnings: [] };
  return { language: found, warnings: [{ code: 'language-differs', context: { declared, found } }] };
}
