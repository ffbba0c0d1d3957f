import type { PassageReference } from '../../domain/passage-reference.ts';

const REFERENCE =
  /^(?<key>[\w-]{8})\.(?<paragraph>[\da-z]{1,4})\.(?<start>[\da-z]{1,3})\.(?<end>[\da-z]{1,3})$/u;

/** References as a part of a custom_id: at most 20 characters each, separated by commas; numbers in base 36. */
export function encodeReferences(references: readonly PassageReference[]): string {
  return references
    .map(({ key, paragraph, start, end }) =>
      [key, ...[paragraph, start, end].map((number) => number.toString(36))].join('.'),
    )
    .join(',');
}

/** Undefined for anything that `encodeReferences` does not produce. */
export function decodeReferences(list: string): PassageReference[] | undefined {
  const references = list.split(',').map(decodeReference);
  return references.every((reference) => reference !== undefined) ? references : undefined;
}

function decodeReference(text: string): PassageReference | undefined {
  const groups = REFERENCE.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const number = (name: string) => Number.parseInt(groups[name] ?? '', 36);
  return {
    key: groups['key'] ?? '',
    paragraph: number('paragraph'),
    start: number('start'),
    end: number('end'),
  };
}
