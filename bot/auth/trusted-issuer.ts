/**
 * The one issuer whose tokens open /api/messages. Which one it is, is decided in main.ts by the presence of a Microsoft
 * app id, never by a setting. The properties are read at each use, so that they may be getters where the port comes late.
 */
export interface TrustedIssuer {
  /** What `iss` must be, to the letter. */
  readonly issuer: string;
  /** The issuer's OpenID configuration, which names its keys. */
  readonly metadataUrl: string;
  /** What `aud` must be: the bot's app id. */
  readonly audience: string;
  /** The channel that the signing key must be endorsed for, and from which activities are taken. */
  readonly requireEndorsement: string;
}
