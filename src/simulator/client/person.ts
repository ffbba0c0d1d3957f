import type { APIApplicationCommand, APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { ClientRefusal } from '../client-refusal.ts';
import { CommandType, ComponentType, InteractionType } from '../constants.ts';
import { type Action, type Actor, outcomeOf, startInteraction } from '../interactions/start-interaction.ts';
import type { Json } from '../json.ts';
import { ATTACHMENT_BYTES_MAX } from '../limits.ts';
import { type StoredMessage, shown } from '../messages/message-store.ts';
import { writeMessage } from '../messages/write-message.ts';
import type { OptionValues, Outcome, ShownMessage, SimulatedPerson } from '../types.ts';
import type { World } from '../world.ts';
import { commandData, menuData } from './command-data.ts';
import { type ChosenCommand, chooseCommand, chooseFromMenu, offeredCommands } from './commands.ts';
import { buttonData, selectData, usableComponent } from './components.ts';
import { modalData } from './modal.ts';
import { checkNames, checkOptions } from './options.ts';
import { type Resolved, resolveUser } from './resolved.ts';

/** A person with Discord's client open on one channel. */
export class ClientPerson implements SimulatedPerson {
  readonly name: string;
  readonly userId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly #world: World;
  readonly #actor: Actor;

  constructor(world: World, actor: Actor, name: string) {
    this.name = name;
    this.userId = actor.user.id;
    this.guildId = actor.guild.id;
    this.channelId = actor.guild.channelId;
    this.#world = world;
    this.#actor = actor;
  }

  commands(): APIApplicationCommand[] {
    return this.#offered().filter(({ type }) => type === CommandType.chatInput);
  }

  say(content: string): ShownMessage {
    return shown(writeMessage(this.#world, this.#actor, content));
  }

  async complete(
    command: string,
    options: OptionValues,
    focused: string,
  ): Promise<APIApplicationCommandOptionChoice[]> {
    const chosen = chooseCommand(this.#offered(), command);
    checkNames(chosen.options, options);
    const option = chosen.options.find((each) => each.name === focused);
    if (!option || !('autocomplete' in option) || !option.autocomplete) {
      throw new ClientRefusal(`The option ${focused} offers no completion.`);
    }
    const data = this.#commandData(chosen, options, focused);
    const action = { type: InteractionType.autocomplete, data };
    const { choices } = await startInteraction(this.#world, this.#actor, action).settled;
    if (!choices) throw new ClientRefusal('Loading options failed.');
    return [...choices];
  }

  async use(command: string, options: OptionValues = {}): Promise<Outcome> {
    const chosen = chooseCommand(this.#offered(), command);
    checkOptions(chosen.options, options);
    const data = this.#commandData(chosen, options);
    return this.#act({ type: InteractionType.command, data, commandName: chosen.fullName });
  }

  async press(messageId: string, customId: string): Promise<Outcome> {
    const message = this.#seen(messageId);
    const button = ofType(usableComponent(message, customId), ComponentType.button);
    return this.#useComponent(message, buttonData(button));
  }

  async pressForged(messageId: string, customId: string): Promise<Outcome> {
    return this.#useComponent(this.#seen(messageId), buttonData({ id: 1, custom_id: customId }));
  }

  async select(messageId: string, customId: string, values: readonly string[]): Promise<Outcome> {
    const message = this.#seen(messageId);
    const select = ofType(usableComponent(message, customId), ComponentType.stringSelect);
    return this.#useComponent(message, selectData(select, values));
  }

  async submit(interactionId: string, values: Readonly<Record<string, string>>): Promise<Outcome> {
    const interaction = this.#world.interactions.withId(interactionId);
    const isOwn = interaction?.facts.userId === this.userId;
    const { modal } = isOwn && interaction ? await interaction.settled : {};
    if (!modal) throw new ClientRefusal('There is no form open.');
    const message = this.#world.messages.get(interaction?.facts.sourceMessageId)?.data;
    const data = modalData(modal, values);
    return this.#act({ type: InteractionType.modalSubmit, data, ...(message ? { message } : {}) });
  }

  async useOnMessage(name: string, messageId: string): Promise<Outcome> {
    const command = chooseFromMenu(this.#offered(), name, CommandType.message);
    const { data } = this.#seen(messageId);
    const resolved = { messages: { [messageId]: data } };
    return this.#useMenu(command, messageId, resolved);
  }

  async useOnUser(name: string, userId: string): Promise<Outcome> {
    const command = chooseFromMenu(this.#offered(), name, CommandType.user);
    return this.#useMenu(command, userId, resolveUser(this.#world, this.#actor.guild, userId));
  }

  attach(file: { name: string; bytes: Uint8Array; contentType?: string }): string {
    if (file.bytes.byteLength > ATTACHMENT_BYTES_MAX) throw new ClientRefusal('The file is too large.');
    const upload = { index: 0, contentType: 'application/octet-stream', ...file };
    return this.#world.attachments.add(this.channelId, upload).id;
  }

  messages(): ShownMessage[] {
    return this.#visible().map(shown);
  }

  #offered(): APIApplicationCommand[] {
    const { commands } = this.#world;
    return offeredCommands(commands.list(this.guildId), commands.list(), this.#actor.permissions);
  }

  #visible(): StoredMessage[] {
    return this.#world.messages.visible(this.channelId, this.userId);
  }

  #seen(messageId: string): StoredMessage {
    const message = this.#visible().find(({ data }) => data.id === messageId);
    if (!message) throw new ClientRefusal('There is no such message here.');
    return message;
  }

  #commandData(chosen: ChosenCommand, options: OptionValues, focused?: string): object {
    return commandData(this.#world, this.#actor.guild, chosen, options, focused);
  }

  #useMenu(command: APIApplicationCommand, targetId: string, resolved: Resolved): Promise<Outcome> {
    const data = menuData(command, targetId, resolved);
    return this.#act({ type: InteractionType.command, data, commandName: command.name });
  }

  #useComponent({ data: message }: StoredMessage, data: object): Promise<Outcome> {
    return this.#act({ type: InteractionType.component, data, message });
  }

  async #act(action: Action): Promise<Outcome> {
    const interaction = startInteraction(this.#world, this.#actor, action);
    return outcomeOf(this.#world, interaction, await interaction.settled);
  }
}

function ofType(component: Json, type: number): Json {
  if (component.type !== type) throw new ClientRefusal('That is not how this component is used.');
  return component;
}
