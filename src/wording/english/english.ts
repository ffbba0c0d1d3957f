import { typedIn } from '../command-names.ts';
import type { Format } from '../format.ts';
import type { Surface } from '../surface.ts';
import { answerWords } from './answers.ts';
import { buttonWords } from './buttons.ts';
import { choiceWords } from './choices.ts';
import { citationWords } from './citations.ts';
import { citationStyleWords } from './citing/citation-styles.ts';
import { englishCommands } from './commands.ts';
import { articleFileWords } from './errors/article-files.ts';
import { errorWords } from './errors/errors.ts';
import { warningWords } from './errors/warnings.ts';
import { helpWords } from './help.ts';
import { feedWords } from './keeping/feeds.ts';
import { historyWords } from './keeping/history.ts';
import { privacyWords } from './keeping/privacy.ts';
import { managingWords } from './managing.ts';
import { proofWords } from './proofs.ts';
import { readingWords } from './reading/replies.ts';
import { speakerWords } from './speakers.ts';
import { startupWords } from './startup.ts';
import { terminalWords } from './terminal.ts';
import { verdictWords } from './verdicts.ts';

export function englishWording(surface: Surface, format: Format) {
  return {
    surface,
    format,
    answers: answerWords(surface, format),
    buttons: buttonWords,
    choices: choiceWords(format),
    articleFiles: articleFileWords(format),
    citations: citationWords(format),
    citationStyles: citationStyleWords(),
    error: errorWords(surface, format),
    feeds: feedWords(format),
    unexpected: (reference: string) =>
      `Something went wrong. Please try again. If it keeps happening, report this number: ${reference}.`,
    restarting: 'Restarting: please send that again.',
    help: helpWords,
    history: historyWords(surface),
    managing: managingWords(surface, format),
    privacy: privacyWords(format),
    proofs: proofWords(surface, format),
    reading: readingWords(format),
    speakers: speakerWords(format),
    startup: startupWords(format),
    terminal: terminalWords(format),
    /** A use of a command, as it is typed on Discord. */
    typed: typedIn(englishCommands),
    verdicts: verdictWords(format),
    warning: warningWords(surface, format),
  };
}
