import { escapeLine } from '../text/escape-markdown.ts';

/**
 * Names of commands that open them on a click: https://docs.discord.com/developers/reference#message-formatting. The ids are
 * known once the commands are registered; until then, the names stand in bold.
 */
export class CommandMentions {
  #ids: ReadonlyMap<string, string> = new Map();

  /** @param ids of the registered slash commands, by their names */
  learn(ids: ReadonlyMap<string, string>): void {
    this.#ids = ids;
  }

  /** @param command as it is typed, a subcommand after its group: `/manage add` */
  of(command: string): string {
    const path = command.replace(/^\//u, '');
    const id = this.#ids.get(path.replace(/ .*$/u, ''));
    return id === undefined ? `**${escapeLine(command)}**` : `</${path}:${id}>`;
  }
}
