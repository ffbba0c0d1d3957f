import type { APIApplicationCommand, APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { ClientRefusal } from '../client-refusal.ts';
import { CommandType, InteractionType } from '../constants.ts';
import { installationsOf, ownersOf, ownersOfMessage } from '../interactions/installations.ts';
import type { Owners } from '../interactions/interaction.ts';
import { type Action, type Actor, outcomeOf, startInteraction } from '../interactions/start-interaction.ts';
import type { StoredMessage } from '../messages/message-store.ts';
import { writeMessage } from '../messages/write-message.ts';
import type { FormValues, Nearby, OptionValues, Outcome, ShownMessage, SimulatedPerson } from '../types.ts';
import type { World } from '../world.ts';
import { commandData, menuData } from './command-data.ts';
import { chooseCommand, chooseFromMenu, offeredCommands } from './commands.ts';
import { buttonData, selectData, usableComponent } from './components.ts';
import { byDefaultName, defaultName } from './localized.ts';
import { modalData } from './modal.ts';
import { nearbyAt } from './nearby.ts';
import { checkNames, checkOptions } from './options.ts';
import { type Resolved, resolveUser } from './resolved.ts';
import { type NewFile, upload } from './upload.ts';

/** A person using Discord's own client in one channel. */
export class ClientPerson implements SimulatedPerson {
  readonly name: string;
  readonly userId: string;
  readonly guildId?: string;
  readonly channelId: string;
  readonly #world: World;
  readonly #actor: Actor;

  constructor(world: World, actor: Actor, name: string) {
    this.name = name;
    this.userId = actor.user.id;
    if (actor.place.guild) this.guildId = actor.place.guild.id;
    this.channelId = actor.place.channel.id;
    this.#world = world;
    this.#actor = actor;
  }

  commands(): APIApplicationCommand[] {
    return this.#offered().filter(({ type }) => type === CommandType.chatInput);
  }

  menu(of: 'message' | 'user'): APIApplicationCommand[] {
    return this.#offered().filter(({ type }) => type === CommandType[of]);
  }

  say(content: string, replyTo?: string): ShownMessage {
    const { data, onlyFor } = replyTo === undefined ? {} : this.#seen(replyTo);
    if (onlyFor !== undefined)
      throw new ClientRefusal('You cannot reply to a message that only you can see.');
    return this.#show(writeMessage(this.#world, this.#actor, content, data));
  }

  async complete(
    command: string,
    typed: OptionValues,
    focusedName: string,
  ): Promise<APIApplicationCommandOptionChoice[]> {
    const chosen = chooseCommand(this.#offered(), command);
    const options = byDefaultName(chosen.options, typed);
    const focused = defaultName(chosen.options, focusedName);
    checkNames(chosen.options, options);
    const option = chosen.options.find((each) => each.name === focused);
    if (!option || !('autocomplete' in option) || !option.autocomplete) {
      throw new ClientRefusal(`The option ${focused} does not support autocomplete.`);
    }
    const data = commandData(this.#world, this.#actor, chosen, options, focused);
    const action = { type: InteractionType.autocomplete, data, owners: this.#owners(chosen.command) };
    const { choices } = await startInteraction(this.#world, this.#actor, action).settled;
    if (!choices) throw new ClientRefusal('Loading options failed.');
    return [...choices];
  }

  async use(command: string, typed: OptionValues = {}): Promise<Outcome> {
    const chosen = chooseCommand(this.#offered(), command);
    const options = byDefaultName(chosen.options, typed);
    checkOptions(chosen.options, options);
    const data = commandData(this.#world, this.#actor, chosen, options);
    const owners = this.#owners(chosen.command);
    return this.#act({ type: InteractionType.command, data, owners, commandName: chosen.fullName });
  }

  async press(messageId: string, customId: string): Promise<Outcome> {
    const message = this.#seen(messageId);
    return this.#useComponent(message, buttonData(usableComponent(message, customId, 'press')));
  }

  async pressForged(messageId: string, customId: string): Promise<Outcome> {
    return this.#useComponent(this.#seen(messageId), buttonData({ id: 1, custom_id: customId }));
  }

  async select(messageId: string, customId: string, values?: readonly string[]): Promise<Outcome> {
    const message = this.#seen(messageId);
    const select = usableComponent(message, customId, 'select');
    return this.#useComponent(message, selectData(this.#world, this.#actor, select, values));
  }

  async submit(interactionId: string, values: FormValues): Promise<Outcome> {
    const interaction = this.#world.interactions.withId(interactionId);
    const isOwn = interaction?.facts.userId === this.userId;
    const { modal } = isOwn && interaction ? await interaction.settled : {};
    if (!modal || !interaction) throw new ClientRefusal('No form is open.');
    const { sourceMessageId, owners } = interaction.facts;
    const message = this.#world.messages.get(sourceMessageId)?.data;
    const data = modalData({ world: this.#world, actor: this.#actor, values }, modal);
    return this.#act({ type: InteractionType.modalSubmit, data, owners, ...(message ? { message } : {}) });
  }

  async useOnMessage(name: string, messageId: string): Promise<Outcome> {
    const command = chooseFromMenu(this.#offered(), name, CommandType.message);
    const { data, onlyFor } = this.#seen(messageId);
    if (onlyFor !== undefined)
      throw new ClientRefusal('You cannot use commands on a message that only you can see.');
    const resolved = { messages: { [messageId]: data } };
    return this.#useMenu(command, messageId, resolved);
  }

  async useOnUser(name: string, userId: string): Promise<Outcome> {
    const command = chooseFromMenu(this.#offered(), name, CommandType.user);
    return this.#useMenu(command, userId, resolveUser(this.#world, this.#actor, userId));
  }

  attach(file: NewFile): string {
    return upload(this.#world, this.#actor, file);
  }

  messages(): ShownMessage[] {
    return this.#visible().map((message) => this.#show(message));
  }

  nearby(): Nearby {
    return nearbyAt(this.#world, this.#actor.place);
  }

  dismiss(messageId: string): void {
    const message = this.#seen(messageId);
    if (message.onlyFor === undefined)
      throw new ClientRefusal('You can dismiss only messages that nobody else can see.');
    this.#world.messages.set({ ...message, isDismissed: true });
  }

  #offered(): APIApplicationCommand[] {
    return offeredCommands(this.#world.commands, this.#actor);
  }

  #visible(): StoredMessage[] {
    return this.#world.messages.visible(this.channelId, this.userId);
  }

  #seen(messageId: string): StoredMessage {
    const message = this.#visible().find(({ data }) => data.id === messageId);
    if (!message) throw new ClientRefusal('This message does not exist here.');
    return message;
  }

  #show(message: StoredMessage): ShownMessage {
    return this.#world.messages.show(message, this.userId);
  }

  #owners(command: APIApplicationCommand): Owners {
    return ownersOf(this.#actor, installationsOf(command, this.#actor));
  }

  #useMenu(command: APIApplicationCommand, targetId: string, resolved: Resolved): Promise<Outcome> {
    const data = menuData(command, targetId, resolved);
    const owners = this.#owners(command);
    return this.#act({ type: InteractionType.command, data, owners, commandName: command.name });
  }

  #useComponent({ data: message }: StoredMessage, data: object): Promise<Outcome> {
    const owners = ownersOfMessage(this.#actor, message);
    return this.#act({ type: InteractionType.component, data, message, owners });
  }

  async #act(action: Action): Promise<Outcome> {
    const interaction = startInteraction(this.#world, this.#actor, action);
    return outcomeOf(this.#world, interaction, await interaction.settled);
  }
}
