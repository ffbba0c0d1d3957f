import { describeProblem, errorTree, type Problem } from '../problems.ts';

/** One of the codes of https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const INVALID_FORM_BODY = 50035;

/** A 4xx response with Discord's error body. */
export class RestError extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: readonly Problem[];

  constructor(status: number, code: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  get body(): object {
    const { code, message, problems } = this;
    return code === INVALID_FORM_BODY ? { message, code, errors: errorTree(problems) } : { message, code };
  }

  get words(): string[] {
    return this.problems.length > 0 ? this.problems.map(describeProblem) : [this.message];
  }
}

/** @throws RestError 400 if there are problems */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const [only] = problems;
  const special = problems.every(({ restCode }) => restCode !== undefined) ? only : undefined;
  if (special?.restCode) throw new RestError(400, special.restCode, special.message, problems);
  throw new RestError(400, INVALID_FORM_BODY, 'Invalid Form Body', problems);
}

export const unauthorized = () => new RestError(401, 0, '401: Unauthorized');
export const notFound = () => new RestError(404, 0, '404: Not Found');
export const methodNotAllowed = () => new RestError(405, 0, '405: Method Not Allowed');
export const tooLarge = () => new RestError(413, 40005, 'Request entity too large');
export const invalidJson = () => new RestError(400, 50109, 'The request body contains invalid JSON.');
export const invalidApiVersion = () => new RestError(400, 50041, 'Invalid API version');
export const unknownApplication = () => new RestError(404, 10002, 'Unknown Application');
export const unknownChannel = () => new RestError(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new RestError(404, 10004, 'Unknown Guild');
export const unknownMember = () => new RestError(404, 10007, 'Unknown Member');
export const unknownMessage = () => new RestError(404, 10008, 'Unknown Message');
export const unknownUser = () => new RestError(404, 10013, 'Unknown User');
export const unknownWebhook = () => new RestError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new RestError(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new RestError(404, 10063, 'Unknown application command');
export const missingAccess = () => new RestError(403, 50001, 'Missing Access');
export const notATextChannel = () => new RestError(400, 50008, 'Cannot send messages in a non-text channel');
export const tagRequired = () =>
  new RestError(400, 40067, 'A tag is required to create a forum post in this channel');
export const notTheAuthor = () => new RestError(403, 50005, 'Cannot edit a message authored by another user');
export const missingPermissions = () => new RestError(403, 50013, 'Missing Permissions');
export const tooManyFollowUps = () =>
  new RestError(400, 40094, 'This interaction has hit the maximum number of follow-up messages.');
export const invalidWebhookToken = () => new RestError(401, 50027, 'Invalid Webhook Token');
export const alreadyAcknowledged = () =>
  new RestError(400, 40060, 'Interaction has already been acknowledged.');
