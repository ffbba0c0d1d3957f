import type { ExportedLibrary } from '../../../domain/exported-library.ts';
import { type ProvePageWording, provePageWording } from '../../../wording/client-wording.ts';
import { el } from '../../web/page/parts/dom.ts';
import { articleField } from './article-field.ts';
import { proveTyped } from './prove-typed.ts';
import { resultView } from './result-view.ts';
import { step } from './step.ts';

const words = provePageWording();
const result = el('section', { class: 'result', 'aria-live': 'polite' });
let library: ExportedLibrary | undefined;
let lastUpdate = 0;

const receipt = el('textarea', {
  id: 'receipt',
  rows: 5,
  spellcheck: 'false',
  autocapitalize: 'off',
  placeholder: words.receipt.placeholder,
  'aria-label': words.receipt.label,
  'aria-describedby': 'hint-2',
  oninput: () => void update(),
});

/** Browsers compute hashes on pages from the disk and from https only. */
const canHash = 'subtle' in crypto;

/** Shows the result of what is given now, unless more was given meanwhile. */
async function update(): Promise<void> {
  lastUpdate += 1;
  const own = lastUpdate;
  const shown = canHash
    ? resultView(words, await proveTyped(library, receipt.value))
    : [el('p', { class: 'problem', role: 'alert' }, words.cannotHash)];
  if (own === lastUpdate) result.replaceChildren(...shown);
}

function header({ program, title, lead }: ProvePageWording): HTMLElement {
  return el(
    'header',
    {},
    el('p', { class: 'program' }, el('span', { class: 'mark', 'aria-hidden': 'true' }), program),
    el('h1', {}, title),
    el('p', { class: 'lead' }, lead),
  );
}

const article = articleField(words.article, (chosen) => {
  library = chosen;
  void update();
});
document.body.append(
  header(words),
  el(
    'main',
    {},
    el('div', { class: 'given' }, article, step(2, words.receipt.label, words.receipt.hint, receipt)),
    result,
  ),
);
