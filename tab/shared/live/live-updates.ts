import { ApiFault } from '../api/fault.ts';
import type { StreamEvent } from './event-stream.ts';
import { createEventReader } from './event-stream.ts';

/** What the live client needs; everything that takes time or comes from outside is given. */
export interface LiveOptions {
  readonly open: (lastEventId: string | undefined, signal: AbortSignal) => Promise<Response>;
  readonly onEvent: (event: StreamEvent) => void;
  /** Told when the connection comes and goes; after a gap the listener fetches anew. */
  readonly onState: (state: 'live' | 'lost') => void;
  /** A number from 0 up to 1, so that a hundred tabs do not come back at the same moment. */
  readonly random: () => number;
  /** Silence after which the connection counts as dead, ms. The server's heartbeat comes more often. */
  readonly silence?: number;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;

/**
 * Keeps a fetch stream open until the answered function is called: resumes by Last-Event-ID, backs off while the
 * server is away, and comes back at once when a stream ends in order (as at the token's expiry).
 */
export function followLive(options: LiveOptions): () => void {
  const stopped = new AbortController();
  void follow(options, stopped.signal);
  return () => stopped.abort();
}

async function follow(options: LiveOptions, stopped: AbortSignal): Promise<void> {
  const wait = options.wait ?? pause;
  let lastEventId: string | undefined;
  let failures = 0;
  while (!stopped.aborted) {
    try {
      await readOnce(options, lastEventId, stopped, (id) => {
        lastEventId = id;
        failures = 0;
      });
      failures = 0;
    } catch (fault) {
      if (stopped.aborted) return;
      failures += 1;
      options.onState('lost');
      // Refused for good (not on the roster, meeting gone): asking again would not help.
      if (fault instanceof ApiFault && !fault.passing && fault.status !== 401) return;
    }
    const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures);
    await wait(failures === 0 ? 50 : longest * (0.5 + options.random() / 2), stopped);
  }
}

async function readOnce(
  options: LiveOptions,
  lastEventId: string | undefined,
  stopped: AbortSignal,
  seen: (id: string | undefined) => void,
): Promise<void> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), options.silence ?? 45_000);
  try {
    const response = await options.open(lastEventId, AbortSignal.any([stopped, silence.signal]));
    if (!response.body) throw new ApiFault('broken', response.status);
    options.onState('live');
    let newest = lastEventId;
    seen(newest);
    const read = createEventReader();
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), options.silence ?? 45_000);
      for (const event of read(value)) {
        newest = event.id ?? newest;
        seen(newest);
        options.onEvent(event);
      }
    }
  } finally {
    clearTimeout(timer);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
