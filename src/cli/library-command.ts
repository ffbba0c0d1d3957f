import { listLibrary } from '../use-cases/managing/list-library.ts';
import type { CliCommand } from './command.ts';
import { libraryJson, libraryText } from './library-text.ts';

export const library: CliCommand = {
  name: 'library',
  options: [],
  async run(workspace) {
    const list = await listLibrary(await workspace.readable());
    return {
      answered: list.articles.length > 0,
      text: () => libraryText(list),
      json: () => libraryJson(list),
    };
  },
};
