import { describe, expect, it } from 'vitest';
import type { RefusalReason } from '../../src/domain/answer.ts';
import { ArticleFileError, type ArticleFileErrorCode } from '../../src/domain/errors/article-file-errors.ts';
import { UserError, type UserErrorCode } from '../../src/domain/errors/user-error.ts';
import type { VerdictKind } from '../../src/domain/verdict.ts';
import { buttonWords } from '../../src/wording/english/buttons.ts';
import { commandsOn } from '../../src/wording/surface.ts';
import { wordingFor } from '../../src/wording/wording.ts';
import { articleFileErrors, discordOnly, fatalErrors, userErrors, warnings } from './samples.ts';

const wording = wordingFor('terminal');
const { answers, proofs, verdicts, startup, terminal } = wording;
const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) => Object.keys(record) as Key[];

/** Every string in a tree of them. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const reasons: readonly RefusalReason[] = [
  { code: 'no-articles' },
  { code: 'no-keywords' },
  { code: 'words-missing', words: ['oil'] },
  { code: 'other-language', languages: ['de'] },
  { code: 'not-said', speaker: 'Peskov' },
  { code: 'words-scattered' },
];
const verdictKinds: Readonly<Record<VerdictKind, true>> = {
  exact: true,
  typography: true,
  altered: true,
  stitched: true,
  'out-of-context': true,
  'other-speaker': true,
  'other-article': true,
  'not-found': true,
};
const verdictOf = (verdict: VerdictKind) => ({
  verdict,
  speaker: { claimed: 'Peskov', status: 'unknown' as const },
  isReported: false,
  isHeadline: false,
  claim: 'Rain',
  coverage: 0.5,
  passages: [],
  diff: [],
  cropped: [],
  doubtful: [],
  quotations: 0,
  isMixed: false,
  goesOn: true,
  disguise: { invisible: 2, lookAlikes: [] },
});
const rain = { title: 'Rain' };

/** Everything that the command line and the start of the bot can say. */
const sentences = [
  ...keysOf(userErrors)
    .filter((code) => !discordOnly.has(code))
    .map((code: UserErrorCode) => wording.error(new UserError(code, userErrors[code]))),
  ...keysOf(warnings).map((code) =>
    wording.warning({ code, context: warnings[code] } as Parameters<typeof wording.warning>[0]),
  ),
  ...keysOf(articleFileErrors).map((code: ArticleFileErrorCode) =>
    wording.articleFiles.problem({
      file: 'a.md',
      error: new ArticleFileError(code, articleFileErrors[code]),
    }),
  ),
  ...keysOf(fatalErrors).map((code) => startup.fatal(code, fatalErrors[code])),
  ...reasons.flatMap((reason) => [answers.refusal(reason, 'question'), answers.refusal(reason, 'quote')]),
  ...keysOf(verdictKinds).flatMap((kind) => [
    verdicts.verdict(verdictOf(kind)),
    ...verdicts.notes(verdictOf(kind)).map(({ text }) => text),
    verdicts.name(kind),
  ]),
  proofs.proof({ kind: 'other-text', article: rain }),
  proofs.proof({ kind: 'other-words', article: rain }),
  proofs.proof({ kind: 'other-headline', article: rain }),
  proofs.proof({ kind: 'removed', article: rain, at: 0 }),
  proofs.proof({ kind: 'not-here' }),
  ...stringsIn(answers.match),
  answers.otherLanguage('de'),
  answers.revised.lastText,
  wording.speakers.none,
  startup.noToken,
  startup.unexpected('TypeError'),
  ...stringsIn(commandsOn.terminal),
  ...stringsIn(terminal),
  ...keysOf(terminal.commands).map(terminal.usage.missing),
  terminal.usage.unknownCommand('shout', undefined),
  terminal.usage.unknownOption('--loud', undefined, 'ask'),
  terminal.usage.notAnId('1'),
  terminal.usage.notALength('huge', ['short']),
  terminal.results.added('Rain', '1 paragraph', '1'),
  terminal.results.removed('Rain', 'verbatim remove --undo 1'),
  terminal.results.restored('Rain'),
  terminal.results.exported(1, 'all.json'),
  terminal.questions.replaceAll('verbatim.db'),
  terminal.damagedArticle('1', 'local'),
  terminal.unexpected('TypeError'),
];

describe('no sentence in the terminal', () => {
  it('names a slash command', () => {
    expect(sentences.filter((sentence) => /(?<![\w:/.])\/[a-z]/u.test(sentence))).toEqual([]);
  });

  it('names a button, a form or Discord’s ways', () => {
    const buttons = stringsIn(buttonWords).map((label) => `“${label}”`);
    const named = sentences.filter((sentence) =>
      [...buttons, 'button', 'the form', 'paste', 'Paste', 'press Publish', 'Manage Server'].some((words) =>
        sentence.includes(words),
      ),
    );
    expect(named).toEqual([]);
  });

  it('has Discord’s markup', () => {
    expect(sentences.filter((sentence) => /\*\*|__|~~|\|\||`|^-?#|<[@#t]/u.test(sentence))).toEqual([]);
  });

  it('has a number without its word, or a value that is missing', () => {
    expect(sentences.filter((sentence) => /undefined|NaN|\[object|#/u.test(sentence))).toEqual([]);
  });
});

it('commands for whoever runs the bot can be typed as they are, on both surfaces', () => {
  const { discord, terminal } = commandsOn;
  const both = [discord, terminal].flatMap((commands) => [commands.export, commands.restoreBackup]);
  for (const command of [...both, terminal.prove])
    expect(command).toMatch(/^npm run -s verbatim -- [a-z]+ [A-Z]+$/u);
});
