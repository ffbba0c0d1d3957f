import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeReceipt } from '../../../src/domain/receipts/read-receipt.ts';
import type { Scope } from '../../../src/domain/scope.ts';
import { proveReceipt } from '../../../src/use-cases/checking/prove-receipt.ts';
import { buttonId, messageOf, moreUnder, seenIn } from '../../support/shown.ts';
import { added } from '../../support/storage.ts';
import { startVerbatim, type Verbatim } from '../../support/verbatim.ts';

let verbatim: Verbatim;
beforeEach(async () => {
  verbatim = await startVerbatim();
});
afterEach(() => verbatim.stop());

/** Presses *Proof*, under the message or behind *More…*, and proves every receipt that it shows. */
async function proved(message: ReturnType<typeof messageOf>): Promise<string[]> {
  const { message: proof } = await pressProof(message);
  expect(proof?.ephemeral).toBe(true);
  const { text } = seenIn({ message: proof } as never);
  expect(text).toContain(
    'To check a receipt: /prove, or in the terminal npm run -s verbatim -- prove RECEIPT.',
  );
  const { libraries, storage } = verbatim.services;
  const scope: Scope = { kind: 'guild', id: verbatim.person.guildId ?? '' };
  const articles = libraries.bundled.store.all();
  const proofs = [...text.matchAll(/vbt1\w+/gu)].map(async ([token]) => {
    const proof = await proveReceipt({ articles, storage, scope }, await decodeReceipt(token));
    return proof.kind === 'proved' ? proof.quote.text : proof.kind;
  });
  return Promise.all(proofs);
}

async function pressProof(message: ReturnType<typeof messageOf>) {
  const { buttons } = seenIn({ message } as never);
  const under = buttons.includes('Proof') ? message : await moreUnder(verbatim.person, message);
  return verbatim.person.press(under.id, buttonId(under, 'Proof'));
}

describe('Proof', () => {
  it('of an answer and of a quote gives a receipt of the whole sentence', async () => {
    for (const [command, options] of [
      ['ask', { question: 'Where did Lavrov meet Cavusoglu?' }],
      ['quote', { text: 'completely shut out of these talks' }],
    ] as const) {
      const message = messageOf(await verbatim.person.use(command, options));
      const [words = ''] = await proved(message);
      const { quotes, bold } = seenIn({ message } as never);
      expect(quotes.join()).toContain(words);
      for (const marked of bold.slice(1)) expect(words).toContain(marked);
    }
  });

  it('of a summary gives a receipt of each quotation', async () => {
    const message = messageOf(await verbatim.person.use('summary', { length: 'long' }));
    expect(await proved(message)).toEqual(seenIn({ message } as never).quotes);
  });

  it('of an answer from an older text proves that text', async () => {
    const scope: Scope = { kind: 'guild', id: verbatim.person.guildId ?? '' };
    const { catalog } = verbatim.services.storage;
    const { id } = await catalog.publish(scope, added('The walrus sleeps on the ice.\n\nIt is big.'));
    const message = messageOf(
      await verbatim.person.use('ask', { question: 'Where does the walrus sleep?', article: id }),
    );
    await catalog.addRevision(scope, id, added('The walrus never sleeps.\n\nIt is big.'));
    expect(await proved(message)).toEqual(['The walrus sleeps on the ice.']);
    await catalog.remove(scope, id, { by: undefined });
    const { message: gone } = await verbatim.person.press(message.id, buttonId(message, 'More…'));
    expect(seenIn({ message: gone } as never).text).toContain('gone: ');
  });
});
