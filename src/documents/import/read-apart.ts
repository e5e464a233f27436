import { Worker } from 'node:worker_threads';
import type { FileRead } from './read-protocol-file.ts';

/** Longer than the longest that a PDF may take, which is ended by its own reader. */
const PATIENCE_MS = 120_000;
const MEMORY_MB = 1_024;
/** How long a thread that has nothing to do waits for the next file of a batch. */
const LINGER_MS = 10_000;

export interface ApartReader {
  /** Reads a file; never rejects. */
  read(bytes: Uint8Array): Promise<FileRead>;
}

/**
 * Reads old protocols in a thread of its own, one at a time, so that nobody else waits for it and no file costs more than
 * that thread: one that takes too long or too much ends it, and the next file has another.
 */
export function createApartReader({
  patienceMs = PATIENCE_MS,
  lingerMs = LINGER_MS,
}: {
  readonly patienceMs?: number;
  readonly lingerMs?: number;
} = {}): ApartReader {
  let thread: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let lingering: NodeJS.Timeout | undefined;

  function end(): void {
    void thread?.terminate();
    thread = undefined;
  }

  function begun(): Worker {
    thread ??= new Worker(new URL('./protocol-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      stdout: true,
      stderr: true,
    });
    return thread;
  }

  function readOne(bytes: Uint8Array): Promise<FileRead> {
    clearTimeout(lingering);
    const worker = begun();
    worker.ref();
    return new Promise((resolve) => {
      const answer = (read: FileRead) => {
        clearTimeout(timer);
        worker.off('message', answer).off('error', failed).off('exit', failed);
        worker.unref();
        lingering = setTimeout(end, lingerMs).unref();
        resolve(read);
      };
      const failed = () => {
        if (thread === worker) end();
        answer({ ok: false, code: 'corrupt' });
      };
      const timer = setTimeout(() => {
        end();
        answer({ ok: false, code: 'too-long' });
      }, patienceMs);
      worker.on('message', answer).on('error', failed).on('exit', failed);
      const copy = Uint8Array.from(bytes);
      worker.postMessage(copy, [copy.buffer]);
    });
  }

  return {
    read(bytes) {
      const read = last.then(() => readOne(bytes));
      last = read;
      return read;
    },
  };
}
