import { mkdir, writeFile } from 'node:fs/promises';
import { buildProofPage } from '../src/clients/proof/build-page.ts';

/** Writes dist/prove.html. */
await mkdir('dist', { recursive: true });
await writeFile('dist/prove.html', await buildProofPage());
