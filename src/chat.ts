import { readConfig } from './config.ts';
import { runChat } from './run-chat.ts';
import { runDoor } from './run-door.ts';

await runDoor((signal) => runChat(readConfig(), signal));
