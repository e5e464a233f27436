import type { Response } from 'express';

export interface StreamWriter {
  /** There may be something to tell. Cheap; any number of calls while a reader is slow become one. */
  wake(): void;
  end(): void;
}

/** A reader that takes nothing for so long is gone, whatever its connection says. */
const PATIENCE_MS = 60_000;

/**
 * Writes an event stream as fast as its reader takes it and no faster: `next` is asked what there is to tell only when
 * all before has been taken, so that a slow reader costs no memory and then learns the newest. An error of `next` ends
 * the stream: the reader comes back and is told why.
 */
export function createStreamWriter(
  response: Response,
  options: {
    readonly heartbeatMs: number;
    readonly next: () => Promise<string>;
    readonly onFault: (fault: unknown) => void;
  },
): StreamWriter {
  let awake = false;
  let busy = false;
  let over = false;
  let impatience: NodeJS.Timeout | undefined;
  const heartbeat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(': still here\n\n');
  }, options.heartbeatMs);

  function end(): void {
    if (over) return;
    over = true;
    clearInterval(heartbeat);
    clearTimeout(impatience);
    response.off('drain', drained);
    if (!response.destroyed) response.end();
  }

  function drained(): void {
    clearTimeout(impatience);
    impatience = undefined;
    wake();
  }

  function wake(): void {
    awake = true;
    if (!busy) void run();
  }

  async function run(): Promise<void> {
    busy = true;
    try {
      while (awake && !over && !isBlocked()) {
        awake = false;
        const text = await options.next();
        if (text && !over) response.write(text);
      }
    } catch (fault) {
      options.onFault(fault);
      end();
    } finally {
      busy = false;
    }
  }

  function isBlocked(): boolean {
    if (!response.writableNeedDrain) return false;
    impatience ??= setTimeout(() => response.destroy(), PATIENCE_MS);
    return true;
  }

  response.on('drain', drained);
  response.write(': here\n\n');
  return { wake, end };
}
