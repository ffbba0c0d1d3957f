import { ApplicationCommandOptionType } from 'discord.js';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';
import { renderProof } from '../discord/replies/render-proof.ts';
import { decodeReceipt } from '../domain/receipts/read-receipt.ts';
import { proveReceipt } from '../use-cases/checking/prove-receipt.ts';

/** Characters of a receipt with what may be pasted around it. */
const MAX_TYPED = 1_000;

export default {
  data: {
    ...described('/prove'),
    options: [
      {
        ...described('/prove receipt'),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: MAX_TYPED,
      },
    ],
  },
  ephemeral: true,
  async execute({ options }, { library, bundled, storage, scope, wording }) {
    const receipt = await decodeReceipt(options.getString('receipt', true));
    const articles = bundled.all().filter(({ key }) => library.store.withKey(key) !== undefined);
    return renderProof(wording, await proveReceipt({ articles, storage, scope }, receipt));
  },
} satisfies SlashCommand;
