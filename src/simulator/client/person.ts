import { ClientRefusal } from '../client-refusal.ts';
import { ComponentType, InteractionType } from '../constants.ts';
import { type Action, type Actor, outcomeOf, startInteraction } from '../interactions/start-interaction.ts';
import type { Json } from '../json.ts';
import { type StoredMessage, shown } from '../messages/message-store.ts';
import type { OptionValues, Outcome, SimulatedPerson } from '../types.ts';
import type { World } from '../world.ts';
import { commandData } from './command-data.ts';
import { chooseCommand, offeredCommands } from './commands.ts';
import { buttonData, selectData, usableComponent } from './components.ts';
import { modalData } from './modal.ts';
import { checkNames, checkOptions } from './options.ts';

/** A person with Discord's client open on one channel. */
export function createPerson(world: World, actor: Actor, name: string): SimulatedPerson {
  const { guild, user, permissions } = actor;
  const offered = () => offeredCommands(world.commands.list(guild.id), world.commands.list(), permissions);
  const act = (action: Action) => perform(world, actor, action);
  return {
    name,
    userId: user.id,
    guildId: guild.id,
    channelId: guild.channelId,
    commands: offered,
    complete: async (command, options, focused) => {
      const chosen = chooseCommand(offered(), command);
      checkNames(chosen.options, options);
      const option = chosen.options.find((each) => each.name === focused);
      if (!option || !('autocomplete' in option) || !option.autocomplete) {
        throw new ClientRefusal(`The option ${focused} offers no completion.`);
      }
      return complete(world, actor, commandData(world, guild, chosen, options, focused));
    },
    use: async (command, options: OptionValues = {}) => {
      const chosen = chooseCommand(offered(), command);
      checkOptions(chosen.options, options);
      const data = commandData(world, guild, chosen, options);
      return act({ type: InteractionType.command, data, commandName: chosen.fullName });
    },
    press: async (messageId, customId) => {
      const message = seen(world, actor, messageId);
      const component = ofType(usableComponent(message, customId), ComponentType.button);
      return act({ type: InteractionType.component, data: buttonData(component), message: message.data });
    },
    pressForged: async (messageId, customId) => {
      const message = seen(world, actor, messageId);
      const data = buttonData({ id: 1, custom_id: customId });
      return act({ type: InteractionType.component, data, message: message.data });
    },
    select: async (messageId, customId, values) => {
      const message = seen(world, actor, messageId);
      const component = ofType(usableComponent(message, customId), ComponentType.stringSelect);
      return act({
        type: InteractionType.component,
        data: selectData(component, values),
        message: message.data,
      });
    },
    submit: async (interactionId, values) => act(await modalAction(world, actor, interactionId, values)),
    attach: ({ name: fileName, bytes, contentType = 'application/octet-stream' }) =>
      world.attachments.add(guild.channelId, { index: 0, name: fileName, contentType, bytes }).id,
    messages: () => world.messages.visible(guild.channelId, user.id).map(shown),
  };
}

async function perform(world: World, actor: Actor, action: Action): Promise<Outcome> {
  const interaction = startInteraction(world, actor, action);
  return outcomeOf(world, interaction, await interaction.settled);
}

async function complete(world: World, actor: Actor, data: object) {
  const interaction = startInteraction(world, actor, { type: InteractionType.autocomplete, data });
  const { choices } = await interaction.settled;
  if (!choices) throw new ClientRefusal('Loading options failed.');
  return [...choices];
}

function seen(world: World, { guild, user }: Actor, messageId: string): StoredMessage {
  const message = world.messages.visible(guild.channelId, user.id).find(({ data }) => data.id === messageId);
  if (!message) throw new ClientRefusal('There is no such message here.');
  return message;
}

function ofType(component: Json, type: number): Json {
  if (component.type !== type) throw new ClientRefusal('That is not how this component is used.');
  return component;
}

async function modalAction(
  world: World,
  actor: Actor,
  interactionId: string,
  values: Readonly<Record<string, string>>,
): Promise<Action> {
  const interaction = world.interactions.withId(interactionId);
  const isOwn = interaction?.facts.userId === actor.user.id;
  const { modal } = isOwn && interaction ? await interaction.settled : {};
  if (!modal) throw new ClientRefusal('There is no form open.');
  const message = world.messages.get(interaction?.facts.sourceMessageId);
  const data = modalData(modal, values);
  return { type: InteractionType.modalSubmit, data, ...(message ? { message: message.data } : {}) };
}
