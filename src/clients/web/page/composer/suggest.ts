import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { OptionType } from '../../../../simulator/constants.ts';
import type { OptionValues } from '../../../../simulator/types.ts';
import { channelsOf, type NamedEntity, rolesOf, usersOf } from '../names.ts';
import { avatar, icon } from '../parts/dom.ts';
import type { Item, Shown } from '../parts/listbox.ts';
import type { Session } from '../session.ts';
import type { OptionField } from './option-field.ts';

const COMPLETE_AFTER_MS = 120;

/** The suggestions for the focused option. */
export type Suggestions = Pick<Shown, 'items' | 'notice' | 'active'>;

/** Suggestions that need no request: choices, booleans, people, roles and channels. */
export function knownSuggestions(
  field: OptionField,
  session: Session,
  choose: (item: Suggestion) => void,
): Suggestions {
  const { option, typed } = field;
  const fits = ({ label }: Suggestion): boolean => label.toLowerCase().includes(typed.trim().toLowerCase());
  const choices = choicesOf(field, session);
  const items = choices.filter(fits).map((choice) => ({ ...choice, choose: () => choose(choice) }));
  const notice = choices.length > 0 && items.length === 0 ? session.words.composer.noOptions : undefined;
  const isExact = items.some(({ label }) => label === typed);
  const isClosed = option.choices.length > 0 || option.type === OptionType.boolean || field.takesEntity;
  return isExact
    ? { items: [] }
    : { items, active: isClosed ? 0 : -1, ...(notice === undefined ? {} : { notice }) };
}

export interface Suggestion extends Pick<Item, 'label' | 'detail' | 'picture'> {
  readonly value: string | number | boolean;
}

function choicesOf(field: OptionField, session: Session): Suggestion[] {
  const { option } = field;
  if (option.choices.length > 0) return option.choices.map(({ name, value }) => ({ label: name, value }));
  if (option.type === OptionType.boolean)
    return [true, false].map((value) => ({ label: session.words.composer.boolean(value), value }));
  if (!field.takesEntity) return [];
  return entitiesFor(option.type, session).map(({ id, name, detail }) => ({
    label: name,
    detail,
    value: id,
    picture:
      option.type === OptionType.channel ? icon('hash') : avatar(name, id === session.start.application.id),
  }));
}

function entitiesFor(type: number, session: Session): NamedEntity[] {
  if (type === OptionType.user) return usersOf(session);
  if (type === OptionType.channel) return channelsOf(session);
  return type === OptionType.role ? rolesOf(session) : [...usersOf(session), ...rolesOf(session)];
}

/** Requests autocomplete choices while the person types. Debounces, and drops outdated responses. */
export class Completer {
  readonly #session: Session;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }

  ask(
    what: { readonly command: string; readonly options: OptionValues; readonly focused: string },
    show: (choices: APIApplicationCommandOptionChoice[] | undefined) => void,
  ): void {
    this.cancel();
    const mine = this.#asked;
    this.#timer = setTimeout(() => {
      this.#session
        .act<APIApplicationCommandOptionChoice[]>({ kind: 'complete', ...what })
        .catch(() => undefined)
        .then((choices) => {
          if (mine === this.#asked) show(choices);
        });
    }, COMPLETE_AFTER_MS);
  }
}
