import { chat } from '../clients/terminal/chat.ts';
import { chatWording } from '../wording/client-wording.ts';
import { aborted } from './aborted.ts';
import type { Config } from './config.ts';
import { startSimulatedBot } from './simulated-bot.ts';

const GREETING = [
  "Verbatim answers in the article's own words. Try:",
  '  /ask Where did Lavrov and Cavusoglu meet?',
  '  /summary',
  '/ lists the commands, quit leaves.',
].join('\n');

/** The same bot in a Discord that is simulated on this machine, and a terminal in front of it. */
export async function runChat(config: Config, signal: AbortSignal): Promise<void> {
  const { simulator, stop } = await startSimulatedBot(config, signal);
  const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;
  await Promise.race([
    chat({
      person: simulator.person(),
      words: chatWording(),
      input: process.stdin,
      output: process.stdout,
      interactive,
      greeting: GREETING,
    }),
    aborted(signal),
  ]);
  await stop();
}
