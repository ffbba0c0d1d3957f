import { FolderLock } from './sqlite/folder-lock.ts';

const LOOK_EVERY_MS = 60_000;

/**
 * Tells once that another bot works on the same store, as long as this one cannot have it for itself. Looks now, and each minute.
 *
 * @param file of the store
 * @returns a function that ends it
 */
export function watchFolder(file: string, onShared: () => void): () => void {
  const lock = new FolderLock(`${file}.lock`);
  let isTold = false;
  const look = () => {
    const isMine = lock.take();
    if (!isMine && !isTold) onShared();
    isTold = !isMine;
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS).unref();
  return () => {
    clearInterval(timer);
    lock.release();
  };
}
