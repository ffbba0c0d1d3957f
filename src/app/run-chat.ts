import { chat } from '../clients/terminal/chat.ts';
import { chatWording } from '../wording/client-wording.ts';
import { wordingFor } from '../wording/wording.ts';
import { aborted } from './aborted.ts';
import type { Config } from './config.ts';
import { startSimulatedBot } from './simulated-bot.ts';

/** Runs the bot in a simulated Discord, with this terminal as its client, until the signal or the end of input. */
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
      greeting: wordingFor('discord').startup.chat,
    }),
    aborted(signal),
  ]);
  await stop();
}
