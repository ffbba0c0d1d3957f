import type { LibraryEntry, LibraryList } from '../use-cases/managing/list-library.ts';
import type { RemovedArticle } from '../use-cases/managing/list-removed-articles.ts';
import { articleHeading } from './cited-text.ts';
import { articleJson } from './passage-json.ts';
import { blocks } from './passage-text.ts';
import { printable } from './printable.ts';
import { wording } from './wording.ts';

const { answers, citations, managing, terminal } = wording;

/** What can be asked about, then what can be restored. */
export function libraryText({ articles, removed }: LibraryList): string {
  return blocks(
    articles.length === 0 && answers.refusal({ code: 'no-articles' }, 'question'),
    ...articles.map(entryText),
    removed.length > 0 && [`${managing.list.restorable}:`, ...removed.map(removedLine)].join('\n'),
  );
}

function entryText({ article, revision }: LibraryEntry): string {
  const changed = revision !== undefined && revision.number > 1;
  const notes = [
    citations.size(article),
    ...(changed ? [terminal.lists.revision(revision.number)] : []),
    article.id,
  ];
  return `${articleHeading(article)}\n${printable(notes.join(' · '))}`;
}

function removedLine({ id, title, at }: RemovedArticle): string {
  const state = at === undefined ? managing.list.hidden : terminal.lists.removed(at);
  return printable(`${id}  ${title} (${state})`.replace(/\s*\n\s*/gu, ' '));
}

export function libraryJson({ articles, removed }: LibraryList) {
  return {
    articles: articles.map(({ article, revision }) => ({
      ...articleJson(article),
      ...(revision && { revision: revision.number, sha256: revision.hash, added: isoTime(revision.addedAt) }),
    })),
    removed: removed.map(({ id, title, at }) => ({
      id,
      title,
      removed: at === undefined ? null : isoTime(at),
    })),
  };
}

function isoTime(time: number): string {
  return new Date(time).toISOString();
}
