import type { TokenSource } from '../../shared/api/client.ts';
import { ApiFault } from '../../shared/api/fault.ts';
import { createTokens, expiryOf } from '../tokens.ts';
import type { GivenTokens } from './sign-in-flow.ts';

/**
 * The tokens of somebody outside Teams: what signing in gave, renewed without a page while the issuer allows it.
 * `onEnd` is told when it no longer does; what is asked for then waits until somebody has signed in again.
 */
export function outsideTokens(options: {
  readonly first: GivenTokens;
  readonly renew: (refreshToken: string) => Promise<GivenTokens>;
  /** Whether a fault of `renew` is the issuer's no, and not a network that is away. */
  readonly isRefusal: (fault: unknown) => boolean;
  readonly onEnd: () => void;
  readonly now: () => number;
}): TokenSource {
  let { accessToken, refreshToken } = options.first;
  let unused = true;
  return createTokens(async () => {
    // One that was refused before its time was refused for a reason of its own, which the server then says again.
    const good = expiryOf(accessToken, 0) > options.now();
    if (unused || (refreshToken === undefined && good)) {
      unused = false;
      return accessToken;
    }
    if (refreshToken === undefined) {
      options.onEnd();
      throw new ApiFault('signed-out', 401);
    }
    try {
      const given = await options.renew(refreshToken);
      ({ accessToken } = given);
      refreshToken = given.refreshToken ?? refreshToken;
      return accessToken;
    } catch (fault) {
      if (!options.isRefusal(fault)) throw new ApiFault('offline', 0, undefined, fault);
      refreshToken = undefined;
      options.onEnd();
      throw new ApiFault('signed-out', 401, undefined, fault);
    }
  }, options.now);
}
