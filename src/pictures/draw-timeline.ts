import { createRequire } from 'node:module';
import { type TimelinePicture, timelineSvg } from './timeline-svg.ts';

const { resolve } = createRequire(import.meta.url);

/** Noto Sans, under the SIL Open Font License 1.1. */
const FONT_FILES = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  '@expo-google-fonts/noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf',
];

/** What these fonts have letters for. */
const DRAWABLE =
  /^(?:[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Inherited}]|(?!\p{Emoji_Presentation})\p{sc=Common})*$/u;

/**
 * The timeline as PNG.
 *
 * @returns undefined for a text in a script without a font, because boxes instead of letters would not be its words, and on a
 *   platform without the renderer
 */
export async function drawTimeline(picture: TimelinePicture): Promise<Buffer | undefined> {
  const { title, source, entries } = picture;
  const texts = [title, source, ...entries.flatMap(({ date, place, words }) => [date, place, words])];
  if (!texts.every((text) => DRAWABLE.test(text))) return undefined;
  const font = {
    fontFiles: FONT_FILES.map((file) => resolve(file)),
    loadSystemFonts: false,
    defaultFontFamily: 'Noto Sans',
  };
  const renderer = await rendererHere();
  const rendered = await renderer?.renderAsync(timelineSvg(picture), { font });
  return rendered?.asPng();
}

/** Loaded when it is needed; undefined on a platform for which the package has no binary. */
async function rendererHere(): Promise<typeof import('@resvg/resvg-js') | undefined> {
  return import('@resvg/resvg-js').catch(() => undefined);
}
