import { tryEncoder } from '../use-cases/asking/try-encoder.ts';
import type { CliCommand } from './command.ts';
import { printable } from './printable.ts';
import { wording } from './wording.ts';

const { results } = wording.terminal;

export const encoder: CliCommand = {
  name: 'encoder',
  options: [],
  async run(workspace) {
    const outcome = await workspace.withEncoder(tryEncoder);
    if (outcome === undefined)
      return { answered: false, text: () => results.noEncoder, json: () => ({ encoder: null }) };
    if ('problem' in outcome)
      return {
        answered: false,
        text: () => printable(results.encoderFailed(outcome.problem)),
        json: () => ({ problem: outcome.problem }),
      };
    return { answered: true, text: () => printable(results.encoder(outcome)), json: () => outcome };
  },
};
