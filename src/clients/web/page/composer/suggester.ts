import type { OptionValues } from '../../../../simulator/types.ts';
import { el } from '../parts/dom.ts';
import type { Listbox, Shown } from '../parts/listbox.ts';
import type { Session } from '../session.ts';
import type { OptionField } from './option-field.ts';
import { Completer, knownSuggestions, type Suggestion } from './suggest.ts';

export interface SuggesterOptions {
  readonly session: Session;
  readonly list: Listbox;
  readonly command: string;
  /** All values so far, including the focused option. */
  readonly values: (focused: OptionField) => OptionValues;
  readonly choose: (field: OptionField, choice: Suggestion) => void;
}

/** Fills the list above the focused option with its description and suggestions. */
export class Suggester {
  readonly #options: SuggesterOptions;
  readonly #completer: Completer;

  constructor(options: SuggesterOptions) {
    this.#options = options;
    this.#completer = new Completer(options.session);
  }

  stop(): void {
    this.#completer.cancel();
    this.#options.list.hide();
  }

  suggest(field: OptionField): void {
    this.#completer.cancel();
    const { session, choose } = this.#options;
    if (field.option.autocompleted) this.#complete(field);
    else
      this.#show(
        field,
        knownSuggestions(field, session, (choice) => choose(field, choice)),
      );
  }

  #complete(field: OptionField): void {
    const { command, values, choose, session } = this.#options;
    const { composer: words } = session.words;
    const focused = field.option.name;
    this.#show(field, { items: [], notice: words.loadingOptions });
    this.#completer.ask({ command, options: values(field), focused }, (choices) => {
      const items = (choices ?? []).map(({ name, value }) => ({
        label: name,
        choose: () => choose(field, { label: name, value }),
      }));
      const nothing = choices === undefined ? words.loadingFailed : words.noOptions;
      this.#show(field, items.length > 0 ? { items } : { items, notice: nothing });
    });
  }

  #show(field: OptionField, shown: Pick<Shown, 'items' | 'notice' | 'active'>): void {
    const { name, description, required } = field.option;
    const need = required && el('em', {}, ` ${this.#options.session.words.composer.required}`);
    const title = el('div', { class: 'option-hint' }, el('strong', {}, name), ` ${description}`, need);
    this.#options.list.show(field.input, { title, ...shown });
  }
}
