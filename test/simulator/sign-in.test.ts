import { createHash, randomBytes } from 'node:crypto';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_TAB_APP_ID } from '../../src/simulator/demo-identities.ts';
import { createOnceStore } from '../../src/simulator/sign-in/once.ts';
import type { Stage } from './support/stage.ts';
import { openStage } from './support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');
type Params = Readonly<Record<string, string | undefined>>;

/** A good request of the tab; `undefined` leaves a parameter out. */
function request(over: Params = {}): URLSearchParams {
  const { clientId, redirectUri, scope } = stage.simulator.issuer.tabClient();
  const all: Params = {
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: `openid offline_access ${scope}`,
    state: 'a state',
    nonce: 'a nonce',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...over,
  };
  return new URLSearchParams(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
const openid = (path: string) => `${stage.base}/simulator/openid/${path}`;
const ask = (over: Params = {}, headers: Record<string, string> = {}) =>
  fetch(openid(`authorize?${request(over).toString()}`), { redirect: 'manual', headers });
const choose = (who: string, over: Params = {}, headers: Record<string, string> = { origin: stage.base }) =>
  fetch(openid('authorize'), {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: request({ ...over, som: who }),
  });
const backOf = (answer: Response) => new URL(answer.headers.get('location') ?? 'nowhere:');
const codeFor = async (who: string, over: Params = {}) =>
  backOf(await choose(who, over)).searchParams.get('code') ?? '';

async function redeem(over: Params): Promise<{ status: number; body: Record<string, string> }> {
  const all: Params = {
    grant_type: 'authorization_code',
    client_id: DEMO_TAB_APP_ID,
    redirect_uri: stage.simulator.issuer.tabClient().redirectUri,
    code_verifier: verifier,
    ...over,
  };
  const body = new URLSearchParams(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const answer = await fetch(openid('token'), { method: 'POST', body });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
}

describe('signing in at the demo’s issuer', () => {
  it('asks who one is, and gives the very token that Teams would give', async () => {
    const page = await ask();
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Anna Åberg');
    const back = backOf(await choose('anna'));
    expect(`${back.origin}${back.pathname}`).toBe(`${stage.base}/tab/`);
    expect(back.searchParams.get('state')).toBe('a state');
    expect(back.searchParams.get('iss')).toBe(stage.simulator.issuer.url());
    const { status, body } = await redeem({ code: back.searchParams.get('code') ?? '' });
    expect(status).toBe(200);
    const keys = createLocalJWKSet(stage.simulator.issuer.jwks());
    const anna = stage.simulator.channel.members.find((one) => one.key === 'anna');
    if (!anna) throw new Error('no anna');
    const given = await jwtVerify(body['access_token'] ?? '', keys);
    const inTeams = await jwtVerify(await stage.simulator.issuer.tabToken(anna), keys);
    const { iat: _iat, nbf: _nbf, exp: _exp, ...claims } = inTeams.payload;
    expect(given.payload).toMatchObject(claims);
    const told = await jwtVerify(body['id_token'] ?? '', keys, { audience: DEMO_TAB_APP_ID });
    expect(told.payload).toMatchObject({ nonce: 'a nonce', oid: anna.objectId });
    expect(told.payload['scp']).toBeUndefined();
  });

  it('says in its metadata what it does', async () => {
    const answer = await fetch(openid('.well-known/openid-configuration'));
    expect(await answer.json()).toMatchObject({
      issuer: openid('').slice(0, -1),
      authorization_endpoint: openid('authorize'),
      token_endpoint: openid('token'),
      end_session_endpoint: openid('logout'),
      authorization_response_iss_parameter_supported: true,
      code_challenge_methods_supported: ['S256'],
    });
  });

  it('takes a code once, and never again', async () => {
    const code = await codeFor('anna');
    expect((await redeem({ code })).status).toBe(200);
    expect(await redeem({ code })).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it.each<[string, Params, string]>([
    ['another verifier', { code_verifier: randomBytes(32).toString('base64url') }, 'invalid_grant'],
    ['no verifier', { code_verifier: undefined }, 'invalid_request'],
    ['another address', { redirect_uri: 'http://127.0.0.1/tab/' }, 'invalid_grant'],
    ['another client', { client_id: 'another' }, 'invalid_client'],
    ['another grant', { grant_type: 'password' }, 'invalid_request'],
  ])('gives no token for a code with %s', async (_name, over, error) => {
    const code = await codeFor('anna');
    expect(await redeem({ code, ...over })).toMatchObject({ status: 400, body: { error } });
  });

  it('takes a code for spent once somebody tried another verifier with it', async () => {
    const code = await codeFor('anna');
    await redeem({ code, code_verifier: randomBytes(32).toString('base64url') });
    expect((await redeem({ code })).status).toBe(400);
  });

  it.each<[string, Params]>([
    ['another address', { redirect_uri: 'https://evil.example/tab/' }],
    ['an address below the tab', { redirect_uri: 'http://127.0.0.1/tab/x' }],
    ['no address', { redirect_uri: undefined }],
    ['another client', { client_id: 'another' }],
  ])('sends nobody on to %s', async (_name, over) => {
    for (const answer of [await ask(over), await choose('anna', over)]) {
      expect(answer.status).toBe(400);
      expect(answer.headers.get('location')).toBeNull();
    }
  });

  it.each<[string, Params, string]>([
    ['no challenge', { code_challenge: undefined }, 'invalid_request'],
    ['a plain challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['no nonce', { nonce: undefined }, 'invalid_request'],
    ['a token at once', { response_type: 'token' }, 'unsupported_response_type'],
    ['another scope', { scope: 'openid mail.read' }, 'invalid_scope'],
  ])('sends back an error for a request with %s', async (_name, over, error) => {
    const back = backOf(await ask(over));
    expect(back.pathname).toBe('/tab/');
    expect(back.searchParams.get('error')).toBe(error);
    expect(back.searchParams.get('state')).toBe('a state');
    expect(back.searchParams.get('code')).toBeNull();
  });

  it('answers a silent request for whoever signed in with this browser, and for nobody else', async () => {
    expect(backOf(await ask({ prompt: 'none' })).searchParams.get('error')).toBe('login_required');
    const cookie = (await choose('olle')).headers.get('set-cookie')?.split(';')[0] ?? '';
    const silent = backOf(await ask({ prompt: 'none' }, { cookie }));
    const { body } = await redeem({ code: silent.searchParams.get('code') ?? '' });
    const olle = stage.simulator.channel.members.find((one) => one.key === 'olle');
    const token = await jwtVerify(
      body['access_token'] ?? '',
      createLocalJWKSet(stage.simulator.issuer.jwks()),
    );
    expect(token.payload['oid']).toBe(olle?.objectId);
    expect((await ask({}, { cookie })).status).toBe(200);
    const out = await fetch(openid(`logout?post_logout_redirect_uri=${stage.base}/tab/`), {
      redirect: 'manual',
    });
    expect(out.headers.get('set-cookie')).toMatch(/radslag-demo-som=;/);
    const elsewhere = await fetch(openid('logout?post_logout_redirect_uri=https://evil.example/'), {
      redirect: 'manual',
    });
    expect(elsewhere.headers.get('location')).toBeNull();
  });

  it('renews a token once for each renewal it gave', async () => {
    const { body } = await redeem({ code: await codeFor('anna') });
    const again = { grant_type: 'refresh_token', refresh_token: body['refresh_token'] ?? '' };
    const renewed = await redeem(again);
    expect(renewed.status).toBe(200);
    expect(renewed.body['refresh_token']).not.toBe(again.refresh_token);
    expect(await redeem(again)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('lets nobody sign in who is not in the channel', async () => {
    const back = backOf(await choose('somebody'));
    expect(back.searchParams.get('error')).toBe('access_denied');
  });

  it('takes the form from its own page alone', async () => {
    expect((await choose('anna', {}, {})).status).toBe(403);
    expect((await choose('anna', {}, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await choose('anna', {}, { origin: stage.base, 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    );
  });

  it('shows what it is sent as text, and never as a page', async () => {
    const text = await (await ask({ state: '"><script>alert(1)</script>' })).text();
    expect(text).not.toContain('<script>');
    expect(text).toContain('&#62;&#60;script');
  });
});

describe('a store of keys that work once', () => {
  it('forgets what is too old', () => {
    let now = 0;
    const store = createOnceStore<string>(1_000, () => now);
    const [early, late] = [store.issue('early'), store.issue('late')];
    now = 999;
    expect(store.redeem(early)).toBe('early');
    now = 1_000;
    expect(store.redeem(late)).toBeUndefined();
  });
});
