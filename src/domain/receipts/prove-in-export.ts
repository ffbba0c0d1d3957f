import type { Article } from '../article.ts';
import { blocksOf } from '../blocks.ts';
import type { ExportedArticle, ExportedLibrary, ExportedRevision } from '../exported-library.ts';
import { restoreTraits } from '../paragraphs/saved-traits.ts';
import { type Proof, proofIn } from './proof.ts';
import type { Receipt } from './receipt.ts';
import { sha256Of } from './sha256.ts';

/** Checks a receipt against an export, with nothing else at hand. */
export async function proveInExport({ articles }: ExportedLibrary, receipt: Receipt): Promise<Proof> {
  for (const exported of articles) {
    const index = exported.revisions.findIndex(({ sha256 }) => sha256 === receipt.textHash);
    const revision = exported.revisions[index];
    if (revision !== undefined) return proofAgainst(exported, revision, index, receipt);
  }
  return { kind: 'not-here' };
}

async function proofAgainst(
  { title, revisions }: ExportedArticle,
  revision: ExportedRevision,
  index: number,
  receipt: Receipt,
): Promise<Proof> {
  const last = revisions.at(-1) ?? revision;
  const current = title ?? last.title;
  if ((await sha256Of(revision.text)) !== revision.sha256)
    return { kind: 'other-text', article: { title: current } };
  const asArticle = (one: ExportedRevision) => articleFrom(receipt.article, { ...one, title: current });
  const known = {
    article: asArticle(revision),
    titles: [revision.title],
    revision: { number: index + 1, of: revisions.length },
    present: asArticle(last),
  };
  return proofIn(known, receipt);
}

/** As far as proofs need it: without sentences and number of words. */
function articleFrom(
  id: string,
  { numbers, kinds, pages, sha256, added: _, ...content }: ExportedRevision,
): Article {
  const traits = restoreTraits({ kinds, pages });
  const paragraphs = blocksOf(content.text).map((span, index) => ({
    number: index + 1,
    ...span,
    sentences: [],
    ...traits[index],
  }));
  const numbering = numbers?.length === paragraphs.length ? { handle: '', paragraphs: numbers } : undefined;
  const source = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));
  return {
    ...{ id, key: sha256.slice(0, 8), paragraphs, words: 0 },
    ...(source as Omit<ExportedRevision, 'numbers' | 'kinds' | 'pages' | 'sha256' | 'added'> as Article),
    ...(numbering && { numbering }),
  };
}
