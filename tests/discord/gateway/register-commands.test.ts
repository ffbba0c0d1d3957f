import { ApplicationCommandType, REST, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerCommands } from '../../../src/discord/gateway/register-commands.ts';
import { type Simulator, startSimulator } from '../../../src/simulator/simulator.ts';
import { commandWords } from '../../../src/wording/command-words.ts';
import { allCommands } from '../../support/verbatim.ts';

let simulator: Simulator;
let rest: REST;
let bodies: RESTPostAPIApplicationCommandsJSONBody[];

beforeEach(async () => {
  simulator = await startSimulator();
  rest = new REST({ api: simulator.apiUrl }).setToken(simulator.token);
  bodies = (await allCommands()).map(({ data }) => data);
});
afterEach(() => simulator.stop());

const register = (commands = bodies, guild?: string) =>
  registerCommands(rest, simulator.applicationId, guild, commands);

interface Part {
  readonly name: string;
  readonly name_localizations?: object | null | undefined;
  readonly options?: readonly Part[];
  readonly choices?: readonly Part[];
}

/** All options, subcommands and choices within. */
function optionsOf({ options = [], choices = [] }: Partial<Part>): Part[] {
  return [...choices, ...options.flatMap((option) => [option, ...optionsOf(option)])];
}
const versions = () => simulator.commands().map(({ name, version }) => `${name} ${version}`);

describe('registerCommands', () => {
  it('offers the commands in servers, in direct messages and to whoever has installed the application', async () => {
    await register();
    const ask = simulator.commands().find(({ name }) => name === 'ask');
    expect(ask).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    expect(simulator.commands().find(({ name }) => name === 'settings')).toMatchObject({ contexts: [0] });
    const again = await register();
    expect(again.unchanged).toHaveLength(bodies.length);
  });

  it('takes a slash command and a message command of the same name for two', async () => {
    const both: typeof bodies = [
      { name: 'check', description: 'Check' },
      { type: ApplicationCommandType.Message, name: 'check' },
    ];
    expect((await register(both)).created).toEqual(['check', 'check']);
    expect((await register(both)).unchanged).toEqual(['check', 'check']);
    expect((await register(both.slice(1))).deleted).toEqual(['check']);
    expect(simulator.commands()).toMatchObject([{ type: ApplicationCommandType.Message }]);
  });

  it('creates what is missing, everywhere by default', async () => {
    const { created } = await register();
    expect(created).toEqual(bodies.map(({ name }) => name));
    expect(
      simulator
        .commands()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(created.toSorted());
  });

  it('touches nothing when all is as it should be', async () => {
    await register();
    const before = versions();
    const again = await register();
    expect(again).toMatchObject({ created: [], updated: [], deleted: [] });
    expect(again.unchanged).toHaveLength(bodies.length);
    expect(versions()).toEqual(before);
  });

  it('changes what differs and removes what is no longer there, and only that', async () => {
    await register([...bodies, { name: 'old', description: 'Gone' }]);
    const before = versions();
    const changed = bodies.map((body) => (body.name === 'help' ? { ...body, description: 'Another' } : body));
    const result = await register(changed);
    expect(result).toMatchObject({ created: [], updated: ['help'], deleted: ['old'] });
    expect(simulator.commands().find(({ name }) => name === 'help')?.description).toBe('Another');
    expect(versions().filter((version) => before.includes(version))).toHaveLength(bodies.length - 1);
  });

  it.each([
    ['an option', (option: object) => ({ ...option, max_length: 200 })],
    ['a flag', (option: object) => ({ ...option, required: false })],
  ])('notices a change of %s', async (_, change) => {
    await register();
    const changed = bodies.map((body) =>
      body.name === 'ask' && 'options' in body
        ? { ...body, options: body.options?.map((option, index) => (index === 0 ? change(option) : option)) }
        : body,
    );
    expect((await register(changed as typeof bodies)).updated).toEqual(['ask']);
  });

  it('has names and descriptions in every language of the interface, and notices when one changes', async () => {
    await register();
    const locales = ['de', ...(commandWords.es ? ['es-ES', 'es-419'] : [])];
    const parts = simulator.commands().flatMap((command) => [command, ...optionsOf(command)]);
    for (const { name, name_localizations: names } of parts)
      for (const locale of locales) expect(`${name} ${Object.keys(names ?? {})}`).toContain(locale);
    const changed = bodies.map((body) =>
      body.name === 'ask'
        ? { ...body, name_localizations: { ...body.name_localizations, de: 'frag' } }
        : body,
    );
    expect((await register(changed as typeof bodies)).updated).toEqual(['ask']);
    expect((await register()).updated).toEqual(['ask']);
    expect((await register()).updated).toEqual([]);
  });

  it('registers in one guild only when it is named', async () => {
    const guild = simulator.guilds[0]?.id ?? '';
    await register(bodies, guild);
    expect(simulator.commands()).toEqual([]);
    expect(simulator.commands(guild)).toHaveLength(bodies.length);
  });
});
