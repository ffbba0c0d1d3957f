import { commandDescriptions, type DescribedCommand } from '../../wording/english/commands.ts';

/** The name, which is the path's last word, and the description of a command, subcommand or option. */
export function described<Path extends DescribedCommand>(
  path: Path,
): { readonly name: string; readonly description: string } {
  return { name: path.replace(/^.*[\s/]/u, ''), description: commandDescriptions[path] };
}
