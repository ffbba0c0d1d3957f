import { describe, expect, it } from 'vitest';
import { editDraft } from '../../../src/use-cases/adding/edit-draft.ts';
import { findDraft } from '../../../src/use-cases/adding/find-draft.ts';
import { added, guildA, storageIn } from '../../support/storage.ts';

const GERMAN =
  'Die Fähre nach Amrum ist am Sonntag ausgefallen, weil ihr Ruder eingefroren war. Niemand wurde verletzt.';
const UNCLEAR = 'Amrum 2024.';

const unknown = { title: 'Ferry', author: '', publisher: '', published: '', language: '' };

/** The language of a draft after its language field was left empty. */
async function languageAfterEditing(text: string, language: string): Promise<string> {
  const scoped = { storage: await storageIn(), scope: guildA, by: undefined };
  const id = await scoped.storage.drafts.save(guildA, added(text, { language }));
  const { draft: edited } = await editDraft(scoped, id, unknown);
  expect(await findDraft(scoped, id)).toEqual(edited);
  return edited.language;
}

describe('a draft whose language field is left empty', () => {
  it('gets the language of its text', async () => {
    expect(await languageAfterEditing(GERMAN, 'de')).toBe('de');
    expect(await languageAfterEditing(GERMAN, 'en')).toBe('de');
  });

  it('keeps a regional variant of that language', async () => {
    expect(await languageAfterEditing(GERMAN, 'de-at')).toBe('de-at');
  });

  it('keeps its language if the text does not tell', async () => {
    expect(await languageAfterEditing(UNCLEAR, 'de')).toBe('de');
  });
});

it('a language that was typed is taken as it is', async () => {
  const scoped = { storage: await storageIn(), scope: guildA, by: undefined };
  const id = await scoped.storage.drafts.save(guildA, added(GERMAN, { language: 'de' }));
  expect((await editDraft(scoped, id, { language: 'PT-br' })).draft.language).toBe('pt-br');
});

it('wrong values are told and left out; the others are saved, and fields that were not given stay', async () => {
  const scoped = { storage: await storageIn(), scope: guildA, by: undefined };
  const id = await scoped.storage.drafts.save(
    guildA,
    added(GERMAN, { language: 'de', author: 'Ann Lee', published: '2024' }),
  );
  const { draft, rejected } = await editDraft(scoped, id, {
    title: ' ',
    published: 'yesterday',
    url: 'https://paper.example/ferry',
    publisher: ' The  Paper ',
  });
  expect(rejected).toEqual([
    { problem: { field: 'title', code: 'empty' }, typed: ' ' },
    { problem: { field: 'published', code: 'not-date' }, typed: 'yesterday' },
  ]);
  expect(draft).toMatchObject({
    author: 'Ann Lee',
    published: '2024',
    url: 'https://paper.example/ferry',
    publisher: 'The Paper',
    language: 'de',
  });
  expect(await findDraft(scoped, id)).toEqual(draft);
});
