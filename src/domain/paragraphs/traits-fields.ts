import * as z from 'zod/mini';
import { PARAGRAPH_KINDS } from './saved-traits.ts';

/** Highest number of a paragraph or a page: six digits, where `parseParagraphId` accepts up to nine. */
const MAX_NUMBER = 999_999;

export const paragraphNumber = z.int().check(z.minimum(1), z.maximum(MAX_NUMBER));

/** `SavedTraits`, as fields of an export. */
export const traitsFields = {
  kinds: z.optional(z.partialRecord(z.enum(PARAGRAPH_KINDS), z.array(paragraphNumber))),
  pages: z.optional(
    z.array(z.union([paragraphNumber, z.tuple([paragraphNumber, paragraphNumber]), z.null()])),
  ),
};

/** The same in the front matter of an article file, beside other fields. */
export const traitsSchema = z.object(traitsFields);
