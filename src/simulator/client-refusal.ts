/** An action that Discord's client would not send. The message is a sentence for the person. */
export class ClientRefusal extends Error {
  override readonly name = 'ClientRefusal';
}
