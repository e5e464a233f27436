/**
 * The bot's own credentials towards the Bot Connector. In production they come from Entra, in the demo from the
 * simulator's signer. `token` answers a bearer token that is valid now, from a cache where it can; it throws
 * OutboundTokenFault when none can be had.
 */
export interface OutboundCredentials {
  token(): Promise<string>;
  /** The Connector answered 401 to this token: if there can be another one, the next `token` is that. */
  refused(token: string): void;
}

/** The bot has no token: nothing was sent, and it may be tried again. Holds no secret and nobody's words. */
export class OutboundTokenFault extends Error {
  /** `refused`: the issuer said no, so the app's registration or its proof is wrong. `unreachable`: it did not answer. */
  readonly code: 'bot-token-refused' | 'bot-token-unreachable';
  /** The issuer's own number of the reason, `AADSTS7000215`, or the kind of error. */
  readonly reason: string;
  constructor(code: OutboundTokenFault['code'], reason: string) {
    super(`The bot has no token for the Connector: ${code}, ${reason}`);
    this.name = 'OutboundTokenFault';
    this.code = code;
    this.reason = reason;
  }
}
