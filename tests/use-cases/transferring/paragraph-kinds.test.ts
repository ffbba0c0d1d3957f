import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ArticleContent, ParagraphTraits } from '../../../src/domain/article.ts';
import { toContent } from '../../../src/ingest/files/parse-article.ts';
import { exportLibrary } from '../../../src/use-cases/transferring/export-library.ts';
import { markdownFiles } from '../../../src/use-cases/transferring/export-markdown.ts';
import { findImportItems } from '../../../src/use-cases/transferring/find-import-items.ts';
import { importArticles } from '../../../src/use-cases/transferring/import-articles.ts';
import { added, dataFolder, guildA, guildB, storageIn } from '../../support/storage.ts';

const TRAITS: readonly ParagraphTraits[] = [
  { pages: { first: 1, last: 1 } },
  { kind: 'heading', pages: { first: 1, last: 2 } },
  { kind: 'caption' },
];
const content: ArticleContent = toContent(
  { source: { title: 'The bridge' }, text: 'It fell.\n\nWhy\n\nThe bridge in 1911', traits: TRAITS },
  'en',
);

const traitsOf = ({ paragraphs }: Pick<ArticleContent, 'paragraphs'>) =>
  paragraphs.map(({ number: _, start: __, end: ___, sentences: ____, ...traits }) => traits);

it.each(['json', 'md'])('kinds and pages survive an export and an import as %s', async (format) => {
  const storage = await storageIn();
  await storage.catalog.publish(guildA, { content, by: undefined });
  await storage.catalog.publish(guildA, added('It snows.'));
  const folder = await dataFolder();
  if (format === 'json')
    await writeFile(
      path.join(folder, 'all.json'),
      JSON.stringify(await exportLibrary({ storage, scope: guildA })),
    );
  else
    for (const { name, content: file } of markdownFiles(await exportLibrary({ storage, scope: guildA })))
      await writeFile(path.join(folder, name), file);
  const items = await findImportItems([format === 'json' ? path.join(folder, 'all.json') : folder]);
  await importArticles({ storage, scope: guildB }, items, () => undefined);
  const entries = await storage.catalog.list(guildB);
  const found = await Promise.all(entries.map(({ id }) => storage.catalog.revisions(guildB, id)));
  const texts = found.flat().map((revision) => [revision.content.text, traitsOf(revision.content)]);
  expect(texts).toContainEqual([content.text, TRAITS]);
  expect(texts).toContainEqual(['It snows.', [{}]]);
});

it('an article file with fields of these names that mean something else is read', async () => {
  const folder = await dataFolder();
  await writeFile(path.join(folder, 'a.md'), '---\ntitle: A\nkinds: many\npages: 12\n---\nIt fell.');
  const storage = await storageIn();
  const imported = await importArticles(
    { storage, scope: guildA },
    await findImportItems([folder]),
    () => undefined,
  );
  expect(imported).toMatchObject({ added: 1, problems: [] });
});
