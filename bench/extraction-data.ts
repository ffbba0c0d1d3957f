import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { UsageError } from './command.ts';

/** A page of scrapinghub's article extraction benchmark. */
export interface BenchmarkPage {
  readonly id: string;
  readonly url: string;
  readonly source: Uint8Array;
  /** The text that a reader wants, by hand. */
  readonly body: string;
}

/** Bodies by page id, as another extractor gave them. */
export interface PeerBodies {
  readonly name: string;
  readonly bodies: ReadonlyMap<string, string>;
}

const bodies = z.record(
  z.string(),
  z.object({ articleBody: z.string().nullish(), url: z.string().default('') }),
);

/** @param folder with ground-truth.json, and the page of each of its keys in html/KEY.html.gz */
export async function readBenchmarkPages(folder: string): Promise<BenchmarkPage[]> {
  const truth = await readBodies(path.join(folder, 'ground-truth.json'));
  const pages: BenchmarkPage[] = [];
  for (const [id, { articleBody, url }] of Object.entries(truth)) {
    const source = gunzipSync(await readOrComplain(path.join(folder, 'html', `${id}.html.gz`)));
    pages.push({ id, url, source, body: articleBody ?? '' });
  }
  return pages;
}

/** The outputs in peers/NAME.json; none without that folder. */
export async function readPeers(folder: string): Promise<PeerBodies[]> {
  const names = await readdir(path.join(folder, 'peers')).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => {
      const entries = Object.entries(await readBodies(path.join(folder, 'peers', file)));
      return {
        name: path.basename(file, '.json'),
        bodies: new Map(entries.map(([id, { articleBody }]) => [id, articleBody ?? ''])),
      };
    }),
  );
}

async function readBodies(file: string) {
  const text = (await readOrComplain(file)).toString();
  try {
    return bodies.parse(JSON.parse(text));
  } catch {
    throw new UsageError(`${file} is not JSON of the form {"KEY": {"articleBody": "…"}}`);
  }
}

function readOrComplain(file: string): Promise<Buffer> {
  return readFile(file).catch(() => {
    throw new UsageError(`${file} cannot be read`);
  });
}
