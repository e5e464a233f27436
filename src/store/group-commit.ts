import { StoreFault } from './store-fault.ts';

/** Requests that arrive together are carried out together, in the order in which they were submitted. */
export interface GroupCommit<Request, Answer> {
  /** Answers once the batch that the request was in is done. */
  submit(request: Request): Promise<Answer>;
  /** Takes no more requests; settles when those taken are answered. */
  close(): Promise<void>;
}

/** How many turns of the event loop a batch waits for more, each well under a millisecond. */
const MOST_TURNS = 8;

/**
 * A queue before something that costs the same for one as for many (a commit). One batch is under way at a time; a batch
 * takes everything that waits, up to `most`. When a batch throws, each of
 * its requests is rejected with that fault.
 */
export function createGroupCommit<Request, Answer>(
  carryOut: (batch: readonly Request[]) => Promise<readonly Answer[]>,
  most: number,
): GroupCommit<Request, Answer> {
  let waiting: Waiting<Request, Answer>[] = [];
  let running: Promise<void> | undefined;
  let closed = false;

  /** Waits while each turn of the event loop brings in more, a few turns at most: what comes together shares a batch. */
  async function gathered(): Promise<void> {
    for (let turns = 0, before = 0; turns < MOST_TURNS && waiting.length > before; turns += 1) {
      before = waiting.length;
      await new Promise<void>((resolve) => {
        setImmediate(resolve);
      });
    }
  }

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      await gathered();
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      try {
        const answers = await carryOut(batch.map((entry) => entry.request));
        batch.forEach((entry, index) => entry.resolve(answers[index] as Answer));
      } catch (fault) {
        for (const entry of batch) entry.reject(fault);
      }
    }
    running = undefined;
  }

  return {
    submit(request) {
      if (closed)
        return Promise.reject(
          new StoreFault('store-closed', 'The store is closed: nothing more can be asked of it.'),
        );
      return new Promise<Answer>((resolve, reject) => {
        waiting.push({ request, resolve, reject });
        running ??= run();
      });
    },
    async close() {
      closed = true;
      await running;
    },
  };
}

interface Waiting<Request, Answer> {
  readonly request: Request;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (fault: unknown) => void;
}
