/** Patterns for what stands between an article's paragraphs, in the most common languages. */

/** Letters of the longest line that is looked at. */
const MAX_LENGTH = 300;
/** Words of the longest heading. */
const MAX_HEADING = 12;

/** Ends of a sentence, also before closing marks. */
const SENTENCE_END = /[.!?…。！？:;]["”’'»)\]]*$/u;
const CREDIT =
  /^[([]?(?:(?:photo|image|picture|credit|caption|illustration|graphic|video|foto|fotos|bild|grafik|imagen|imagem|crédit|crédito|crediti|quelle|beeld|фото|видео)s?(?:graph|s)?(?:\s(?:by|credit|courtesy of|via|von|par|de|di|door))?\s?[:/|])|(?:getty images?|shutterstock|ap photo|afp photo|via getty|\/\s?(?:reuters|afp|ap|dpa|epa|tass))[)\]]?\.?$/iu;
const LINK =
  /^(?:(?:read (?:more|also|next)|see also|also read|more (?:on|from)\s|click here|continue reading|sign up for|subscribe to|follow us|mehr zum thema|lesen sie (?:auch|mehr)|siehe auch|lire aussi|à lire|voir aussi|lea también|le[ea]r? más|ver también|leggi anche|leia também|lees (?:ook|meer|verder)|читайте также|см\. также)|(?:related|watch|listen|recommended|advertisement)(?:\s\p{L}+)?\s?[:|])/iu;

/**
 * True for a heading, a caption, a credit or a link to something else. A line with a figure is none: it may be an entry of a
 * list.
 */
export function isSideline(paragraph: string): boolean {
  if (paragraph.length > MAX_LENGTH) return false;
  if (CREDIT.test(paragraph) || LINK.test(paragraph)) return true;
  if (SENTENCE_END.test(paragraph) || /\p{Nd}/u.test(paragraph)) return false;
  return /\p{Ll} /u.test(paragraph) && paragraph.split(/\s+/u).length <= MAX_HEADING;
}
