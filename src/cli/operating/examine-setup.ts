import { ConfigError, environmentVariable } from '../../app/config.ts';
import { loadOwnCommands } from '../../app/own-commands.ts';
import { examineDiscord } from '../../diagnosis/examine-discord.ts';
import { examineDisk, examineNode, examineTimeZone } from '../../diagnosis/examine-machine.ts';
import { examineStore } from '../../diagnosis/examine-store.ts';
import { type Finding, finding } from '../../domain/diagnosis/findings.ts';
import { tryEncoder } from '../../use-cases/asking/try-encoder.ts';
import type { Workspace } from '../workspace.ts';

/** Everything that the bot depends on, in the order of its start. */
export async function* examineSetup(workspace: Workspace): AsyncGenerator<Finding> {
  yield examineNode();
  yield examineTimeZone(environmentVariable('TZ'));
  const problem = settingsProblem(workspace);
  if (problem !== undefined) return yield problem;
  yield finding('settings:fine', {});
  const { DISCORD_API_URL, DISCORD_TOKEN, DISCORD_GUILD_ID, DATA_DIR } = workspace.config;
  const commands = (await loadOwnCommands()).map(({ data }) => data.name);
  yield* examineDiscord({
    apiUrl: DISCORD_API_URL,
    token: DISCORD_TOKEN,
    guildId: DISCORD_GUILD_ID,
    commands,
  });
  yield await examineStore(workspace.databaseFile);
  yield await examineDisk(DATA_DIR);
  yield await examineEncoder(workspace);
}

function settingsProblem(workspace: Workspace): Finding | undefined {
  try {
    void workspace.config;
    return undefined;
  } catch (error) {
    if (error instanceof ConfigError) return finding('settings:wrong', { problems: error.problems });
    throw error;
  }
}

async function examineEncoder(workspace: Workspace): Promise<Finding> {
  const outcome = await workspace.withEncoder(tryEncoder);
  if (outcome === undefined) return finding('encoder:off', {});
  if ('problem' in outcome) return finding('encoder:failed', outcome);
  return finding('encoder:fine', { name: outcome.name, milliseconds: outcome.questionMilliseconds });
}
