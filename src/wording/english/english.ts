import type { Format } from '../format.ts';
import type { Surface } from '../surface.ts';
import { answerWords } from './answers.ts';
import { citationWords } from './citations.ts';
import { errorWords } from './errors.ts';
import { proofWords } from './proofs.ts';
import { speakerWords } from './speakers.ts';
import { verdictWords } from './verdicts.ts';
import { warningWords } from './warnings.ts';

export function english(surface: Surface, format: Format) {
  return {
    surface,
    format,
    answers: answerWords(surface, format),
    citations: citationWords(format),
    error: errorWords(surface, format),
    proofs: proofWords(surface, format),
    speakers: speakerWords(format),
    verdicts: verdictWords(format),
    warning: warningWords(format),
  };
}
