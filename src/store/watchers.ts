import type { Engine, Touched } from './database-schema.ts';

/** The topic of new jobs; no stream is named so. */
export const JOBS_TOPIC = 'jobs';

/** Those who want to be told when something changes, whoever changed it. */
export interface Watchers {
  /** Calls back after commits that touched the topic. Returns what ends it. */
  watch(topic: string, listener: () => void): () => void;
  /** This process committed something that touched these topics. */
  tell(touched: Touched): void;
  /** The same for what was committed by itself and not by an append: told here and to other processes. */
  announce(touched: Touched): void;
  close(): void;
}

/**
 * Watchers over an engine. What this process commits is told at once. For what other processes commit the engine says
 * when to look (Engine.listen); a stream is then told of when its version is another one than was last known, other
 * topics whenever something unknown happened: a listener may be called without cause, never left uncalled.
 */
export function createWatchers(
  engine: Engine,
  versionsOf: (streams: readonly string[]) => Promise<ReadonlyMap<string, number>>,
  onFault: (fault: unknown) => void,
): Watchers {
  const topics = new Map<string, Set<() => void>>();
  const known = new Map<string, number>();
  let unlisten: (() => void) | undefined;
  let looking = false;
  let asked: 'nothing' | 'streams' | 'anything' = 'nothing';

  function call(topic: string): void {
    for (const listener of topics.get(topic) ?? []) {
      try {
        listener();
      } catch (fault) {
        onFault(fault);
      }
    }
  }

  /** One look at a time: a slow database is not asked ever more, and what happens meanwhile is looked for after it. */
  async function look(anything: boolean): Promise<void> {
    asked = anything || asked === 'anything' ? 'anything' : 'streams';
    if (looking) return;
    looking = true;
    try {
      while (asked !== 'nothing') {
        const all = asked === 'anything';
        asked = 'nothing';
        await lookOnce(all);
      }
    } catch (fault) {
      onFault(fault);
    } finally {
      looking = false;
    }
  }

  async function lookOnce(anything: boolean): Promise<void> {
    const versions = await versionsOf([...topics.keys()].filter(isStream));
    for (const topic of topics.keys()) {
      const version = versions.get(topic) ?? 0;
      if (!isStream(topic)) {
        if (anything) call(topic);
      } else if (version !== (known.get(topic) ?? 0)) {
        known.set(topic, version);
        call(topic);
      }
    }
  }

  function stop(): void {
    unlisten?.();
    unlisten = undefined;
    known.clear();
  }

  function tell(touched: Touched): void {
    for (const [topic, version] of touched) {
      if (!topics.has(topic)) continue;
      if (version !== null) known.set(topic, version);
      call(topic);
    }
  }

  return {
    tell,
    watch(topic, listener) {
      // Each call is a watcher of its own, also with the same function.
      const own = () => listener();
      const listeners = topics.get(topic) ?? new Set();
      listeners.add(own);
      topics.set(topic, listeners);
      unlisten ??= engine.listen({
        touched: tell,
        something: (anything) => void look(anything),
      });
      return () => {
        listeners.delete(own);
        if (listeners.size === 0 && topics.get(topic) === listeners) {
          topics.delete(topic);
          known.delete(topic);
        }
        if (topics.size === 0) stop();
      };
    },
    announce(touched) {
      tell(touched);
      engine.announce(engine.db, touched).catch(onFault);
    },
    close() {
      topics.clear();
      stop();
    },
  };
}

/** Drafts and jobs have no version to look at. */
function isStream(topic: string): boolean {
  return topic !== JOBS_TOPIC && !/^"?group\/[^/]*\/drafts\//.test(topic);
}
