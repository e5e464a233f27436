import type { Writable } from 'node:stream';

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
  response: Writable,
  options: {
    readonly heartbeatMs: number;
    readonly next: () => Promise<string>;
    readonly onFault: (fault: unknown) => void;
  },
): StreamWriter {
  const now = { awake: false, busy: false, over: false };
  let impatience: NodeJS.Timeout | undefined;
  const heartbeat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(': still here\n\n');
  }, options.heartbeatMs);

  function end(): void {
    if (now.over) return;
    now.over = true;
    clearInterval(heartbeat);
    clearTimeout(impatience);
    response.off('drain', drained);
    if (response.destroyed) return;
    response.end();
    // One who takes nothing does not take the end either.
    const last = setTimeout(() => response.destroy(), PATIENCE_MS).unref();
    response.once('close', () => clearTimeout(last));
  }

  function drained(): void {
    clearTimeout(impatience);
    impatience = undefined;
    wake();
  }

  function wake(): void {
    now.awake = true;
    if (!now.busy) void run();
  }

  async function run(): Promise<void> {
    now.busy = true;
    try {
      while (now.awake && !now.over && !isBlocked()) {
        now.awake = false;
        const text = await options.next();
        if (text && !now.over) response.write(text);
      }
    } catch (fault) {
      options.onFault(fault);
      end();
    } finally {
      now.busy = false;
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
