import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../../src/discord/gateway/command-loader.ts';
import { commandProblems } from '../../../src/simulator/gate.ts';
import { allCommands, withFolder } from '../../support/verbatim.ts';

const load = (files: Record<string, string>) =>
  withFolder(files, (folder) => loadCommands(pathToFileURL(`${folder}/`)));

const command = (name: string) =>
  `export default { data: { name: '${name}', description: 'x' }, execute() { return []; } };`;

describe('loadCommands', () => {
  it('finds every file of the folder, by name', async () => {
    const found = await load({ 'b.js': command('b'), 'a.js': command('a'), 'a.d.ts': '', 'notes.md': '' });
    expect(found.map(({ data }) => data.name)).toEqual(['a', 'b']);
  });

  it.each([
    ['nothing exported', 'export const x = 1;'],
    ['no execute', `export default { data: { name: 'bad', description: 'x' } };`],
    [
      'an execute that is no function',
      `export default { data: { name: 'bad', description: 'x' }, execute: 1 };`,
    ],
    ['no description', `export default { data: { name: 'bad' }, execute() {} };`],
    ['the name of another file', command('other')],
  ])('names the file with %s and fails', async (_, content) => {
    await expect(load({ 'good.js': command('good'), 'bad.js': content })).rejects.toThrow(
      /bad\.js is not a command/u,
    );
  });

  it('finds commands that Discord accepts', async () => {
    const commands = await allCommands();
    expect(commands.map(({ data }) => data.name)).toEqual([
      'ask',
      'Check quote',
      'compare',
      'digest',
      'feed',
      'help',
      'library',
      'manage',
      'paragraph',
      'privacy',
      'prove',
      'quote',
      'read',
      'said',
      'settings',
      'summary',
      'timeline',
      'verify',
    ]);
    for (const { data } of commands) expect(commandProblems(data)).toEqual([]);
  });
});
