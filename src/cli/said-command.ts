import { Option } from 'commander';
import type { CliCommand } from './command.ts';
import { sayingsJson, sayingsText, speakersJson, speakersText } from './sayings.ts';
import { wording } from './wording.ts';

export const said: CliCommand = {
  name: 'said',
  argument: '[name...]',
  options: [new Option('--article <id>', wording.terminal.commands.said.options.article)],
  async run(workspace, words, { article }) {
    const library = await workspace.library();
    const speaker = words.join(' ').trim();
    if (speaker === '') {
      const { listSpeakers } = await import('../use-cases/asking/list-speakers.ts');
      const speakers = await listSpeakers(library, { article });
      return {
        answered: speakers.length > 0,
        text: () => speakersText(speakers),
        json: () => ({ speakers: speakers.map(speakersJson) }),
      };
    }
    const { listSayings } = await import('../use-cases/asking/list-sayings.ts');
    const sayings = await listSayings(library, { speaker, article });
    return {
      answered: true,
      text: (styles) => sayingsText(sayings, styles),
      json: () => sayingsJson(sayings),
    };
  },
};
