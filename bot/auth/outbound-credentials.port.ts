/**
 * The bot's own credentials towards the Bot Connector. In production they come from Entra, in the demo from the
 * simulator's signer. `token` answers a bearer token that is valid now, from a cache where it can; it throws when none
 * can be had.
 */
export interface OutboundCredentials {
  token(): Promise<string>;
}
