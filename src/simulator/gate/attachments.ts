import { ComponentType } from '../constants.ts';
import { isJson, type Json, objectsOf } from '../json.ts';
import { MAX_ATTACHMENTS } from '../limits.ts';
import { type Path, type Problem, problem, tooLong } from '../problems.ts';
import { allComponents } from './components.ts';
import { MEDIA_SCHEMES, schemeProblems } from './urls.ts';

const ATTACHMENT = 'attachment://';

interface Medium {
  readonly path: Path;
  readonly url: string;
  readonly isFile: boolean;
}

/** Checks that a message has at most ten attachments, that listed ones exist, and that `attachment://` names one. */
export function attachmentProblems(
  payload: Json,
  existing: readonly unknown[],
  files: readonly string[],
): Problem[] {
  const before = objectsOf(existing).map(({ object }) => object);
  const names = new Set<unknown>([...files, ...before.map(({ filename }) => filename)]);
  const found = [
    ...listProblems(payload, before, files),
    ...allMedia(payload.components).flatMap((medium) => mediumProblems(medium, names)),
  ];
  if (files.length > MAX_ATTACHMENTS) found.push(tooLong(['files'], MAX_ATTACHMENTS));
  return found;
}

/** An entry of `attachments` refers to a file of the same request by its number, or to an existing attachment by its id. */
function listProblems(payload: Json, before: readonly Json[], files: readonly string[]): Problem[] {
  return objectsOf(payload.attachments)
    .filter(
      ({ object: { id } }) => !(Number(id) < files.length || before.some((each) => each.id === String(id))),
    )
    .map(({ index }) =>
      problem(['attachments', index, 'id'], 'ATTACHMENT_NOT_FOUND', 'The attachment was not found'),
    );
}

function mediumProblems({ path, url, isFile }: Medium, names: ReadonlySet<unknown>): Problem[] {
  if (!url.startsWith(ATTACHMENT)) {
    const words = 'A file component shows an attachment of this message: attachment://<filename>';
    if (isFile) return [problem(path, 'UNFURLED_MEDIA_ITEM_NOT_ATTACHMENT', words)];
    return schemeProblems(path, url, MEDIA_SCHEMES);
  }
  if (names.has(url.slice(ATTACHMENT.length))) return [];
  const words = 'The referenced attachment was not found';
  return [problem(path, 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', words)];
}

function allMedia(components: unknown): Medium[] {
  return allComponents(components).flatMap(({ path, component }) =>
    holders(component).flatMap(({ at, holder }) =>
      isJson(holder) && typeof holder.url === 'string'
        ? [{ path: [...path, ...at, 'url'], url: holder.url, isFile: at[0] === 'file' }]
        : [],
    ),
  );
}

function holders(component: Json): { at: Path; holder: unknown }[] {
  if (component.type !== ComponentType.mediaGallery) {
    return [
      { at: ['media'], holder: component.media },
      { at: ['file'], holder: component.file },
    ];
  }
  return objectsOf(component.items).map(({ index, object }) => ({
    at: ['items', index, 'media'],
    holder: object.media,
  }));
}
