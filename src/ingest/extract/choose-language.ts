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

/** Languages that the detector takes for each other. */
const SIBLINGS: readonly ReadonlySet<string>[] = [
  new Set(['id', 'ms']),
  new Set(['cs', 'sk']),
  new Set(['no', 'da']),
  new Set(['hr', 'bs', 'sr']),
  new Set(['pt', 'gl']),
];

/** The detected language takes precedence over the declared one, which often comes from a template. */
export function chooseLanguage(declared: string | undefined, paragraphs: readonly string[]): LanguageChoice {
  const detected = detectLanguage(paragraphs.join('\n'));
  if (detected === undefined && declared === undefined)
    return { warnings: [{ code: 'language-unclear', context: {} }] };
  if (declared === undefined || detected === undefined)
    return { language: declared ?? detected ?? '', warnings: [] };
  const [primary = ''] = declared.split('-');
  const named = ALIASES.get(primary) ?? primary;
  if (detected === named || SIBLINGS.some((siblings) => siblings.has(named) && siblings.has(detected)))
    return { language: declared, warnings: [] };
  return {
    language: detected,
    warnings: [{ code: 'language-differs', context: { declared, found: detected } }],
  };
}
