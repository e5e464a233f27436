import type { SignInIssuer, SignInView } from '../../contract/sign-in-view.ts';

/** The scope of the API that Teams asks for and every token must have: an ID token has none and opens nothing. */
export const API_SCOPE = 'access_as_user';

/** What a browser asks an issuer for: who somebody is, a token for the API, and to have it renewed without a page. */
export function signInScope(apiScope: string): string {
  return `openid profile offline_access ${apiScope}`;
}

/**
 * Signing in through Microsoft Entra with the registration of the tab. With one allowed tenant people sign in to that
 * one, where most are guests. With several each signs in at home first; who is not known there may do so as a guest of
 * the first tenant.
 */
export function entraSignIn(options: {
  readonly publicUrl: string;
  readonly tabAppId: string;
  readonly allowedTenants: readonly string[];
  readonly teamsAppId?: string;
}): SignInView {
  const { publicUrl, tabAppId, allowedTenants, teamsAppId } = options;
  const [host, ...others] = allowedTenants;
  const atHome = entraAuthority('organizations', '{tenantid}');
  const asGuest = host === undefined ? undefined : entraAuthority(host, host);
  return {
    clientId: tabAppId,
    scope: signInScope(`api://${new URL(publicUrl).host}/${tabAppId}/${API_SCOPE}`),
    redirectUri: `${publicUrl}/tab/`,
    issuers: !asGuest ? [atHome] : others.length === 0 ? [asGuest] : [atHome, asGuest],
    ...(teamsAppId === undefined ? {} : { teamsAppId }),
  };
}

function entraAuthority(authority: string, tenantId: string): SignInIssuer {
  const base = `https://login.microsoftonline.com/${authority}/oauth2/v2.0`;
  return {
    issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    authorizationEndpoint: `${base}/authorize`,
    tokenEndpoint: `${base}/token`,
    endSessionEndpoint: `${base}/logout`,
    namesItself: false,
  };
}
