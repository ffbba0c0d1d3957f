import type { ExtractionWarning } from '../../domain/extraction.ts';
import { detectLanguage } from '../../language/detect.ts';

export interface LanguageChoice {
  readonly language?: string;
  readonly warnings: readonly ExtractionWarning[];
}

/** Declared codes and what the detector calls them. It does not tell Bokmål and Nynorsk apart. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
  ['iw', 'he'],
  ['in', 'id'],
]);

/** The detected language takes precedence over the declared one, which often comes from a template. */
export function chooseLanguage(declared: string | undefined, paragraphs: readonly string[]): LanguageChoice {
  const detected = detectLanguage(paragraphs.join('\n'));
  if (detected === undefined && declared === undefined)
    return { warnings: [{ code: 'language-unclear', context: {} }] };
  if (declared === undefined || detected === undefined)
    return { language: declared ?? detected ?? '', warnings: [] };
  const [primary = ''] = declared.split('-');
  if (detected === (ALIASES.get(primary) ?? primary)) return { language: declared, warnings: [] };
  return {
    language: detected,
    warnings: [{ code: 'language-differs', context: { declared, found: detected } }],
  };
}
