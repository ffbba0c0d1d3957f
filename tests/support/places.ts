import type { Article } from '../../src/domain/article.ts';
import type { Scope } from '../../src/domain/scope.ts';
import type { PersonOptions, SimulatedPerson } from '../../src/simulator/simulator.ts';
import { added } from './storage.ts';
import type { Verbatim } from './verbatim.ts';

/** A place from which a person can reach the bot, with a library of its own. */
export interface Place {
  readonly name: string;
  /** A word that only its library has. */
  readonly secret: string;
  /** Somebody there who may manage the library. */
  person(verbatim: Verbatim): SimulatedPerson;
  scope(verbatim: Verbatim): Scope;
}

const personIn = ({ simulator }: Verbatim, options: PersonOptions) => simulator.person(options);
const guildId = ({ simulator }: Verbatim, index: number) => simulator.guilds[index]?.id ?? '';

function guildPlace(name: string, secret: string, index: number): Place {
  return {
    name,
    secret,
    person: (verbatim) =>
      personIn(verbatim, { name: 'Ann', guild: guildId(verbatim, index), roles: ['Editor'] }),
    scope: (verbatim) => ({ kind: 'guild', id: guildId(verbatim, index) }),
  };
}

function ownPlace(name: string, secret: string, options: PersonOptions): Place {
  const person = (verbatim: Verbatim) => personIn(verbatim, options);
  return { name, secret, person, scope: (verbatim) => ({ kind: 'user', id: person(verbatim).userId }) };
}

/** Two guilds, two persons in their direct messages, one who has installed the application, in a group without it. */
export const places: readonly Place[] = [
  guildPlace('one guild', 'Quedlinburg', 0),
  guildPlace('another guild', 'Halberstadt', 1),
  ownPlace("Ann's direct messages", 'Wernigerode', { name: 'Ann', place: 'bot-dm' }),
  ownPlace("Ben's direct messages", 'Blankenburg', { name: 'Ben', place: 'bot-dm' }),
  ownPlace("Cem's group", 'Thale', { name: 'Cem', place: 'private-channel', installed: true }),
];

/** Each place and each other one. */
export const pairs = places.flatMap((own) =>
  places.filter((other) => other !== own).map((other) => [own, other] as const),
);

const textOf = (secret: string) =>
  `The mayor of ${secret} opened a bridge. “It is ours,” said the mayor of ${secret}.\n\nNobody in ${secret} knew the price of the bridge.\n\nThe bridge of ${secret} is long.`;

/** Gives each place an article about its secret. */
export async function furnish(verbatim: Verbatim): Promise<(place: Place) => Article> {
  const articles = new Map<string, Article>();
  for (const { name, secret, scope } of places) {
    const content = added(textOf(secret), { title: `Bridge of ${secret}` });
    articles.set(name, await verbatim.services.storage.catalog.publish(scope(verbatim), content));
  }
  return ({ name }) => {
    const article = articles.get(name);
    if (article === undefined) throw new Error(`${name} has no article`);
    return article;
  };
}

/** What all the places together need of the simulated Discord. */
export const placesSimulator = {
  integrationTypes: [0, 1],
  guilds: ['Reading room', 'Newsroom', { name: 'Elsewhere', hasBot: false }],
};
