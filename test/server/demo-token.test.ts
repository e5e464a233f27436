import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTokenVerifier, tabAudiences } from '../../src/server/auth/tab-token.ts';
import { DEMO_HOST_TENANT_ID, DEMO_TAB_APP_ID } from '../../src/simulator/demo-identities.ts';
import type { DemoIssuer } from '../../src/simulator/issuer.ts';
import { createIssuer } from '../../src/simulator/issuer.ts';
import { createPersona } from '../../src/simulator/persona.ts';

describe('the demo’s tokens at the API’s door', () => {
  const baseUrl = 'http://127.0.0.1:3978';
  let folder: string;
  let issuer: DemoIssuer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radslag-issuer-'));
    issuer = await createIssuer({ baseUrl: () => baseUrl, dataDir: folder });
  });
  afterAll(() => rm(folder, { recursive: true }));

  const verify = (authorization: string) =>
    createTokenVerifier({
      issuers: [{ issuerFor: () => issuer.url(), keys: createLocalJWKSet(issuer.jwks()) }],
      audiences: () => tabAudiences(baseUrl, DEMO_TAB_APP_ID),
      allowedTenants: [{ tenantId: DEMO_HOST_TENANT_ID, name: 'Familjen Exempel' }],
    })(authorization);

  it('lets a persona in as their account in the host tenant', async () => {
    const persona = createPersona({
      key: 'maja',
      name: 'Maja Ek',
      group: 'director',
      organisation: 'Norrbo',
      office: 'kommundirektör',
    });
    const answer = await verify(`Bearer ${await issuer.tabToken(persona)}`);
    expect(answer).toMatchObject({
      ok: true,
      token: { identity: { kind: 'entra', tenantId: DEMO_HOST_TENANT_ID, objectId: persona.objectId } },
    });
  });

  it('takes no token made for the bot or by the bot', async () => {
    for (const token of [
      await issuer.botToken(`${baseUrl}/simulator/connector/`),
      await issuer.outboundCredentials.token(),
    ])
      expect(await verify(`Bearer ${token}`)).toMatchObject({
        ok: false,
        problem: { code: 'token-invalid' },
      });
  });
});
