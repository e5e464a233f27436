import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntraApp } from '../../bot/auth/entra-credentials.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/server/log.ts';
import { microsoftSurroundings } from '../../src/startup/microsoft-surroundings.ts';
import type { RunningProduct } from '../../src/startup/start-product.ts';
import { startProduct } from '../../src/startup/start-product.ts';
import { rosterStream } from '../../src/usecases/streams.ts';
import { selfSigned } from '../support/self-signed.ts';

const TENANT = '22222222-2222-4222-8222-222222222222';
const GROUP = `
group: exempel
name: Familjen Exempel
municipalities: [Bjuv]
settings: { protocolStyle: '2018', meetingTitle: Kommundirektörsmöte, protocolTitle: Protokoll }
members:
  - id: sara
    name: Sara Test
    organisation: sekretariatet
    roles: [secretariat]
    identities: [{ tenant: ${TENANT}, object: 33333333-3333-4333-8333-333333333333 }]
`;
const log = createLog('silent');
const NEXT_YEAR = new Date(Date.now() + 300 * 86_400_000);

let folder: string;
let product: RunningProduct | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'radslag-production-'));
  writeFileSync(join(folder, 'group.yaml'), GROUP);
});
afterEach(async () => {
  await product?.stop();
  product = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const configOf = (over: Readonly<Record<string, string>> = {}) =>
  readConfig({
    PORT: '0',
    DATA_DIR: join(folder, 'data'),
    GROUP_FILE: join(folder, 'group.yaml'),
    PUBLIC_URL: 'https://radslag.example',
    BOT_APP_ID: '11111111-1111-4111-8111-111111111111',
    BOT_APP_TENANT_ID: TENANT,
    BOT_APP_PASSWORD: 'hemligt',
    ...over,
  });

/** Starts it with everything of production but the one thing that goes out by itself: the bot's first token. */
async function start(over: Readonly<Record<string, string>> = {}): Promise<{ app?: EntraApp; url: string }> {
  let app: EntraApp | undefined;
  const config = configOf(over);
  product = await startProduct(config, log, async () => {
    if (!config.microsoft) throw new Error('no Microsoft app');
    return microsoftSurroundings(config, config.microsoft, log, (given) => {
      app = given;
      return { token: async () => 'none', refused: () => undefined };
    });
  });
  return { ...(app ? { app } : {}), url: product.url };
}

const refusalOf = (over: Readonly<Record<string, string>>) =>
  startProduct(configOf(over), log).then(
    () => '',
    (fault: Error & { code?: string }) => `${fault.code}: ${fault.message}`,
  );

describe('in production', () => {
  it('there is no simulator: not its page, not its keys, not its Connector', async () => {
    const { url } = await start();
    expect(product?.simulator).toBeUndefined();
    const front = await fetch(`${url}/`, { headers: { 'accept-language': 'sv' } });
    expect(await front.text()).toContain('Rådslag håller kommundirektörernas möten i Microsoft Teams.');
    for (const path of [
      '/simulator/',
      '/simulator/openid/keys',
      '/simulator/openid/.well-known/openid-configuration',
      '/simulator/api/state',
      '/simulator/connector/v3/conversations',
      '/simulator/page/main.js',
    ])
      expect([path, (await fetch(url + path)).status]).toEqual([path, 404]);
  });

  it('people come from elsewhere, through a proxy: no guard of the demo stands in the way', async () => {
    const { url } = await start({ HOST: '0.0.0.0' });
    const answer = await fetch(`${url}/healthz`, { headers: { 'x-forwarded-for': '192.0.2.7' } });
    expect(answer.status).toBe(200);
  });

  it('the group is founded from its file once, and then stands without it', async () => {
    await start();
    await product?.stop();
    await start({ GROUP_FILE: '' });
    expect(product?.workplace.groupIds).toEqual(['exempel']);
    const roster = await product?.workplace.ledger.load(rosterStream('exempel'));
    expect(roster?.state).toMatchObject({ founded: true, name: 'Familjen Exempel' });
  });

  it('a first start without a group says what to give', async () => {
    expect(await refusalOf({ GROUP_FILE: '' })).toMatch(
      /^config-invalid: GROUP_FILE: no group .* group file/,
    );
  });

  it('without TAB_APP_ID the tab says what is missing, and everything else runs', async () => {
    const { url } = await start();
    const answer = await fetch(`${url}/api/v1/me`, { headers: { 'accept-language': 'sv' } });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      code: 'tab-not-registered',
      detail: expect.stringContaining('TAB_APP_ID'),
    });
    expect((await fetch(`${url}/api/messages`, { method: 'POST', body: '{}' })).status).toBe(400);
  });

  it('with TAB_APP_ID the tab asks for a token', async () => {
    const { url } = await start({ TAB_APP_ID: '44444444-4444-4444-8444-444444444444' });
    expect((await fetch(`${url}/api/v1/me`)).status).toBe(401);
  });
});

describe('the bot proves who it is', () => {
  it('by its secret', async () => {
    expect((await start()).app?.proof).toEqual({ kind: 'secret', secret: 'hemligt' });
  });

  it('by a managed identity', async () => {
    const { app } = await start({ BOT_APP_TYPE: 'UserAssignedMSI', BOT_APP_PASSWORD: '' });
    expect(app?.proof).toEqual({ kind: 'managed-identity' });
  });

  it('by a certificate in a file, or given as text with or without real line ends', async () => {
    const { certificate, privateKey } = selfSigned(NEXT_YEAR);
    const pem = certificate + privateKey;
    const path = join(folder, 'bot.pem');
    writeFileSync(path, pem);
    for (const given of [path, pem, pem.replaceAll('\n', '\\n')]) {
      const { app } = await start({ BOT_APP_PASSWORD: '', BOT_APP_CERTIFICATE: given });
      expect(app?.proof).toEqual({ kind: 'certificate', pem });
      await product?.stop();
    }
  });

  it('by no certificate that cannot be used, which the start says without quoting it', async () => {
    const good = selfSigned(NEXT_YEAR);
    const other = selfSigned(NEXT_YEAR);
    const ended = selfSigned(new Date(Date.now() - 86_400_000));
    for (const [given, said] of [
      [join(folder, 'nowhere.pem'), /the file it names cannot be read/],
      [good.privateKey, /holds no certificate/],
      [good.certificate, /holds no private key/],
      [good.certificate + other.privateKey, /the private key is not the certificate’s/],
      [ended.certificate + ended.privateKey, /the certificate ended on \d{4}-\d\d-\d\d/],
    ] as const) {
      const refusal = await refusalOf({ BOT_APP_PASSWORD: '', BOT_APP_CERTIFICATE: given });
      expect(refusal).toMatch(/^config-invalid: BOT_APP_CERTIFICATE: /);
      expect(refusal).toMatch(said);
      expect(refusal).not.toContain('BEGIN');
    }
  });
});
