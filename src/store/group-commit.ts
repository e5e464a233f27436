import { StoreFault } from './store-fault.ts';

/** Requests that arrive together are carried out together, in the order in which they were submitted. */
export interface GroupCommit<Request, Answer> {
  /** Answers once the batch that the request was in is done. */
  submit(request: Request): Promise<Answer>;
  /** Takes no more requests; settles when those taken are answered. */
  close(): Promise<void>;
}

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

  async function run(): Promise<void> {
    // Everything that this turn of the event loop still brings in shares the first commit.
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    while (waiting.length > 0) {
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
