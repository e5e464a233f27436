import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  DEMO_BOT_APP_ID,
  DEMO_HOST_TENANT_ID,
  DEMO_TAB_APP_ID,
} from '../../src/simulator/demo-identities.ts';
import { createIssuer } from '../../src/simulator/issuer.ts';
import { PERSONAS } from './support/personas.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'radslag-issuer-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));
const open = () => createIssuer({ baseUrl: () => 'http://127.0.0.1:3978', dataDir });

describe('the demo’s issuer', () => {
  it('signs bot tokens that its published keys verify, for one service URL each', async () => {
    const issuer = await open();
    const token = await issuer.botToken('http://127.0.0.1:3978/simulator/connector/');
    const { payload } = await jwtVerify(token, createLocalJWKSet(issuer.jwks()), {
      issuer: 'http://127.0.0.1:3978/simulator/openid',
      audience: DEMO_BOT_APP_ID,
    });
    expect(payload['serviceurl']).toBe('http://127.0.0.1:3978/simulator/connector/');
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', kid: issuer.jwks().keys[0]?.kid });
    expect(await issuer.botToken('http://127.0.0.1:3978/simulator/connector/')).toBe(token);
    expect(await issuer.botToken('http://127.0.0.1:3978/other/')).not.toBe(token);
  });

  it('signs tab tokens with the guest’s account in the host tenant, for at most an hour', async () => {
    const issuer = await open();
    const [, chair] = PERSONAS;
    if (!chair) throw new Error('no chair');
    const { payload } = await jwtVerify(await issuer.tabToken(chair), createLocalJWKSet(issuer.jwks()));
    expect(payload).toMatchObject({
      aud: `api://127.0.0.1:3978/${DEMO_TAB_APP_ID}`,
      oid: chair.objectId,
      tid: DEMO_HOST_TENANT_ID,
      name: 'Olle Ek',
      ver: '2.0',
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBeLessThanOrEqual(3600);
    expect(chair.homeObjectId).not.toBe(chair.objectId);
  });

  it('publishes no private part of its key, endorsed for Teams', async () => {
    const issuer = await open();
    const [key] = issuer.jwks().keys;
    expect(Object.keys(key ?? {}).sort()).toEqual(['alg', 'e', 'endorsements', 'kid', 'kty', 'n', 'use']);
    expect(key).toMatchObject({ endorsements: ['msteams'] });
    expect(issuer.metadata()).toMatchObject({ jwks_uri: 'http://127.0.0.1:3978/simulator/openid/keys' });
  });

  it('keeps its key in a file that only its owner reads, also when two start at once', async () => {
    const [first, second] = await Promise.all([open(), open()]);
    const third = await open();
    const kids = [first, second, third].map((issuer) => issuer.jwks().keys[0]?.kid);
    expect(new Set(kids).size).toBe(1);
    const { mode } = await stat(join(dataDir, 'simulator', 'key.json'));
    // Windows knows no such bits and tells 0o666 of every file.
    expect(mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  });

  it('takes back its own outbound tokens and no others', async () => {
    const issuer = await open();
    expect(await issuer.isOutboundToken(await issuer.outboundCredentials.token())).toBe(true);
    expect(await issuer.isOutboundToken(await issuer.botToken('x'))).toBe(false);
    expect(await issuer.isOutboundToken('x.y.z')).toBe(false);
  });
});
