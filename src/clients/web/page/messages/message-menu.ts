import type { ShownMessage } from '../../../../simulator/types.ts';
import type { PageWording } from '../../../../wording/client-wording.ts';
import { type MenuEntry, openMenu } from '../parts/menu.ts';
import { toast } from '../parts/toast.ts';
import type { Session } from '../session.ts';
import { interact } from './interact.ts';

/** Opens a message's context menu with the application's message commands and the client's own entries. */
export function openMessageMenu(session: Session, message: ShownMessage, at: { x: number; y: number }): void {
  const { name } = session.start.application;
  const { message: words } = session.words;
  const apps = session.snapshot.messageCommands.map(
    (command): MenuEntry => ({
      label: command,
      group: words.apps(name),
      choose: () => void interact(session, { kind: 'useOnMessage', command, messageId: message.id }),
    }),
  );
  const others: MenuEntry[] = [
    ...(message.ephemeral
      ? []
      : [{ label: words.reply, group: words.menu, choose: () => session.startReply(message) }]),
    { label: words.copyText, group: words.menu, choose: () => void copy(shownText(message.id), words) },
    {
      label: words.copyJson,
      group: words.menu,
      choose: () => void copy(JSON.stringify(message, null, 2), words),
    },
  ];
  openMenu(words.menu, [...apps, ...others, ...dismissal(session, message)], at);
}

function dismissal(session: Session, { id, ephemeral }: ShownMessage): MenuEntry[] {
  return ephemeral
    ? [
        {
          label: session.words.message.dismiss,
          group: session.words.message.menu,
          choose: () => void interact(session, { kind: 'dismiss', messageId: id }),
        },
      ]
    : [];
}

/** The visible text of a message, with line breaks. */
function shownText(id: string): string {
  const content = document.querySelector(`.message[data-id="${id}"] .message-content`);
  const selection = getSelection();
  if (!content || !selection) return '';
  selection.selectAllChildren(content);
  const text = selection.toString();
  selection.removeAllRanges();
  return text;
}

async function copy(text: string, words: PageWording['message']): Promise<void> {
  const done = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  toast(done ? words.copied : words.copyFailed);
}
