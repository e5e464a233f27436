import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { entraCredentials } from '../../bot/auth/entra-credentials.ts';

/** Where a machine in Azure gets its identity's tokens; what it answers is told here. */
let answer: { readonly status: number; readonly body: object };
const asked: (string | null)[] = [];
const server = createServer((request, response) => {
  asked.push(new URL(request.url ?? '/', 'http://localhost').searchParams.get('client_id'));
  response.writeHead(answer.status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer.body));
});
const lines: string[] = [];
const note = (facts: object, what: string): void => void lines.push(`${what} ${JSON.stringify(facts)}`);
const log = { info: note, warn: note, error: note };
const HEADER = 'hemligt-från-plattformen';

beforeEach(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  process.env['IDENTITY_ENDPOINT'] = `http://127.0.0.1:${port}/msi/token`;
  process.env['IDENTITY_HEADER'] = HEADER;
  asked.length = 0;
  lines.length = 0;
});
afterEach(async () => {
  delete process.env['IDENTITY_ENDPOINT'];
  delete process.env['IDENTITY_HEADER'];
  await new Promise((resolve) => server.close(resolve));
});

const CONNECTOR = { scope: 'https://api.botframework.com/.default', name: 'the Connector' };

/** The library keeps tokens by app: each test is another. */
const credentialsOf = (appId: string) =>
  entraCredentials({ tenantId: 'tenant', appId, proof: { kind: 'managed-identity' }, of: CONNECTOR }, log);

it('answers the token that the identity got, and asks once while it lasts', async () => {
  const expires_on = String(Math.floor(Date.now() / 1000) + 3_600);
  answer = { status: 200, body: { access_token: 'the-token', expires_on, token_type: 'Bearer' } };
  const credentials = credentialsOf('11111111-1111-4111-8111-000000000001');
  expect([await credentials.token(), await credentials.token()]).toEqual(['the-token', 'the-token']);
  expect(asked).toEqual(['11111111-1111-4111-8111-000000000001']);
  expect(lines).toEqual([]);
});

it('tells the log that there is no token, and quotes nothing of what was said', async () => {
  const error_description = `Application not found. ${HEADER}`;
  answer = { status: 400, body: { error: 'invalid_request', error_description, message: error_description } };
  const fault = await credentialsOf('11111111-1111-4111-8111-000000000002')
    .token()
    .catch((thrown: unknown) => thrown);
  expect(fault).toMatchObject({ name: 'OutboundTokenFault', code: 'bot-token-unreachable' });
  expect(lines).toEqual([
    'no token for the Connector {"code":"bot-token-unreachable","reason":"CredentialUnavailableError"}',
  ]);
  expect((fault as Error).cause).toBeUndefined();
});
