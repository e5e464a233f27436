import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SignInView } from '../../src/contract/sign-in-view.ts';

const CLIENT = 'the-tab';

/** Somebody to sign in with, for the tab by itself: lets in whoever comes. The real one's strictness has tests of its own. */
export interface FakeIssuer {
  signIn(): SignInView;
  /** Whether the request was for the issuer, and is answered. */
  answers(request: IncomingMessage, response: ServerResponse, body: () => Promise<string>): Promise<boolean>;
}

export function createFakeIssuer(base: () => string, teamsAppId: string | undefined): FakeIssuer {
  const nonces = new Map<string, string>();
  const issuer = () => `${base()}/issuer`;
  return {
    signIn: () => ({
      clientId: CLIENT,
      scope: 'openid api',
      redirectUri: `${base()}/tab/`,
      issuers: [
        {
          issuer: issuer(),
          authorizationEndpoint: `${issuer()}/authorize`,
          tokenEndpoint: `${issuer()}/token`,
          endSessionEndpoint: `${issuer()}/logout`,
          namesItself: true,
        },
      ],
      ...(teamsAppId === undefined ? {} : { teamsAppId }),
    }),
    async answers(request, response, body) {
      const { pathname, searchParams: asked } = new URL(request.url ?? '/', base());
      if (pathname === '/issuer/authorize') {
        const back = new URL(asked.get('redirect_uri') ?? '');
        const code = randomUUID();
        nonces.set(code, asked.get('nonce') ?? '');
        back.searchParams.set('code', code);
        back.searchParams.set('state', asked.get('state') ?? '');
        back.searchParams.set('iss', issuer());
        response.writeHead(303, { location: back.href }).end();
      } else if (pathname === '/issuer/token') {
        const code = new URLSearchParams(await body()).get('code') ?? '';
        const now = Math.floor(Date.now() / 1000);
        const told = {
          iss: issuer(),
          aud: CLIENT,
          sub: 'm',
          nonce: nonces.get(code),
          iat: now,
          exp: now + 3_600,
        };
        response.writeHead(200, { 'content-type': 'application/json' }).end(
          JSON.stringify({
            token_type: 'Bearer',
            access_token: `h.${part({ exp: now + 3_600, preferred_username: 'mats.ekdahl@bjuv.example' })}.s`,
            id_token: `${part({ alg: 'RS256' })}.${part(told)}.${part('s')}`,
          }),
        );
      } else if (pathname === '/issuer/logout') response.writeHead(303, { location: '/tab/' }).end();
      else return false;
      return true;
    },
  };
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
