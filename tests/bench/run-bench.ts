import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let runs = 0;

/** Runs a bench command in this process, as `tsx bench/NAME.ts ARGS` does in one of its own. */
export async function runBench(name: string, args: readonly string[], evalDir = '/nowhere'): Promise<Ended> {
  const script = path.resolve('bench', `${name}.ts`);
  const argv = process.argv;
  const [out, err] = [capture(process.stdout), capture(process.stderr)];
  vi.stubEnv('EVAL_DIR', evalDir);
  process.argv = [process.execPath, script, ...args];
  try {
    runs += 1;
    // Another query makes another module, so that the script runs anew; what it imports stays.
    await import(/* @vite-ignore */ `${pathToFileURL(script)}?run=${runs}`);
    return { code: Number(process.exitCode ?? 0), stdout: out.text(), stderr: err.text() };
  } finally {
    process.exitCode = undefined;
    process.argv = argv;
    vi.unstubAllEnvs();
    out.restore();
    err.restore();
  }
}

function capture(stream: NodeJS.WriteStream) {
  const pieces: string[] = [];
  const spy = vi.spyOn(stream, 'write').mockImplementation((piece) => {
    pieces.push(String(piece));
    return true;
  });
  return { text: () => pieces.join(''), restore: () => spy.mockRestore() };
}
