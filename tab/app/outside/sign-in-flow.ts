import * as oauth from 'oauth4webapi';
import type { SignInIssuer, SignInView } from '../../../src/contract/sign-in-view.ts';
import type { KeptSignIn } from './kept.ts';

/** What signing in gave; kept in memory alone. */
export interface GivenTokens {
  readonly accessToken: string;
  /** Good for one renewal; absent where the issuer gives none. */
  readonly refreshToken?: string;
}

export type Prompt = 'none' | 'select_account';

/** Where to send somebody to sign in, and what must be remembered until they are back. */
export async function beginSignIn(
  view: SignInView,
  wish: { readonly issuer: number; readonly returnTo: string; readonly prompt?: Prompt },
): Promise<{ readonly url: string; readonly kept: KeptSignIn }> {
  const verifier = oauth.generateRandomCodeVerifier();
  const kept = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier,
    issuer: wish.issuer,
    returnTo: wish.returnTo,
  };
  const url = new URL(issuerAt(view, wish.issuer).authorizationEndpoint);
  const params = {
    client_id: view.clientId,
    redirect_uri: view.redirectUri,
    response_type: 'code',
    response_mode: 'query',
    scope: view.scope,
    state: kept.state,
    nonce: kept.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(wish.prompt === undefined ? {} : { prompt: wish.prompt }),
  };
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value);
  return { url: url.href, kept };
}

/**
 * Turns the address that the issuer sent somebody back to into tokens. Throws where anything does not belong to the
 * sign-in that was kept: another state, issuer, nonce or verifier, an error of the issuer.
 */
export async function finishSignIn(view: SignInView, kept: KeptSignIn, answer: URL): Promise<GivenTokens> {
  const issuer = issuerAt(view, kept.issuer);
  const as = serverOf(issuer, answer.searchParams.get('iss'));
  const client = clientOf(view);
  const params = oauth.validateAuthResponse(as, client, answer, kept.state);
  const response = await oauth.authorizationCodeGrantRequest(
    as,
    client,
    oauth.None(),
    params,
    view.redirectUri,
    kept.verifier,
    { [oauth.allowInsecureRequests]: isPlainHttp(issuer) },
  );
  const given = await oauth.processAuthorizationCodeResponse(
    serverOf(issuer, await issuerIn(response)),
    client,
    response,
    { expectedNonce: kept.nonce, requireIdToken: true },
  );
  return tokensOf(given);
}

/** New tokens for a renewal, without a page. Throws where the issuer wants to see the person again. */
export async function renewTokens(
  view: SignInView,
  issuerNumber: number,
  refreshToken: string,
): Promise<GivenTokens> {
  const issuer = issuerAt(view, issuerNumber);
  const client = clientOf(view);
  const response = await oauth.refreshTokenGrantRequest(
    serverOf(issuer),
    client,
    oauth.None(),
    refreshToken,
    {
      [oauth.allowInsecureRequests]: isPlainHttp(issuer),
    },
  );
  const as = serverOf(issuer, await issuerIn(response));
  return tokensOf(await oauth.processRefreshTokenResponse(as, client, response));
}

/** Whether the issuer itself said no, so that trying again would not help. */
export function isRefusal(fault: unknown): boolean {
  return fault instanceof oauth.ResponseBodyError || fault instanceof oauth.AuthorizationResponseError;
}

/** Where signing out at the issuer is asked for. */
export function signOutAddress(view: SignInView, issuerNumber: number): string {
  const url = new URL(issuerAt(view, issuerNumber).endSessionEndpoint);
  url.searchParams.set('post_logout_redirect_uri', view.redirectUri);
  return url.href;
}

function issuerAt(view: SignInView, index: number): SignInIssuer {
  return view.issuers[index] ?? view.issuers[0];
}

function clientOf(view: SignInView): oauth.Client {
  return { client_id: view.clientId };
}

/** The issuer for the library. `named` is how it calls itself, which counts where its name has a place for the tenant. */
function serverOf(issuer: SignInIssuer, named?: string | null): oauth.AuthorizationServer {
  const [before = '', after] = issuer.issuer.split('{tenantid}');
  const tenant =
    after !== undefined && named?.startsWith(before) && named.endsWith(after)
      ? named.slice(before.length, named.length - after.length)
      : '';
  return {
    issuer: GUID.test(tenant) ? `${before}${tenant}${after}` : issuer.issuer,
    authorization_endpoint: issuer.authorizationEndpoint,
    token_endpoint: issuer.tokenEndpoint,
    authorization_response_iss_parameter_supported: issuer.namesItself,
  };
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The `iss` that the ID token in an answer claims; only compared, never believed. */
async function issuerIn(response: Response): Promise<string | undefined> {
  try {
    const { id_token: token } = (await response.clone().json()) as { id_token?: string };
    const payload = (token?.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
    return (JSON.parse(atob(payload)) as { iss?: string }).iss;
  } catch {
    return undefined;
  }
}

function tokensOf(given: oauth.TokenEndpointResponse): GivenTokens {
  return {
    accessToken: given.access_token,
    ...(given.refresh_token === undefined ? {} : { refreshToken: given.refresh_token }),
  };
}

/** The demo on this machine has no certificate; everything else is asked by https. */
function isPlainHttp({ tokenEndpoint }: SignInIssuer): boolean {
  return tokenEndpoint.startsWith('http://127.0.0.1:') || tokenEndpoint.startsWith('http://localhost:');
}
