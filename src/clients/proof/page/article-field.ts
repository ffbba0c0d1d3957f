import { type ExportedLibrary, parseExport } from '../../../domain/exported-library.ts';
import type { ProvePageWording } from '../../../wording/client-wording.ts';
import { el } from '../../web/page/parts/dom.ts';
import { step } from './step.ts';

type Words = ProvePageWording['article'];

/** Takes an export: chosen, dropped, or pasted. @param onChange undefined if there is none (any more) */
export function articleField(
  words: Words,
  onChange: (library: ExportedLibrary | undefined) => void,
): HTMLElement {
  const body = el('div', { class: 'article-field' });
  const problem = el('p', { class: 'problem', role: 'alert', hidden: true });
  const ask = (): void => {
    problem.hidden = true;
    onChange(undefined);
    body.replaceChildren(...inputs(words, take), problem);
  };
  const take = (name: string, json: string | undefined): void => {
    const library = json === undefined ? undefined : exportIn(json, name);
    if (library === undefined) {
      if (body.contains(problem)) onChange(undefined);
      else ask();
      problem.textContent = json === undefined ? words.unreadable : words.notAnExport;
      problem.hidden = false;
    } else {
      onChange(library);
      body.replaceChildren(chosen(words, name, library, ask));
    }
  };
  takeDrops(body, take);
  ask();
  return step(1, words.label, words.hint, body);
}

function exportIn(json: string, name: string): ExportedLibrary | undefined {
  try {
    return parseExport(json, name);
  } catch {
    return undefined;
  }
}

/** @param json undefined if the file cannot be read */
type Take = (name: string, json: string | undefined) => void;

function inputs(words: Words, take: Take): HTMLElement[] {
  const input = el('input', {
    type: 'file',
    id: 'export-file',
    class: 'visually-hidden',
    accept: '.json,application/json',
    onchange: () => takeFile(input.files?.[0], take),
  });
  const pasted = el('textarea', {
    id: 'export-text',
    rows: 3,
    spellcheck: 'false',
    placeholder: '{ "verbatim": 1, … }',
    oninput: () => pasted.value.trim() !== '' && take(words.pasted, pasted.value),
  });
  const choose = el('label', { for: 'export-file', class: 'button' }, words.choose);
  return [
    el('div', { class: 'drop' }, input, choose, el('span', { class: 'muted' }, words.drop)),
    el('label', { for: 'export-text', class: 'muted' }, words.paste),
    pasted,
  ];
}

function chosen(words: Words, name: string, { articles }: ExportedLibrary, clear: () => void): HTMLElement {
  const texts = articles.reduce((sum, { revisions }) => sum + revisions.length, 0);
  const [first] = articles;
  const title = first?.title ?? first?.revisions.at(-1)?.title;
  const about =
    articles.length === 1 && title !== undefined
      ? words.one(title, texts)
      : words.several(articles.length, texts);
  return el(
    'div',
    { class: 'chosen' },
    el('span', { class: 'chosen-about' }, el('strong', {}, about), el('span', { class: 'muted' }, name)),
    el('button', { type: 'button', class: 'button quiet', onclick: clear }, words.another),
  );
}

function takeDrops(target: HTMLElement, take: Take): void {
  const isOver = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    target.classList.toggle('is-over', over);
  };
  target.addEventListener('dragover', isOver(true));
  target.addEventListener('dragleave', isOver(false));
  target.addEventListener('drop', (event) => {
    isOver(false)(event);
    takeFile(event.dataTransfer?.files[0], take);
  });
}

function takeFile(file: File | undefined, take: Take): void {
  if (file === undefined) return;
  file.text().then(
    (json) => take(file.name, json),
    () => take(file.name, undefined),
  );
}
