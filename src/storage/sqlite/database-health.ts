import { UserError } from '../../domain/errors/user-error.ts';
import type { StorageEvent, StorageHealth, StorageProblem } from '../health.ts';
import { databaseError } from './database-error.ts';
import type { FileLoss, FileWatch } from './file-watch.ts';

/** What a change or a look-up failed of, if the next one will fail of it too. */
const LASTING: Readonly<Partial<Record<string, StorageProblem>>> = {
  'disk-full': 'disk-full',
  'library-not-writable': 'not-writable',
  'library-damaged': 'damaged',
};

const LOOK_EVERY_MS = 60_000;

export interface HealthParts {
  readonly file: string;
  readonly watch: FileWatch;
  /** Called once for each problem, when it begins and when it ends. */
  readonly onEvent?: ((event: StorageEvent) => void) | undefined;
  /** Called after the first change of a scope's library, but not for vectors or a purge: these leave a database empty. */
  readonly onFirstChange?: (() => void) | undefined;
}

/** What is known of a database's files: from outside, and from how changes ended. */
export class DatabaseHealth implements StorageHealth {
  readonly #parts: HealthParts;
  #loss: FileLoss | undefined;
  #failure: StorageProblem | undefined;
  #told: StorageProblem | undefined;
  #isChanged = false;

  constructor(parts: HealthParts) {
    this.#parts = parts;
  }

  check(): StorageProblem | undefined {
    this.#loss = this.#parts.watch.loss();
    const problem = this.#loss ?? this.#failure;
    if (problem !== this.#told) this.#tell(problem);
    return problem;
  }

  /** @throws UserError library-lost if a change would not reach the file that was opened; library-damaged */
  checkBeforeChange(): void {
    this.check();
    this.#refuse();
    if (this.#failure === 'damaged') throw new UserError('library-damaged', { file: this.#parts.file });
  }

  /** @throws UserError library-lost if the content cannot be read any more */
  checkBeforeReading(): void {
    this.check();
    if (!this.#parts.watch.isReadable) this.#refuse();
  }

  /** A scope's library was changed. */
  libraryChanged(): void {
    if (!this.#isChanged) this.#parts.onFirstChange?.();
    this.#isChanged = true;
  }

  /** A change was saved. */
  saved(): void {
    this.#parts.watch.note();
    if (this.#failure !== 'damaged') this.#failure = undefined;
    this.check();
  }

  /** @returns what to throw */
  failed(error: unknown): unknown {
    const { file, onEvent } = this.#parts;
    const told = databaseError(error, file);
    if (told === error || !(told instanceof UserError)) return error;
    if (told.code === 'library-busy') onEvent?.({ kind: 'busy', file });
    this.#failure = LASTING[told.code] ?? this.#failure;
    this.check();
    return told;
  }

  /**
   * @param trial a small change, which shows that changes can be saved again
   * @returns a function that ends it, before the database is closed
   */
  watchEveryMinute(trial: () => Promise<unknown>): () => void {
    const timer = setInterval(() => {
      this.#parts.watch.recheck();
      this.check();
      if (this.#failure !== undefined) void trial().catch(() => undefined);
    }, LOOK_EVERY_MS).unref();
    return () => clearInterval(timer);
  }

  #refuse(): void {
    if (this.#loss !== undefined)
      throw new UserError('library-lost', { file: this.#parts.file, how: this.#loss });
  }

  #tell(problem: StorageProblem | undefined): void {
    const { file, onEvent } = this.#parts;
    this.#told = problem;
    onEvent?.(problem === undefined ? { kind: 'recovered', file } : { kind: 'problem', problem, file });
  }
}
