/**
 * How a browser outside Teams signs in (GET /api/v1/sign-in, for anybody): OAuth 2.0 authorization code with PKCE, at an
 * issuer whose tokens the API takes. The tokens are those that Teams gives, so there is one way in.
 */
export interface SignInView {
  readonly clientId: string;
  /** Space-separated; asks for an ID token and for an access token made out to the API. */
  readonly scope: string;
  /** Where the issuer sends people back to, exactly as registered there. */
  readonly redirectUri: string;
  /** In the order to be tried: somebody whom the first does not lead in may have an account of the group with the next. */
  readonly issuers: readonly [SignInIssuer, ...SignInIssuer[]];
  /** The app's id in Teams, for a link that opens the same page there; absent where there is no such Teams. */
  readonly teamsAppId?: string;
}

export interface SignInIssuer {
  /** The `iss` of its ID tokens; `{tenantid}` in it stands for the tenant of the account that signs in. */
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly endSessionEndpoint: string;
  /** Whether it names itself in its answer (RFC 9207), so that an answer without its name is refused. */
  readonly namesItself: boolean;
}
