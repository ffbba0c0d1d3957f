import { typedIn } from '../command-names.ts';
import { englishWording } from '../english/english.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';
import { answerWords } from './answers.ts';
import { buttonWords } from './buttons.ts';
import { choiceWords } from './choices.ts';
import { citationStyleWords } from './citation-styles.ts';
import { citationWords } from './citations.ts';
import { spanishCommands } from './commands.ts';
import { errorWords } from './errors/errors.ts';
import { warningWords } from './errors/warnings.ts';
import { helpWords } from './help.ts';
import { feedWords } from './keeping/feeds.ts';
import { historyWords } from './keeping/history.ts';
import { privacyWords } from './keeping/privacy.ts';
import { managingWords } from './managing.ts';
import { proofWords } from './proofs.ts';
import { readingWords } from './reading.ts';
import { speakerWords } from './speakers.ts';
import { verdictWords } from './verdicts.ts';

/** What Discord shows. Sentences for whoever runs the bot stay English. */
export function spanishWording(format: Format): Wording {
  const english = englishWording('discord', format);
  return {
    ...english,
    answers: answerWords(format),
    buttons: buttonWords,
    choices: choiceWords(format),
    citations: citationWords(format),
    citationStyles: citationStyleWords,
    error: errorWords(format, english.error),
    unexpected: (reference) =>
      `Algo salió mal. Inténtalo de nuevo. Si vuelve a pasar, comunica este número: ${reference}.`,
    restarting: 'El bot se está reiniciando. Envíalo de nuevo, por favor.',
    feeds: feedWords(format),
    help: helpWords,
    managing: managingWords(format),
    proofs: proofWords(format),
    history: historyWords(format),
    privacy: privacyWords(format),
    reading: readingWords(format),
    speakers: speakerWords(format),
    typed: typedIn(spanishCommands),
    verdicts: { ...english.verdicts, ...verdictWords(format) },
    warning: warningWords(format),
  };
}
