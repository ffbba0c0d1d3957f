import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A draft of a SQuAD file, in which answers are given by their text, without offsets. */
export interface Asked {
  readonly title: string;
  readonly paragraphs: readonly {
    readonly context: string;
    /** Pairs of a question and its answer. */
    readonly asked: readonly (readonly [string, string])[];
  }[];
}

export function squadOf(entries: readonly Asked[]) {
  return {
    version: '1.1',
    data: entries.map(({ title, paragraphs }) => ({
      title,
      paragraphs: paragraphs.map(({ context, asked }) => ({
        context,
        qas: asked.map(([question, text]) => ({
          question,
          answers: [{ text, answer_start: context.indexOf(text) }],
        })),
      })),
    })),
  };
}

/** Two articles of two paragraphs, whose questions have distinct keywords. */
export const garden: readonly Asked[] = [
  {
    title: 'Garden_pond',
    paragraphs: [
      {
        context:
          'The pond holds nine golden carp.\nA heron visits every morning. Frogs sleep under the stones.',
        asked: [
          ['What does the heron visit?', 'every morning'],
          ['Where do frogs sleep?', 'under the stones'],
        ],
      },
      {
        context: 'A pump cleans the water twice a day. Its motor was built by Ada Winter.',
        asked: [['Who built the motor of the pump?', 'Ada Winter']],
      },
    ],
  },
  {
    title: 'Bakery',
    paragraphs: [
      {
        context: 'The oven is lit at four. Rye loaves need an hour of baking.',
        asked: [['How long do rye loaves need?', 'an hour']],
      },
      {
        context: 'Customers queue for cinnamon rolls. Saturday brings the longest queue.',
        asked: [['Which day brings the longest queue for cinnamon rolls?', 'Saturday']],
      },
    ],
  },
];

/** A temporary folder with these files, removed after the test. */
export async function folderOf(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-bench-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await writeFile(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}
