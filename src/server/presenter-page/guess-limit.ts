import type { Request } from 'express';

/** How often something that does not open may be tried: so many at once, and one more after each pause. */
const MOST_TRIES = 20;
const PAUSE_MS = 3_000;
/** Whoever tries is remembered no longer than their tries count; beyond this many the oldest is forgotten. */
const MOST_REMEMBERED = 10_000;

/** Counts tries that failed, by who made them. */
export interface GuessLimit {
  /** Milliseconds until another try is looked at; 0 = at once. */
  wait(who: string): number;
  failed(who: string): void;
}

/** A limit by the clock that is given, in milliseconds. */
export function createGuessLimit(now: () => number = () => performance.now()): GuessLimit {
  /** When all that somebody tried will have been forgotten. */
  const until = new Map<string, number>();
  const left = (who: string) => Math.max((until.get(who) ?? 0) - now(), 0);
  return {
    wait: (who) => Math.max(left(who) - (MOST_TRIES - 1) * PAUSE_MS, 0),
    failed(who) {
      const then = now() + left(who) + PAUSE_MS;
      until.delete(who);
      until.set(who, then);
      if (until.size > MOST_REMEMBERED) until.delete(until.keys().next().value ?? who);
    },
  };
}

/** From where a request comes: behind a proxy that is the proxy (docs/production.md). */
export function addressOf(request: Request): string {
  return request.socket.remoteAddress ?? '';
}

/** How long to wait, as HTTP says it. */
export function retryAfter(ms: number): { readonly 'Retry-After': string } {
  return { 'Retry-After': String(Math.ceil(ms / 1000)) };
}
