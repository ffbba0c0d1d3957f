import { readConfig } from '../src/app/config.ts';
import { openServices } from '../src/app/services.ts';
import { ingestion } from './ingestion.ts';

/** Ingests articles until killed, and announces each step to the parent process beforehand. */
const [folder = '', run = '', extracts] = process.argv.slice(2);
const services = await openServices({
  config: { ...readConfig({}), DATA_DIR: folder, SEMANTIC: 'off' },
  onDamagedArticle: (_, id) => {
    throw new Error(`The text of ${id} is damaged`);
  },
});

function announce(step: number): Promise<void> {
  return new Promise((resolve) => process.send?.(step, () => resolve()));
}

let count = 0;
for (let article = 0; ; article += 1) {
  for (const step of ingestion(run, article, extracts === 'true')) {
    await announce(count);
    await step.run(services);
    count += 1;
  }
}
