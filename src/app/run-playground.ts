import type { Stage } from '../clients/web/routes.ts';
import { startPlayground } from '../clients/web/server.ts';
import { bundledArticle, examples } from '../discord/replies/examples.ts';
import type { Article } from '../domain/article.ts';
import type { Scope } from '../domain/scope.ts';
import type { Libraries } from '../libraries/libraries.ts';
import type { Simulator } from '../simulator/simulator.ts';
import { pageServerWording } from '../wording/client-wording.ts';
import { aborted } from './aborted.ts';
import type { Config } from './config.ts';
import { startSimulatedBot } from './simulated-bot.ts';

const NO_TOKEN =
  'No DISCORD_TOKEN is set, so this is the same bot in a Discord simulated on this machine; a token comes from https://discord.com/developers/applications (New Application, then Bot, then Reset Token) and goes into .env.\n';

const NAME = 'Verbatim';

/** The same bot in a Discord that is simulated on this machine, and a web page in front of it, until the signal. */
export async function runPlayground(config: Config, signal: AbortSignal): Promise<void> {
  const { simulator, bot, stop } = await startSimulatedBot(config, signal, NAME);
  const playground = await startPlayground(stageOf(simulator, bot.libraries), config.PLAYGROUND_PORT);
  process.stderr.write(NO_TOKEN);
  process.stdout.write(`Open ${playground.url} in a browser. Ctrl+C stops it.\n`);
  try {
    await Promise.race([aborted(signal), bot.ended]);
  } finally {
    await playground.stop();
    await stop();
  }
}

/** What the page shows of the bot that answers with these libraries. */
export function stageOf(simulator: Simulator, libraries: Pick<Libraries, 'of'>): Stage {
  const articlesFor: Stage['articlesFor'] = async (guildId, userId) => {
    const scope: Scope =
      guildId === undefined ? { kind: 'user', id: userId } : { kind: 'guild', id: guildId };
    return (await libraries.of(scope)).store.all();
  };
  const examplesFor: Stage['examplesFor'] = async (...visitor) => examplesIn(await articlesFor(...visitor));
  return { simulator, applicationName: NAME, words: pageServerWording(), articlesFor, examplesFor };
}

/** An answer, a refusal and a quote, for those who have the article that they are about. */
function examplesIn(articles: readonly Article[]): readonly string[] {
  return articles.some(({ id }) => id === bundledArticle)
    ? [examples[0], examples[2], examples[3]]
    : ['/articles', '/summary'];
}
