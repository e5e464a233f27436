import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';

/** A small file that holds one JSON value. */
export interface StateFile<T> {
  /** The value, or undefined when there is no file yet. Throws StateFileFault when the file cannot be read. */
  load(): Promise<T | undefined>;
  /** Resolves when this value, or a newer one, stands in the file. Saves that come together share one write. */
  save(value: T): Promise<void>;
}

/** The simulator's own file is damaged or cannot be written. */
export class StateFileFault extends Error {
  readonly code = 'simulator-state-unreadable';
}

/** Keeps a value in a file that is replaced as a whole: a reader sees the old or the new, never a half. */
export function createStateFile<T>(path: string, schema: z.ZodType<T>): StateFile<T> {
  let latest: T | undefined;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const write = async (): Promise<void> => {
    await mkdir(dirname(path), { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(JSON.stringify(latest));
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  };
  const start = (): Promise<void> => {
    running = write().finally(() => {
      running = undefined;
    });
    return running;
  };

  return {
    async load() {
      const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
        if (cause.code === 'ENOENT') return undefined;
        throw unreadable(path, cause);
      });
      if (text === undefined) return undefined;
      try {
        return schema.parse(JSON.parse(text));
      } catch (cause) {
        throw unreadable(path, cause);
      }
    },
    save(value) {
      latest = value;
      if (!running) return start();
      next ??= running
        .catch(() => undefined)
        .then(() => {
          next = undefined;
          return start();
        });
      return next;
    },
  };
}

function unreadable(path: string, cause: unknown): StateFileFault {
  return new StateFileFault(
    `The simulator cannot read ${path}. Remove the file to begin with an empty one.`,
    {
      cause,
    },
  );
}
