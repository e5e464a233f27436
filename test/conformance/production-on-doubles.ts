import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { importX509, jwtVerify } from 'jose';
import { stringify } from 'yaml';
import type { Child } from '../bench/child.ts';
import { startChild } from '../bench/child.ts';
import type { EntraDouble, TeamsDouble, TeamsUser } from '../support/conformance-doubles.ts';
import { redirectingHosts, startEntraDouble, startTeamsDouble } from '../support/conformance-doubles.ts';
import { CHANNEL, MAILBOX, ROLE_OF_LOBBY, ROLES, ROLES_OF_MAILBOX, TEAM } from '../support/graph-double.ts';
import { selfSigned } from '../support/self-signed.ts';

export const BOT_APP_ID = '11111111-1111-4111-8111-111111111111';
export const TAB_APP_ID = '44444444-4444-4444-8444-444444444444';
export const TENANT = '22222222-2222-4222-8222-222222222222';
export const GRAPH_APP_ID = '55555555-5555-4555-8555-555555555555';
const GRAPH_SECRET = 'en-annan~hemlighet';
export const SECRET = 'ett~mycket.hemligt-värde';

/** The unmodified product as a tenant runs it, with the doubles in the place of Microsoft's hosts. */
export interface Production {
  readonly teams: TeamsDouble;
  readonly entra: EntraDouble;
  /** How each statement that was signed by the certificate was found: `good`, or what is wrong with it. */
  readonly statements: readonly string[];
  /** What the machine's managed identity was asked for. */
  readonly identityAsked: readonly URLSearchParams[];
  readonly dataDir: string;
  readonly directors: readonly TeamsUser[];
  readonly secretary: TeamsUser;
  /** In the team, and not in the roster. */
  readonly stranger: TeamsUser;
  url(): string;
  /** The tab's API as this person, with a token as Entra makes them out to the tab. */
  ask(user: TeamsUser, method: string, path: string, body?: unknown): Promise<Response>;
  /** Gives the command of an administrator, who has consented to it for as long as it runs. Answers what it printed. */
  provision(): Promise<string>;
  /** Kills it as a power cut would, and starts it again. */
  killAndStart(): Promise<void>;
  /** Everything that every run of it wrote. */
  said(): string;
  end(): Promise<void>;
}

export interface ProductionOptions {
  readonly shared: string;
  readonly proof: 'secret' | 'certificate' | 'managed-identity';
  /** What the product believes its secret to be. */
  readonly secret?: string;
  /** Whether it files in SharePoint. */
  readonly graph?: boolean;
  /** Whether it invites and sends mail from a mailbox; needs `graph`. */
  readonly mailbox?: boolean;
  /** Whether it sets the lobby of its meetings; needs `mailbox`. */
  readonly lobby?: boolean;
}

const PROGRAM = fileURLToPath(new URL('../../src/radslag.mjs', import.meta.url));
const PLACES = [
  'Alby',
  'Berga',
  'Dalby',
  'Ekeby',
  'Forsa',
  'Grönby',
  'Hamra',
  'Ivö',
  'Järna',
  'Kvarnby',
  'Lunda',
];
const NAMES =
  'Alva Ek, Bo Al, Disa Ros, Ebbe Lind, Freja Ö, Gun Åk, Hans Äng, Ivar By, Jon Dal, Klas Å, Lena Sjö, Maja Sekr, Ida Okänd'.split(
    ', ',
  );
const HOSTS_OF_TEAMS = ['login.botframework.com', 'api.botframework.com', 'smba.trafficmanager.net'];

