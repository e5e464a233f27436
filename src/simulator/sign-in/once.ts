import { randomBytes } from 'node:crypto';

/** Random keys that stand for a value until they are used or too old. */
export interface OnceStore<T> {
  issue(value: T): string;
  /** The value, the first time it is asked for in time; undefined ever after. */
  redeem(key: string): T | undefined;
}

/** A store in memory; `lifetimeMs` is how long a key is good. `now` is milliseconds since 1970, in real time. */
export function createOnceStore<T>(
  lifetimeMs: number,
  now: () => number = () => Temporal.Now.instant().epochMilliseconds,
): OnceStore<T> {
  const kept = new Map<string, { readonly value: T; readonly until: number }>();
  return {
    issue(value) {
      for (const [key, { until }] of kept) if (until <= now()) kept.delete(key);
      const key = randomBytes(32).toString('base64url');
      kept.set(key, { value, until: now() + lifetimeMs });
      return key;
    },
    redeem(key) {
      const found = kept.get(key);
      kept.delete(key);
      return found && found.until > now() ? found.value : undefined;
    },
  };
}
