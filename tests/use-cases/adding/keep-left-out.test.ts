import { describe, expect, it } from 'vitest';
import type { Aside } from '../../../src/domain/extraction.ts';
import { editParagraphs } from '../../../src/use-cases/adding/edit-paragraphs.ts';
import { findDraft } from '../../../src/use-cases/adding/find-draft.ts';
import { findLeftOut, keepLeftOut } from '../../../src/use-cases/adding/keep-left-out.ts';
import { saveDraft } from '../../../src/use-cases/adding/save-draft.ts';
import { guildA, storageIn } from '../../support/storage.ts';
import { errorOf } from '../../support/user-error.ts';

const ASIDES: readonly Aside[] = [
  { kind: 'byline', text: 'By Ann Lee', after: 0 },
  { kind: 'related', text: 'More on bridges', after: 1 },
  { kind: 'promotion', text: 'Sign up', after: 1 },
  { kind: 'caption', text: 'The bridge', after: 2 },
  { kind: 'comments', text: 'Well said', after: 3 },
];

async function drafted() {
  const scoped = { storage: await storageIn(), scope: guildA, by: undefined };
  const extraction = {
    format: 'html' as const,
    paragraphs: ['One.', 'Two.', 'Three.'],
    traits: [{}, { kind: 'heading' as const }, {}],
    asides: ASIDES,
    beside: ASIDES.filter(({ kind }) => kind === 'caption'),
    kept: 3,
    dropped: 4,
    droppedWords: 9,
    warnings: [],
  };
  const draft = await saveDraft(scoped, { extraction, name: 'The bridge', by: '1' });
  const leftOut = async () => (await findLeftOut(scoped, draft.id)).map(({ text }) => text);
  return { scoped, draft, leftOut };
}

describe('what reading a page left out', () => {
  it('is kept with the draft, without what stands beside its text anyway', async () => {
    const { draft, leftOut } = await drafted();
    expect(draft.text).toBe('One.\n\nTwo.\n\nThree.\n\nThe bridge');
    expect(await leftOut()).toEqual(['By Ann Lee', 'More on bridges', 'Sign up', 'Well said']);
  });

  it('is put back at its place, in any order, and the rest keeps its places and kinds', async () => {
    const { scoped, draft, leftOut } = await drafted();
    const first = await keepLeftOut(scoped, draft, 2);
    expect(first).toMatchObject({
      number: 2,
      draft: { text: 'One.\n\nSign up\n\nTwo.\n\nThree.\n\nThe bridge' },
    });
    const second = await keepLeftOut(scoped, first.draft, 1);
    const third = await keepLeftOut(scoped, second.draft, 1);
    const { text, paragraphs } = (await keepLeftOut(scoped, third.draft, 0)).draft;
    expect(text).toBe(
      'By Ann Lee\n\nOne.\n\nMore on bridges\n\nSign up\n\nTwo.\n\nThree.\n\nWell said\n\nThe bridge',
    );
    expect(paragraphs.map(({ kind }) => kind)).toEqual([
      ...Array(4).fill(undefined),
      'heading',
      undefined,
      undefined,
      'caption',
    ]);
    expect(await leftOut()).toEqual([]);
  });

  it('finds its place after paragraphs were dropped and divided', async () => {
    const { scoped, draft } = await drafted();
    const edited = await editParagraphs(
      scoped,
      draft,
      new Map([
        [1, ''],
        [2, 'Two.\n\nAnd a half.'],
      ]),
    );
    expect((await keepLeftOut(scoped, edited, 3)).draft.text).toBe(
      'Two.\n\nAnd a half.\n\nThree.\n\nWell said\n\nThe bridge',
    );
    const again = await findDraft(scoped, draft.id);
    expect((await keepLeftOut(scoped, again, 1)).draft.text).toMatch(/^More on bridges\n\nTwo\./u);
  });

  it('is not put back into another text than the one that was seen, or twice', async () => {
    const { scoped, draft } = await drafted();
    await keepLeftOut(scoped, draft, 0);
    expect(await errorOf(keepLeftOut(scoped, draft, 0))).toMatchObject({ code: 'draft-changed' });
    const current = await findDraft(scoped, draft.id);
    expect(await errorOf(keepLeftOut(scoped, current, 9))).toMatchObject({ code: 'draft-changed' });
  });
});
