import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignInView } from '../../src/contract/sign-in-view.ts';
import { entraSignIn } from '../../src/server/auth/sign-in.ts';
import { tabAudiences } from '../../src/server/auth/tab-token.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { startServer } from '../support/server-fixture.ts';
import { FOREIGN_TENANT, HOST_TENANT, TAB_APP_ID } from '../support/server-people.ts';

const publicUrl = 'https://radslag.example';
const entra = (allowedTenants: readonly string[]) =>
  entraSignIn({ publicUrl, tabAppId: TAB_APP_ID, allowedTenants });

describe('the address that says how to sign in', () => {
  let server: ServerFixture;
  beforeAll(async () => {
    server = await startServer({ publicUrl });
  });
  afterAll(() => server.stop());

  it('answers without a token, and says nothing of the group or its people', async () => {
    const answer = await server.ask('/api/v1/sign-in');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const view = (await answer.json()) as SignInView;
    expect(view).toEqual(entra([HOST_TENANT]));
    expect(Object.keys(view).sort()).toEqual(['clientId', 'issuers', 'redirectUri', 'scope']);
  });

  it('takes nothing but a question', async () => {
    expect((await server.ask('/api/v1/sign-in', { body: {} })).status).toBe(401);
  });
});

describe('signing in through Entra', () => {
  it('asks for tokens that the API takes', () => {
    const { scope, redirectUri, clientId } = entra([HOST_TENANT]);
    expect(scope.split(' ')).toEqual([
      'openid',
      'profile',
      'offline_access',
      `${tabAudiences(publicUrl, TAB_APP_ID)[2]}/access_as_user`,
    ]);
    expect([clientId, redirectUri]).toEqual([TAB_APP_ID, 'https://radslag.example/tab/']);
  });

  it('leads everybody to the one tenant there is, where guests are known as guests', () => {
    expect(entra([HOST_TENANT]).issuers).toEqual([
      {
        issuer: `https://login.microsoftonline.com/${HOST_TENANT}/v2.0`,
        authorizationEndpoint: `https://login.microsoftonline.com/${HOST_TENANT}/oauth2/v2.0/authorize`,
        tokenEndpoint: `https://login.microsoftonline.com/${HOST_TENANT}/oauth2/v2.0/token`,
        endSessionEndpoint: `https://login.microsoftonline.com/${HOST_TENANT}/oauth2/v2.0/logout`,
        namesItself: false,
      },
    ]);
  });

  it('lets people of several tenants sign in at home first, and as guests of the first tenant after that', () => {
    const [home, guest] = entra([HOST_TENANT, FOREIGN_TENANT]).issuers;
    expect(home.issuer).toBe('https://login.microsoftonline.com/{tenantid}/v2.0');
    expect(home.authorizationEndpoint).toBe(
      'https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize',
    );
    expect(guest?.issuer).toBe(`https://login.microsoftonline.com/${HOST_TENANT}/v2.0`);
  });
});