export async function startProduction(options: ProductionOptions): Promise<Production> {
  const { shared, proof } = options;
  const dataDir = mkdtempSync(join(tmpdir(), 'radslag-conformance-'));
  const users = NAMES.map((name, index) => ({
    name,
    guest: index > 1 && index < 11,
    aadObjectId: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
  }));
  const known = selfSigned(new Date(Date.now() + 100 * 86_400_000));
  const statements: string[] = [];
  const roles = [
    ...ROLES,
    ...(options.mailbox ? ROLES_OF_MAILBOX : []),
    ...(options.lobby ? [ROLE_OF_LOBBY] : []),
  ];
  const certDir = join(dataDir, 'certificates');
  const teams = await startTeamsDouble(shared, {
    https: true,
    certDir,
    appId: BOT_APP_ID,
    tenantId: TENANT,
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    locale: 'sv-SE',
    users,
  });
  const entra = await startEntraDouble(shared, {
    certDir,
    roles,
    enforcePermissions: true,
    seed: {
      users: [{ userPrincipalName: MAILBOX, mail: MAILBOX, displayName: 'Kommundirektörerna' }],
      teams: [
        { id: TEAM, displayName: 'Kommundirektörerna', channels: [{ id: CHANNEL, displayName: 'Möten' }] },
      ],
    },
    onToken: (asked: TokenQuestion) => refusalOf(asked, known.certificate, statements),
  });
  const identity = await startIdentityEndpoint(entra);
  writeFileSync(join(dataDir, 'bot.pem'), known.certificate + known.privateKey);
  writeFileSync(join(dataDir, 'group.yaml'), groupFile(users));
  const port = (double: { readonly port: number }) => `127.0.0.1:${double.port}`;
  const environment = {
    PORT: '0',
    DATA_DIR: join(dataDir, 'data'),
    PUBLIC_URL: 'https://radslag.example',
    GROUP_FILE: join(dataDir, 'group.yaml'),
    BOT_APP_ID,
    BOT_APP_TENANT_ID: TENANT,
    TAB_APP_ID,
    ...{
      secret: { BOT_APP_PASSWORD: options.secret ?? SECRET },
      certificate: { BOT_APP_CERTIFICATE: join(dataDir, 'bot.pem') },
      'managed-identity': {
        BOT_APP_TYPE: 'UserAssignedMSI',
        IDENTITY_ENDPOINT: identity.endpoint,
        IDENTITY_HEADER: IDENTITY_SECRET,
      },
    }[proof],
    ...(options.graph ? { GRAPH_CLIENT_ID: GRAPH_APP_ID, GRAPH_CLIENT_SECRET: GRAPH_SECRET } : {}),
    ...(options.mailbox ? { GRAPH_MAILBOX: MAILBOX } : {}),
    ...(options.lobby ? { GRAPH_LOBBY: 'invited' } : {}),
    NODE_EXTRA_CA_CERTS: teams.caFile ?? '',
    REDIRECT_HOSTS: JSON.stringify({
      'login.microsoftonline.com': port(entra),
      'graph.microsoft.com': port(entra),
      '*.sharepoint.com': port(entra),
      ...Object.fromEntries(HOSTS_OF_TEAMS.map((host) => [host, port(teams)])),
    }),
  };
  let child: Child;
  let before = '';
  let requests = 0;
  async function start(): Promise<void> {
    child = await startChild(['--import', redirectingHosts(shared), PROGRAM, 'serve'], environment);
    teams.setBot(`${child.url}/api/messages`);
  }
  await start();
  return {
    teams,
    entra,
    statements,
    identityAsked: identity.asked,
    dataDir: environment.DATA_DIR,
    directors: teams.users.slice(0, 11),
    secretary: teams.users[11] as TeamsUser,
    stranger: teams.users[12] as TeamsUser,
    url: () => child.url,
    async ask(user, method, path, body) {
      requests += 1;
      return fetch(`${child.url}/api/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${entra.token(tabClaims(user))}`,
          'accept-language': 'sv',
          'idempotency-key': `conformance-${requests}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    },
    async provision() {
      roles.push('Sites.Manage.All');
      try {
        const args = ['--import', redirectingHosts(shared), PROGRAM, 'provision'];
        const env = { ...process.env, ...environment };
        return (await promisify(execFile)(process.execPath, args, { env })).stdout;
      } finally {
        roles.pop();
      }
    },
    async killAndStart() {
      await child.kill();
      before += child.said();
      await start();
    },
    said: () => before + child.said(),
    async end() {
      await child.stop();
      await Promise.all([teams.close(), entra.close(), identity.close()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** What Entra writes into a token of the tab for somebody in this tenant. */
export function tabClaims({ aadObjectId }: TeamsUser, over: object = {}): object {
  return {
    iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
    aud: TAB_APP_ID,
    tid: TENANT,
    oid: aadObjectId,
    scp: 'access_as_user',
    ver: '2.0',
    appid: undefined,
    ...over,
  };
}

const IDENTITY_SECRET = 'given-by-the-platform';

/** Where a machine in Azure (App Service) gets the tokens of its identity; they are Entra's like all others. */
async function startIdentityEndpoint(entra: EntraDouble) {
  const asked: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const known = request.headers['x-identity-header'] === IDENTITY_SECRET;
    asked.push(searchParams);
    const exp = Math.floor(Date.now() / 1000) + 3_600;
    const claims = {
      aud: searchParams.get('resource'),
      appid: searchParams.get('client_id'),
      tid: TENANT,
      exp,
    };
    response.writeHead(known ? 200 : 401, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ access_token: entra.token(claims), expires_on: String(exp), token_type: 'Bearer' }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/msi/token`,
    close: () => new Promise<unknown>((resolve) => server.close(resolve)),
  };
}

interface TokenQuestion {
  readonly tenant: string;
  readonly client: string | null;
  readonly secret: string | null;
  readonly form: URLSearchParams;
}

/**
 * As Entra looks at who asks: the right tenant and app, and the right secret or a statement signed by the certificate.
 * The double wants its answer at once: what the statement holds is found out beside it, and told in `statements`. Clocks
 * may differ, as they may there.
 */
function refusalOf(
  { tenant, client, secret, form }: TokenQuestion,
  certificate: string,
  statements: string[],
): object | undefined {
  const refused = (number: number) => ({
    status: 401,
    body: {
      error: 'invalid_client',
      error_description: `AADSTS${number}: no.`,
      error_codes: [number],
    },
  });
  if (tenant !== TENANT) return refused(700016);
  if (client === GRAPH_APP_ID) return secret === GRAPH_SECRET ? undefined : refused(7000215);
  if (client !== BOT_APP_ID) return refused(700016);
  const assertion = form.get('client_assertion');
  if (assertion === null) return secret === SECRET ? undefined : refused(7000215);
  void importX509(certificate, 'PS256')
    .then((key) => jwtVerify(assertion, key, { issuer: BOT_APP_ID, subject: BOT_APP_ID, clockTolerance: 60 }))
    .then(
      () => statements.push('good'),
      (fault: Error) => statements.push(fault.message),
    );
  return undefined;
}

/** How many of the directors mail reaches. */
export const WITH_ADDRESS = 3;

/** The address of somebody of the group. */
export function addressOf(index: number): string {
  return `person-${index}@exempelbygden.example`;
}

function groupFile(users: readonly { readonly name: string; readonly aadObjectId: string }[]): string {
  const member = (index: number, organisation: string, roles: readonly string[]) => ({
    id: `person-${index}`,
    name: users[index]?.name,
    organisation,
    office: roles.includes('secretariat') ? 'sekretariatschef' : 'kommundirektör',
    roles,
    // The others are reached in the channel alone.
    ...(index < WITH_ADDRESS || roles.includes('secretariat') ? { email: addressOf(index) } : {}),
    identities: [{ tenant: TENANT, object: users[index]?.aadObjectId }],
  });
  return stringify({
    group: 'exempel',
    name: 'Kommundirektörerna i Exempelbygden',
    municipalities: PLACES,
    settings: {
      protocolStyle: '2018',
      meetingTitle: 'Kommundirektörsmöte',
      protocolTitle: 'Kommundirektörsgruppens protokoll',
    },
    members: [
      ...PLACES.map((place, index) =>
        member(index, place, index === 0 ? ['director', 'chair'] : ['director']),
      ),
      member(11, 'sekretariatet', ['secretariat']),
    ],
  });
}
