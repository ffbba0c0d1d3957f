import { readConfig } from './app/config.ts';
import { runDoor } from './app/run-door.ts';
import { runVerbatim } from './app/run-verbatim.ts';

await runDoor((signal) => runVerbatim(readConfig(), signal));
