import { isRevised } from '../domain/revised-passage.ts';
import { findParagraph } from '../use-cases/find-paragraph.ts';
import type { CliCommand } from './command.ts';
import { passageJson } from './passage-json.ts';
import { joined } from './passage-text.ts';

export const paragraph: CliCommand = {
  usage: 'paragraph <id...>',
  description: 'the paragraph with this id (“id” in the JSON of passages), wherever it stands by now',
  options: [],
  async run(workspace, words) {
    const library = await workspace.library();
    const storage = workspace.hasStorage ? await workspace.storage() : undefined;
    const found = await findParagraph({ library, storage, scope: workspace.scope }, words.join(' '));
    const passage = isRevised(found) ? found.before : found;
    const plain = (text: string) => text;
    return {
      answered: true,
      text: () => (isRevised(found) ? `${GONE}\n\n` : '') + joined([passage], plain),
      json: () => ({ answered: true, present: !isRevised(found), passages: [passageJson(passage)] }),
    };
  },
};

const GONE = 'The article no longer has this paragraph. It was last:';
