import type { OutboundCredentials } from './outbound-credentials.port.ts';

/** A token and when it ends, in milliseconds since 1970. */
export interface IssuedToken {
  readonly token: string;
  readonly expiresAt: number;
}

/** So long before its end a token is renewed beside the work; so long before its end it is no longer used. */
const RENEW_MS = 10 * 60_000;
const UNUSABLE_MS = 60_000;
/** Refused again so soon, it is not the token that is wrong: asking for another one each time would be a storm. */
const ASK_ANEW_MS = 60_000;

/**
 * Credentials that ask for a token when there is none, and for the next one well before the last ends. Whoever asks at
 * the same time shares one question; while a renewal fails, the token that is still good is used. After a refusal the
 * question is asked `anew`: whoever answers must not look into a cache of their own.
 */
export function keptToken(
  ask: (anew: boolean) => Promise<IssuedToken>,
  now: () => number,
): OutboundCredentials {
  let kept: IssuedToken | undefined;
  let asking: Promise<IssuedToken> | undefined;
  let refusedAt = Number.NEGATIVE_INFINITY;
  let anew = false;
  const renew = (): Promise<IssuedToken> =>
    (asking ??= ask(anew)
      .then((issued) => {
        anew = false;
        return (kept = issued);
      })
      .finally(() => {
        asking = undefined;
      }));
  return {
    async token() {
      const left = (kept?.expiresAt ?? 0) - now();
      if (!kept || left <= UNUSABLE_MS) return (await renew()).token;
      if (left <= RENEW_MS) renew().catch(() => undefined);
      return kept.token;
    },
    refused(token) {
      if (kept?.token !== token || now() - refusedAt < ASK_ANEW_MS) return;
      kept = undefined;
      refusedAt = now();
      anew = true;
    },
  };
}
