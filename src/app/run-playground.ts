import type { Stage } from '../clients/web/routes.ts';
import { startPlayground } from '../clients/web/server.ts';
import { bundledArticle, examplesIn } from '../discord/replies/examples.ts';
import type { Article } from '../domain/article.ts';
import type { Scope } from '../domain/scope.ts';
import type { Libraries } from '../libraries/libraries.ts';
import type { Simulator } from '../simulator/simulator.ts';
import { languageOf } from '../wording/languages.ts';
import { type Wording, wordingFor } from '../wording/wording.ts';
import { aborted } from './aborted.ts';
import type { Config } from './config.ts';
import { addPlaygroundArticles } from './playground-articles.ts';
import { startSimulatedBot } from './simulated-bot.ts';

const NAME = 'Verbatim';

/** Runs the bot in a simulated Discord, with a web page as its client, until the signal. */
export async function runPlayground(config: Config, signal: AbortSignal): Promise<void> {
  const { simulator, bot, stop } = await startSimulatedBot(config, signal, NAME);
  const [, second] = simulator.guilds;
  if (second) await addPlaygroundArticles(bot.storage, second.id);
  const playground = await startPlayground(stageOf(simulator, bot.libraries), config.PLAYGROUND_PORT);
  const { startup } = wordingFor('terminal');
  process.stderr.write(`${startup.noToken}\n`);
  process.stdout.write(`${startup.playground(playground.url)}\n`);
  try {
    await Promise.race([aborted(signal), bot.ended]);
  } finally {
    await playground.stop();
    await stop();
  }
}

/** The simulated Discord as the page shows it, for a bot with these libraries. */
export function stageOf(simulator: Simulator, libraries: Pick<Libraries, 'of'>): Stage {
  const articlesFor: Stage['articlesFor'] = async (guildId, userId) => {
    const scope: Scope =
      guildId === undefined ? { kind: 'user', id: userId } : { kind: 'guild', id: guildId };
    return (await libraries.of(scope)).store.all();
  };
  const examplesFor: Stage['examplesFor'] = async (locale, ...visitor) =>
    firstUses(await articlesFor(...visitor), wordingFor('discord', languageOf(locale)));
  return { simulator, applicationName: NAME, articlesFor, examplesFor };
}

/** An answer, a refusal and the check of a quote from the bundled article; commands that always work where it is missing. */
function firstUses(articles: readonly Article[], wording: Wording): readonly string[] {
  const { answered, refused, verify, summary } = examplesIn(wording);
  return articles.some(({ id }) => id === bundledArticle)
    ? [answered, refused, verify]
    : [wording.typed('/library'), summary];
}
