import { readConfig } from './app/config.ts';
import { runChat } from './app/run-chat.ts';
import { runDoor } from './app/run-door.ts';

await runDoor((signal) => runChat(readConfig(), signal), 'sentence');
