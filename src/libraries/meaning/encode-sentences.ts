import { type Article, textOf } from '../../domain/article.ts';
import { type Encoder, EncoderError } from '../../meaning/encoder.ts';
import { quantize } from '../../meaning/quantize.ts';

/** Sentences that are encoded at once. Lower notices sooner that the article is gone; 8 to 64 are usual. */
const BATCH = 32;

/**
 * The vectors of the article's sentences, quantized.
 *
 * @param isWanted asked before each batch
 * @returns undefined if the article was no longer wanted
 * @throws EncoderError
 */
export async function encodeSentences(
  article: Article,
  encoder: Encoder,
  isWanted: () => boolean,
): Promise<Int8Array | undefined> {
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const vectors: Float32Array[] = [];
  for (let from = 0; from < sentences.length; from += BATCH) {
    if (!isWanted()) return undefined;
    const texts = sentences.slice(from, from + BATCH).map((sentence) => textOf(article, sentence));
    vectors.push(...(await encoder.encode(texts)));
  }
  const bytes = quantize(vectors);
  if (bytes === undefined || vectors.length !== sentences.length)
    throw new EncoderError('the encoder gave vectors that cannot be used');
  return bytes;
}
