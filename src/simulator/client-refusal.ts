/** What a Discord client would not send; the message is a sentence for the person. */
export class ClientRefusal extends Error {
  override readonly name = 'ClientRefusal';
}
