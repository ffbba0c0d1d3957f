import { isRevised } from '../domain/revised-passage.ts';
import { findParagraph } from '../use-cases/recalling/find-paragraph.ts';
import type { CliCommand } from './command.ts';
import { passageJson } from './passage-json.ts';
import { blocks, passagesText, plain } from './passage-text.ts';
import { wording } from './wording.ts';

const { lastText } = wording.answers.revised;

export const paragraph: CliCommand = {
  name: 'paragraph',
  argument: '<id...>',
  options: [],
  async run(workspace, words) {
    const library = await workspace.library();
    const storage = workspace.hasStorage ? await workspace.storage() : undefined;
    const found = await findParagraph({ library, storage, scope: workspace.scope }, words.join(' '));
    const isGone = isRevised(found);
    const passage = isGone ? found.before : found;
    return {
      answered: true,
      text: () => blocks(isGone && lastText, passagesText([passage], plain)),
      json: () => ({ answered: true, present: !isGone, passages: [passageJson(passage)] }),
    };
  },
};
