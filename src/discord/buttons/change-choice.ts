import { ComponentType } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import { recallPassage } from '../../use-cases/recalling/recall-passage.ts';
import type { CommandContext, SelectInteraction } from '../gateway/command.ts';
import type { Reply } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { passageReply } from './passage-button.ts';
import { decodeReferences } from './references.ts';

const VALUE = /^\d+:(?<reference>.+)$/u;

/** The paragraph of a change, with its sentence in bold. @throws UserError stale-button, passage-gone */
export async function showChange(
  { component, values }: SelectInteraction,
  context: CommandContext,
): Promise<Reply> {
  if (component.type !== ComponentType.StringSelect) throw new UserError('stale-button', {});
  const chosen = component.options.find(({ value }) => value === values[0]);
  const [reference] = decodeReferences(VALUE.exec(chosen?.value ?? '')?.groups?.['reference'] ?? '') ?? [];
  if (chosen === undefined || reference === undefined) throw new UserError('stale-button', {});
  const passage = await recallPassage(context, reference);
  const state = { role: 'closest', references: [reference], index: 0, context: false } as const;
  return passageReply(context.wording, `### ${escapeLine(chosen.label)}`, passage, state);
}
