import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { el, freshId, iconButton } from './dom.ts';
import type { Field } from './field.ts';
import { interact } from './interact.ts';
import { fieldsOf } from './modal-fields.ts';
import type { Session } from './session.ts';

/** A form in front of everything. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal */
export function openModal(
  session: Session,
  interactionId: string,
  modal: APIModalInteractionResponseCallbackData,
): void {
  const fields = fieldsOf(modal, session);
  const titleId = freshId('modal');
  const problem = el('p', { class: 'modal-problem', role: 'alert' });
  const submit = el('button', { type: 'submit', class: 'button button-primary' }, 'Submit');
  const dialog = el(
    'dialog',
    { class: 'modal', 'aria-labelledby': titleId },
    el(
      'form',
      { novalidate: true, onsubmit: (event: Event) => void send(event) },
      el(
        'header',
        {},
        el('h2', { id: titleId }, modal.title),
        iconButton('close', 'Close', { onclick: () => dialog.close() }),
      ),
      el('div', { class: 'modal-body' }, ...fields.map(({ element }) => element), problem),
      el(
        'footer',
        {},
        el(
          'button',
          { type: 'button', class: 'button button-plain', onclick: () => dialog.close() },
          'Cancel',
        ),
        submit,
      ),
    ),
  );
  async function send(event: Event): Promise<void> {
    event.preventDefault();
    const wrong = fields
      .map((field) => ({ field, words: field.problem() }))
      .find(({ words }) => words !== undefined);
    problem.textContent = wrong?.words ?? '';
    if (wrong) return wrong.field.focus();
    submit.disabled = true;
    const values = await valuesOf(fields);
    const outcome = values && (await interact(session, { kind: 'submit', interactionId, values }));
    submit.disabled = false;
    if (outcome) dialog.close();
  }
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('keydown', (event) => {
    const isSingleLine = event.target instanceof HTMLInputElement;
    if (event.key === 'Enter' && isSingleLine) void send(event);
  });
  document.body.append(dialog);
  dialog.showModal();
  fields.find(({ isInput }) => isInput)?.focus();
}

async function valuesOf(fields: readonly Field[]): Promise<Record<string, string[]>> {
  const entries = await Promise.all(fields.map(async ({ id, values }) => [id, await values()] as const));
  return Object.fromEntries(entries.filter(([id]) => id !== ''));
}
