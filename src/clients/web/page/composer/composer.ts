import { OptionType } from '../../../../simulator/constants.ts';
import type { ShownMessage } from '../../../../simulator/types.ts';
import { parseLine } from '../../../typing/parse-line.ts';
import { type TypedCommand, typedCommands } from '../../../typing/typed-command.ts';
import { acceptDrops } from '../forms/file-field.ts';
import { avatar, el, iconButton } from '../parts/dom.ts';
import { Listbox } from '../parts/listbox.ts';
import { orToast, toast } from '../parts/toast.ts';
import type { Session } from '../session.ts';
import { CommandForm } from './command-form.ts';
import { ReplyBar } from './reply-bar.ts';

const FILE_INPUT = { type: 'file', class: 'visually-hidden', tabindex: -1 };
const TEXT_INPUT = {
  type: 'text',
  class: 'composer-text',
  role: 'combobox',
  'aria-expanded': 'false',
  'aria-autocomplete': 'list',
  // A command line with two options of full length. A message of more than 2,000 is refused when it is sent.
  maxlength: 12_500,
  autocomplete: 'off',
};

/** The input at the bottom: plain text or a command form, with a list of suggestions above. */
export class Composer {
  readonly element: HTMLElement;
  readonly #session: Session;
  readonly #list: Listbox;
  readonly #input: HTMLInputElement;
  readonly #line = el('div', { class: 'composer-line' });
  readonly #file: HTMLInputElement;
  readonly #reply: ReplyBar;
  #form: CommandForm | undefined;

  constructor(session: Session) {
    this.#session = session;
    const { composer: words } = session.words;
    this.#list = new Listbox(words.suggestions);
    this.#file = el('input', { ...FILE_INPUT, 'aria-label': words.fileLabel });
    this.#input = el('input', { ...TEXT_INPUT, 'aria-label': words.label });
    const attach = iconButton('plus', words.attach, { onclick: () => this.#file.click() });
    this.#reply = new ReplyBar(words, () => this.focus());
    const send = iconButton('send', words.send, { onclick: () => void this.#send() });
    this.element = el(
      'div',
      { class: 'composer' },
      this.#list.element,
      this.#reply.element,
      el('div', { class: 'composer-box' }, attach, this.#file, this.#line, send),
    );
    this.#input.addEventListener('input', () => this.#typed());
    this.#input.addEventListener('blur', () => this.#list.hide());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#file.addEventListener('change', () => this.#takeFile(this.#file.files?.[0]));
    session.onSwitch(() => this.clear());
    session.onLoaded(() => this.#typed());
    this.clear();
  }

  /** Attaches files that are dropped on the element to a command. */
  acceptDropsOn(element: HTMLElement): void {
    acceptDrops(element, ([file]) => this.#takeFile(file));
  }

  clear(): void {
    this.#form = undefined;
    this.#list.hide();
    this.#reply.clear();
    this.#input.value = '';
    this.#input.placeholder = this.#placeholder;
    this.#line.replaceChildren(this.#input);
  }

  focus(): void {
    if (this.#form) this.#form.focus();
    else this.#input.focus();
  }

  /** Starts a reply; one to the application mentions it. */
  replyTo(message: ShownMessage): void {
    const { id, name } = this.#session.start.application;
    this.clear();
    this.#reply.show(message);
    if (message.authorId === id) this.#input.value = `@${name} `;
    this.focus();
  }

  /** Runs a line as if it were typed, such as `/ask question:Where?`. */
  async run(line: string): Promise<void> {
    if (this.#openTyped(line)) await this.#form?.send();
  }

  get #placeholder(): string {
    const { words, viewpoint, channelName } = this.#session;
    return viewpoint.place.id === '@me'
      ? words.composer.placeholderDirect(channelName)
      : words.composer.placeholder(channelName);
  }

  get #commands(): TypedCommand[] {
    return typedCommands(this.#session.snapshot.commands);
  }

  #open(command: TypedCommand, fields: ReadonlyMap<string, string>): void {
    const { clear, focus } = { clear: () => this.clear(), focus: () => this.focus() };
    const onLeft = (): void => {
      clear();
      focus();
    };
    this.#list.hide();
    this.#form = new CommandForm({ session: this.#session, command, fields, list: this.#list, onLeft });
    this.#line.replaceChildren(this.#form.element);
    this.#form.focus();
  }

  #openTyped(line: string): boolean {
    const parsed = parseLine(line, this.#commands);
    if (parsed.kind === 'use') this.#open(parsed.command, parsed.fields);
    return parsed.kind === 'use';
  }

  #typed(): void {
    const { value } = this.#input;
    if (this.#form) return;
    if (!value.startsWith('/')) {
      this.#list.hide();
      return;
    }
    if (/^\/.*\s/u.test(value) && this.#openTyped(value)) return;
    const typed = value.slice(1).toLowerCase();
    const commands = this.#commands.filter(
      ({ name, defaultName }) => name.includes(typed) || defaultName.includes(typed),
    );
    const { isLoaded, start, words } = this.#session;
    const { name } = start.application;
    const { noCommands, loadingCommands } = words.composer;
    this.#list.show(this.#input, {
      title: el('div', { class: 'option-hint' }, avatar(name, true), name),
      items: commands.map((command) => ({
        label: `/${command.name}`,
        detail: command.description,
        choose: () => this.#open(command, new Map()),
      })),
      active: 0,
      ...(commands.length > 0 ? {} : { notice: isLoaded ? noCommands : loadingCommands }),
    });
  }

  #key(event: KeyboardEvent): void {
    const isForList = this.#list.handleKey(event);
    const isSend = event.key === 'Enter' && !event.isComposing;
    if (!isForList && !isSend) return;
    event.preventDefault();
    if (!isForList) void this.#send();
  }

  async #send(): Promise<void> {
    if (this.#form) return this.#form.send();
    const content = this.#input.value.trim();
    if (content === '' || this.#openTyped(content)) return;
    const { id, name } = this.#session.start.application;
    const mentioned = content.replaceAll(`@${name}`, `<@${id}>`);
    const said = await orToast(this.#session.act({ kind: 'say', content: mentioned, ...this.#reply.target }));
    if (said) this.clear();
  }

  #takeFile(file: File | undefined): void {
    this.#file.value = '';
    if (!file || this.#form?.takeFile(file)) return;
    const [command, ...others] = this.#commands.filter(({ options }) =>
      options.some(({ type }) => type === OptionType.attachment),
    );
    if (!command || others.length > 0) {
      toast(this.#session.words.composer.takesNoFile);
      return;
    }
    this.#open(command, new Map());
    this.#form?.takeFile(file);
    this.#form?.focus();
  }
}
