import { Option } from 'commander';
import { environmentVariable, readApiUrl } from '../../app/config.ts';
import { ApiProblem } from '../../diagnosis/discord-api.ts';
import { type BotApplication, identify } from '../../diagnosis/examine-discord.ts';
import { type Finding, subjectOf } from '../../domain/diagnosis/findings.ts';
import { invitationTo } from '../../domain/diagnosis/invitation.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import type { CliCommand, Result } from '../command.ts';
import { printable } from '../printable.ts';
import type { Terminal } from '../terminal.ts';
import { wording } from '../wording.ts';
import { makePrivate, readEnvFile, valueIn, withValue, writeEnvFile } from './env-file.ts';

const FILE = '.env';
const EXAMPLE = '.env.example';
const VARIABLE = 'DISCORD_TOKEN';

const { commands, setup: words, questions, diagnosis } = wording.terminal;

export const setup: CliCommand = {
  name: 'setup',
  options: [new Option('--yes', commands.setup.options.yes)],
  async run(_, __, { yes = false }, terminal) {
    const apiUrl = readApiUrl();
    const typed = await terminal.secret?.(questions.token);
    if (typed === undefined || typed.trim() === '') return failure('no-token', words.noToken);
    const token = tokenIn(typed);
    if (token === undefined) return failure('not-a-token', words.notAToken);
    try {
      const application = await identify(apiUrl, token);
      return success(application, await keep(token, yes, terminal), token);
    } catch (error) {
      if (error instanceof ApiProblem) return failure(error.finding.code, sentenceOf(error.finding));
      if (isFileError(error)) return failure('not-writable', words.notWritable(FILE));
      throw error;
    }
  },
};

/** Three parts with dots between them, without what a paste may bring along. */
function tokenIn(typed: string): string | undefined {
  const token = typed
    .trim()
    .replace(/^DISCORD_TOKEN\s*=\s*/u, '')
    .replace(/^Bot\s+/u, '')
    .replace(/^(["'`])(.*)\1$/u, '$2');
  return /^[\w-]+\.[\w-]+\.[\w-]+$/u.test(token) ? token : undefined;
}

/**
 * Writes the token to `.env`, which begins as a copy of `.env.example`.
 *
 * @returns false if it was there
 * @throws UserError confirmation-needed
 */
async function keep(token: string, yes: boolean, terminal: Terminal): Promise<boolean> {
  const present = await readEnvFile(FILE);
  const former = valueIn(present ?? '', VARIABLE);
  if (present !== undefined && former === token) {
    await makePrivate(FILE);
    return false;
  }
  if (former !== undefined && !yes && !(await terminal.confirm?.(questions.replaceToken(FILE))))
    throw new UserError('confirmation-needed', {});
  const content = present ?? (await readEnvFile(EXAMPLE)) ?? '';
  await writeEnvFile(FILE, withValue(content, VARIABLE, token));
  return true;
}

function success({ id, bot }: BotApplication, written: boolean, token: string): Result {
  const invitation = invitationTo(id);
  const set = environmentVariable(VARIABLE);
  const overridden = set !== undefined && set !== token;
  return {
    answered: true,
    text: () =>
      [
        printable((written ? words.written : words.unchanged)(bot, FILE)),
        ...(overridden ? [words.overridden] : []),
        '',
        words.invitation(invitation),
        '',
        words.next,
      ].join('\n'),
    json: () => ({ bot, application: id, file: FILE, written, overridden, invitation }),
  };
}

function failure(problem: string, sentence: string): Result {
  return { answered: false, text: () => printable(sentence), json: () => ({ problem, sentence }) };
}

function sentenceOf(found: Finding): string {
  return subjectOf(found) === 'token'
    ? words.rejected
    : diagnosis.finding(found.code, found.context as never);
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
