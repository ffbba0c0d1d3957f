import { UserError } from '../../src/domain/errors/user-error.ts';
import { onDiscord } from './wording.ts';

/** The error that a person is told of; fails when there is none, or another one, or when its sentence says nothing to do. */
export async function errorOf(attempt: Promise<unknown>): Promise<UserError> {
  const outcome = await attempt.then(
    (value) => new Error(`succeeded with ${JSON.stringify(value)?.slice(0, 200)}`),
    (error: unknown) => error,
  );
  if (!(outcome instanceof UserError)) throw outcome;
  const words = onDiscord.error(outcome);
  if (!/^[\p{Lu}“\d\p{Ll}].*[.?]$/u.test(words) || /undefined|NaN|\[object/u.test(words))
    throw new Error(words);
  return outcome;
}
