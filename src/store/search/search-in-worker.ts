import { Worker } from 'node:worker_threads';
import type {
  SearchAnswer,
  SearchCount,
  Searcher,
  SearchPage,
  SearchQuestion,
} from '../search-index.port.ts';
import { StoreFault } from '../store-fault.ts';

/** What the thread is asked. */
export type SearchTask = { readonly id: number } & (
  | { readonly kind: 'find'; readonly question: SearchQuestion & SearchPage }
  | { readonly kind: 'count'; readonly question: SearchQuestion; readonly most: number }
);
/** What it answers. */
export type SearchReply =
  | { readonly id: number; readonly value: SearchAnswer | SearchCount }
  | { readonly id: number; readonly fault: unknown };

type NewTask = SearchTask extends infer Each ? (Each extends SearchTask ? Omit<Each, 'id'> : never) : never;

/**
 * Looks in the index of a SQLite file in a thread of its own, begun at the first search: however long one takes, replies
 * and pages are answered meanwhile. A thread that breaks fails what was asked of it, and the next search begins another.
 */
export function searchInWorker(file: string): Searcher & { close(): Promise<void> } {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let next = 0;
  let closed = false;

  function fail(fault: unknown): void {
    worker = undefined;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject } of all)
      reject(new StoreFault('store-unreachable', 'The search was broken off: ask again.', { cause: fault }));
  }

  function begin(): Worker {
    const made = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData: file });
    // It keeps no process alive by itself.
    made.unref();
    made.on('message', (reply: SearchReply) => {
      const asked = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ('fault' in reply) asked?.reject(reply.fault);
      else asked?.resolve(reply.value);
    });
    made.on('error', fail);
    made.on('exit', () => {
      if (worker === made) fail(new Error('the thread ended'));
    });
    return made;
  }

  function ask(task: NewTask): Promise<SearchAnswer | SearchCount> {
    if (closed) return Promise.reject(new StoreFault('store-closed', 'The store is closed.'));
    worker ??= begin();
    const id = next;
    next += 1;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
      worker?.postMessage({ ...task, id });
    });
  }

  return {
    find: async (question) => (await ask({ kind: 'find', question })) as SearchAnswer,
    count: async (question, most) => (await ask({ kind: 'count', question, most })) as SearchCount,
    async close() {
      closed = true;
      const ending = worker;
      fail(new Error('the store was closed'));
      await ending?.terminate();
    },
  };
}

interface Waiting {
  readonly resolve: (value: SearchAnswer | SearchCount) => void;
  readonly reject: (fault: unknown) => void;
}
