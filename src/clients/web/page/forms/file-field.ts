import type { PageWording } from '../../../../wording/client-wording.ts';
import { el, icon, uniqueId } from '../parts/dom.ts';
import type { Session } from '../session.ts';
import { type Field, labelled, type Naming } from './field.ts';

interface FilePart {
  readonly custom_id?: string;
  readonly required?: boolean;
  readonly min_values?: number;
  readonly max_values?: number;
}

/** A file upload. https://discord.com/developers/docs/components/reference#file-upload */
export function fileField(part: FilePart, naming: Naming, session: Session): Field {
  const {
    custom_id: id = '',
    required = true,
    max_values: max = 1,
    min_values: min = required ? 1 : 0,
  } = part;
  const { words } = session;
  const inputId = uniqueId('file');
  const input = el('input', { type: 'file', id: inputId, multiple: max > 1, class: 'visually-hidden' });
  const names = el('div', { class: 'file-names' });
  let files: File[] = [];
  const take = (added: Iterable<File>): void => {
    files = [...added].slice(0, max);
    names.replaceChildren(...files.map((file) => fileName(file, words)));
  };
  input.addEventListener('change', () => take(input.files ?? []));
  const hint = el('span', {}, words.form.dropFiles(max));
  const zone = el('label', { class: 'drop-zone', for: inputId }, input, icon('plus'), hint);
  acceptDrops(zone, take);
  return {
    id,
    element: labelled(naming, required, el('div', {}, zone, names)),
    isInput: true,
    problem: () => (files.length < min ? words.form.tooFewFiles(naming.label, min) : undefined),
    value: () => Promise.all(files.map((file) => session.upload(file))),
    focus: () => input.focus(),
  };
}

function fileName({ name, size }: File, words: PageWording): HTMLElement {
  return el('div', { class: 'file' }, icon('file'), words.file(name, size));
}

/** Calls `take` with files that are dropped on the element. */
export function acceptDrops(element: HTMLElement, take: (files: File[]) => void): void {
  const mark = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    element.classList.toggle('is-dropping', is);
  };
  element.addEventListener('dragover', mark(true));
  element.addEventListener('dragleave', mark(false));
  element.addEventListener('drop', (event) => {
    mark(false)(event);
    event.stopPropagation();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) take(files);
  });
}
