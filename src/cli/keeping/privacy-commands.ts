import { existsSync } from 'node:fs';
import { Option } from 'commander';
import { UserError } from '../../domain/errors/user-error.ts';
import { scopeKey } from '../../domain/scope.ts';
import { eraseScopeData, eraseUserData } from '../../use-cases/privacy/erase-data.ts';
import { exportScopeData, exportUserData } from '../../use-cases/privacy/export-data.ts';
import { type CliCommand, done } from '../command.ts';
import { printable } from '../printable.ts';
import { wording } from '../wording.ts';
import { writeError, writeWhole } from './write-file.ts';

const { commands, questions, results } = wording.terminal;

const exportData: CliCommand = {
  name: 'export-data',
  argument: '<file>',
  options: [],
  async run(workspace, [target = '']) {
    if (existsSync(target)) throw new UserError('file-exists', { file: target });
    const { scope } = workspace;
    const storage = await workspace.storage();
    const exported =
      scope.kind === 'user' ? await exportUserData(storage, scope.id) : await exportScopeData(storage, scope);
    await writeWhole(target, `${JSON.stringify(exported, null, 1)}\n`).catch((error: unknown) => {
      throw writeError(error, target);
    });
    return done(results.dataExported(printable(target)), { exported: target, of: scopeKey(scope) });
  },
};

const eraseData: CliCommand = {
  name: 'erase-data',
  options: [new Option('--yes', commands['erase-data'].options.yes)],
  async run(workspace, _, { yes = false }, terminal) {
    const { scope } = workspace;
    const question = questions.erase(scopeKey(scope));
    if (!yes && !((await terminal.confirm?.(question)) ?? false))
      throw new UserError('confirmation-needed', {});
    const erasing = await workspace.erasing();
    if (scope.kind === 'user') await eraseUserData(erasing, scope.id);
    else await eraseScopeData(erasing, scope);
    return done(results.dataErased, { erased: scopeKey(scope) });
  },
};

/** Those for whoever answers a request about personal data. */
export const privacyCommands: readonly CliCommand[] = [exportData, eraseData];
