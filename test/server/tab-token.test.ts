import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTokenVerifier, entraIssuer, tabAudiences } from '../../src/server/auth/tab-token.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { problemOf, startServer } from '../support/server-fixture.ts';
import { DIRECTOR, FOREIGN_TENANT, HOST_TENANT, NOBODY, SECRETARY } from '../support/server-people.ts';
import type { TokenKind } from '../support/server-tokens.ts';
import { createTestIssuer, ISSUER } from '../support/server-tokens.ts';

describe('the door of the API', () => {
  let server: ServerFixture;
  beforeAll(async () => {
    server = await startServer();
    await server.meeting('mote-2027-02');
  });
  afterAll(() => server.stop());

  const now = Math.floor(Date.now() / 1000);
  const tokenOf = async (over = {}, kind: TokenKind = 'RS256') => server.issuer.token(SECRETARY, over, kind);
  const wrong: readonly (readonly [string, () => Promise<string | undefined>, string])[] = [
    ['no token', async () => undefined, 'token-missing'],
    ['a token that is none', async () => 'abc.def.ghi', 'token-invalid'],
    ['an expired token', () => tokenOf({ exp: now - 1 }), 'token-expired'],
    ['a token without an end', () => tokenOf({ exp: undefined }), 'token-invalid'],
    ['a token that is not valid yet', () => tokenOf({ nbf: now + 600 }), 'token-invalid'],
    ['a token for another application', () => tokenOf({ aud: 'another' }), 'token-invalid'],
    ['a token without an audience', () => tokenOf({ aud: undefined }), 'token-invalid'],
    ['a token of another issuer', () => tokenOf({ iss: 'https://evil.example' }), 'token-invalid'],
    ['another tenant’s issuer', () => tokenOf({ iss: ISSUER(FOREIGN_TENANT) }), 'token-invalid'],
    ['a token without an account', () => tokenOf({ oid: undefined }), 'token-invalid'],
    ['an account that is no id', () => tokenOf({ oid: 'sara' }), 'token-invalid'],
    ['a token without a tenant', () => tokenOf({ tid: undefined }), 'token-invalid'],
    ['a token signed with our public key as a secret', () => tokenOf({}, 'HS256'), 'token-invalid'],
    ['a token signed another way with the right key', () => tokenOf({}, 'PS256'), 'token-invalid'],
    ['an ID token, which has no scope', () => tokenOf({ scp: undefined, nonce: 'n' }), 'token-invalid'],
    ['a token with another scope', () => tokenOf({ scp: 'mail.read' }), 'token-invalid'],
    ['an unsigned token', () => tokenOf({}, 'unsigned'), 'token-invalid'],
    ['a token signed with another key', () => tokenOf({}, 'other key'), 'token-invalid'],
    ['a token of a key nobody knows', () => tokenOf({}, 'unknown key'), 'token-invalid'],
    [
      'a token of a tenant that is not let in',
      () => tokenOf({ tid: FOREIGN_TENANT, iss: ISSUER(FOREIGN_TENANT) }),
      'foreign-tenant',
    ],
  ];

  it.each(wrong)('answers %s with 401, and nothing has changed', async (_name, make, code) => {
    const before = await server.events('mote-2027-02');
    const token = await make();
    const answer = await server.ask('/api/v1/meetings/mote-2027-02/commands', {
      ...(token === undefined ? {} : { token }),
      body: { type: 'StartMeeting', data: {} },
      headers: { 'idempotency-key': 'wrong' },
    });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="radslag"/);
    expect(await problemOf(answer)).toMatchObject({ code, status: 401, type: `urn:radslag:problem:${code}` });
    expect(await server.events('mote-2027-02')).toEqual(before);
  });

  it('tells somebody from another tenant which one is the right one', async () => {
    const token = await tokenOf({ tid: FOREIGN_TENANT, iss: ISSUER(FOREIGN_TENANT) });
    const problem = await problemOf(await server.ask('/api/v1/me', { token }));
    expect(problem.detail).toContain('Byt organisation till Familjen Exempel');
  });

  it('lets nobody in who does not stand in the roster, whatever the token says they are', async () => {
    const answer = await server.ask('/api/v1/me', { as: NOBODY });
    expect(answer.status).toBe(403);
    expect(await problemOf(answer)).toMatchObject({ code: 'not-in-roster' });
  });

  it('takes name and role from the roster and not from the token', async () => {
    const me = (await (await server.ask('/api/v1/me', { as: DIRECTOR })).json()) as object;
    expect(me).toMatchObject({ personId: 'arvid', name: 'Arvid Lindqvist', abilities: ['read', 'reply'] });
  });

  it('takes no other scheme, and no body before the token is good', async () => {
    const basic = await server.ask('/api/v1/me', { headers: { authorization: 'Basic c2FyYTpzYXJh' } });
    expect(basic.status).toBe(401);
    const large = await server
      .ask('/api/v1/agenda-preview', { raw: 'x'.repeat(3_000_000) })
      .catch(() => null);
    expect(large?.status ?? 401).toBe(401);
  });

  it('answers 401 at addresses that do not exist, so that nobody learns which do', async () => {
    expect((await server.ask('/api/v1/secret')).status).toBe(401);
    expect((await server.ask('/api/v1/secret', { as: SECRETARY })).status).toBe(404);
  });
});

describe('a token verifier', () => {
  it('holds Microsoft’s issuer to the tenant of the token', () => {
    expect(entraIssuer().issuerFor(HOST_TENANT)).toBe(
      `https://login.microsoftonline.com/${HOST_TENANT}/v2.0`,
    );
  });

  it('knows the audiences of the tab’s registration', () => {
    expect(tabAudiences('https://radslag.example', 'app')).toEqual([
      'app',
      'api://app',
      'api://radslag.example/app',
    ]);
  });

  it('lets nobody in, and says what is missing, where the tab is not registered', async () => {
    const issuer = await createTestIssuer();
    const verify = createTokenVerifier({
      issuers: [issuer.trusted],
      audiences: () => [],
      allowedTenants: [{ tenantId: HOST_TENANT }],
    });
    for (const authorization of [undefined, `Bearer ${await issuer.token(SECRETARY)}`])
      expect(await verify(authorization)).toEqual({ ok: false, problem: { code: 'tab-not-registered' } });
  });

  it('throws a fault, and blames no token, when the keys cannot be fetched', async () => {
    const issuer = await createTestIssuer();
    const verify = createTokenVerifier({
      issuers: [{ ...issuer.trusted, keys: () => Promise.reject(new TypeError('fetch failed')) }],
      audiences: () => ['x'],
      allowedTenants: [{ tenantId: HOST_TENANT }],
    });
    await expect(verify(`Bearer ${await issuer.token(SECRETARY)}`)).rejects.toMatchObject({
      code: 'signing-keys-unreachable',
    });
  });
});
