import type { TokenSource } from '../shared/api/client.ts';

/** Tokens kept until a minute before they expire; several askers at once share one question to Teams. */
export function createTokens(ask: () => Promise<string>, now: () => number): TokenSource {
  let kept: Promise<string> | undefined;
  let until = 0;
  return {
    async token(renew = false) {
      if (renew || now() >= until) kept = undefined;
      if (!kept) {
        until = Number.POSITIVE_INFINITY;
        const asked = ask();
        kept = asked;
        asked.then(
          (token) => {
            if (kept === asked) until = expiryOf(token, now()) - 60_000;
          },
          () => {
            if (kept === asked) kept = undefined;
          },
        );
      }
      return kept;
    },
  };
}

/** The moment a token expires, ms; five minutes from its reading where that cannot be read. */
export function expiryOf(token: string, now: number): number {
  try {
    const payload = (token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
    const { exp } = JSON.parse(atob(payload)) as { exp?: number };
    if (typeof exp === 'number') return exp * 1000;
  } catch {
    // Not ours to understand: the server judges tokens.
  }
  return now + 300_000;
}
