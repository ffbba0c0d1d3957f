import type { Simulator } from '../../simulator/simulator-types.ts';
import type { SimulatedPerson } from '../../simulator/types.ts';
import type { PageServerWording } from '../../wording/client-wording.ts';
import { DIRECT_MESSAGES, describePeople } from './people.ts';
import type { Snapshot, Start } from './wire.ts';

export function startOf(simulator: Simulator, applicationName: string, words: PageServerWording): Start {
  const people = describePeople(simulator, words);
  const direct = {
    id: DIRECT_MESSAGES,
    name: words.directMessages,
    channels: [{ id: simulator.applicationId, name: applicationName }],
  };
  const guilds = simulator.guilds.map(({ id, name, channels }) => ({ id, name, channels }));
  return {
    application: { id: simulator.applicationId, name: applicationName },
    places: [...guilds, direct],
    people,
  };
}

/** The current content of the person's channel. */
export function snapshotOf(person: SimulatedPerson): Snapshot {
  return {
    messages: person.messages(),
    commands: person.commands(),
    messageCommands: person.menu('message').map(({ name, name_localized: shown }) => shown ?? name),
    nearby: person.nearby(),
  };
}
