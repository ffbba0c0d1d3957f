import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { FormValues } from '../../../../simulator/types.ts';
import type { PageWording } from '../../../../wording/client-wording.ts';
import { interact } from '../messages/interact.ts';
import { el, iconButton, uniqueId } from '../parts/dom.ts';
import { orToast } from '../parts/toast.ts';
import type { Session } from '../session.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './modal-fields.ts';

/** Opens a form as a modal dialog. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal */
export function openModal(
  session: Session,
  interactionId: string,
  modal: APIModalInteractionResponseCallbackData,
): void {
  const { form: words } = session.words;
  const fields = fieldsOf(modal, session);
  const problem = el('p', { class: 'modal-problem', role: 'alert' });
  const submit = el('button', { type: 'submit', class: 'button button-primary' }, words.submit);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wrong = fields.find((field) => field.problem() !== undefined);
    problem.textContent = wrong?.problem() ?? '';
    if (wrong) return wrong.focus();
    submit.disabled = true;
    const values = await orToast(valuesOf(fields));
    const outcome = values && (await interact(session, { kind: 'submit', interactionId, values }));
    submit.disabled = false;
    if (outcome) dialog.close();
  };
  const body = el('div', { class: 'modal-body' }, ...fields.map(({ element }) => element));
  const dialog = dialogView(
    { title: modal.title, body, problem, submit, words },
    (event) => void send(event),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  fields.find(({ isInput }) => isInput)?.focus();
}

interface DialogParts {
  readonly title: string;
  readonly body: HTMLElement;
  readonly problem: HTMLElement;
  readonly submit: HTMLElement;
  readonly words: PageWording['form'];
}

function dialogView(
  { title, body, problem, submit, words }: DialogParts,
  onsubmit: (event: Event) => void,
): HTMLDialogElement {
  const titleId = uniqueId('modal');
  const close = (): void => dialog.close();
  const cancel = el('button', { type: 'button', class: 'button button-plain', onclick: close }, words.cancel);
  const head = el(
    'header',
    {},
    el('h2', { id: titleId }, title),
    iconButton('close', words.close, { onclick: close }),
  );
  const form = el(
    'form',
    { novalidate: true, onsubmit },
    head,
    body,
    el('footer', {}, problem, cancel, submit),
  );
  const dialog = el('dialog', { class: 'modal', 'aria-labelledby': titleId }, form);
  return dialog;
}

/** @throws RefusedError when a file cannot be uploaded */
async function valuesOf(fields: readonly Field[]): Promise<FormValues> {
  const filled = fields.filter(({ isInput }) => isInput);
  const entries = await Promise.all(filled.map(async ({ id, value }) => [id, await value()] as const));
  return Object.fromEntries(entries);
}
