import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CryptoKey, JWK, JWTPayload } from 'jose';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  decodeJwt,
  exportJWK,
  generateKeyPair,
  importJWK,
  jwtVerify,
  SignJWT,
} from 'jose';
import {
  CONNECTOR_AUDIENCE,
  DEMO_BOT_APP_ID,
  DEMO_HOST_TENANT_ID,
  DEMO_TAB_APP_ID,
} from './demo-identities.ts';
import type { Persona } from './persona.ts';

/** The demo's own issuer of tokens: what Entra and the Bot Framework are in the cloud. */
export interface DemoIssuer {
  /** `<base>/simulator/openid`, the `iss` of every token. */
  url(): string;
  /** The OpenID configuration document. */
  metadata(): IssuerMetadata;
  /** The public keys, endorsed for the channel `msteams` as botbuilder wants them. */
  jwks(): { keys: JWK[] };
  /** A token as Teams sends with each activity; kept and given again while it has more than half its life left. */
  botToken(serviceUrl: string): Promise<string>;
  /** A token as the Teams client gives the tab for this person, valid for at most an hour. */
  tabToken(persona: Persona): Promise<string>;
  /** Who signed in, for the tab's own eyes; opens nothing. `nonce` binds it to the one request it answers. */
  idToken(persona: Persona, nonce: string): Promise<string>;
  /** How long a token of this issuer is still good. */
  secondsLeft(token: string): number;
  /** The tab as it is registered here. */
  tabClient(): { readonly clientId: string; readonly redirectUri: string; readonly scope: string };
  /** The bot's own credentials towards the simulator's Connector. */
  readonly outboundCredentials: { token(): Promise<string>; refused(token: string): void };
  /** Whether the token is one of the bot's, unexpired and made out to the Connector. */
  isOutboundToken(token: string): Promise<boolean>;
  /** Signs exactly these claims: for tests that need a token which is wrong in one place. */
  sign(claims: JWTPayload): Promise<string>;
}

export interface IssuerMetadata {
  readonly issuer: string;
  readonly jwks_uri: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly end_session_endpoint: string;
  readonly [name: string]: string | boolean | readonly string[];
}

const LIFETIME_SECONDS = 3600;
/** What the tab may do at the API. */
const API_SCOPE = 'access_as_user';

/** Opens the issuer with the keys kept in this folder, making them at the first start. */
export async function createIssuer(options: {
  /** Where the product listens, without a trailing slash. Read when a token is made, since the port may come late. */
  readonly baseUrl: () => string;
  readonly dataDir: string;
}): Promise<DemoIssuer> {
  const keys = await loadKeys(join(options.dataDir, 'simulator'));
  const keySet = createLocalJWKSet({ keys: [keys.publicJwk] });
  const url = (): string => `${options.baseUrl()}/simulator/openid`;
  const sign = (claims: JWTPayload): Promise<string> =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keys.kid }).sign(keys.privateKey);
  const lasting = (): { nbf: number; iat: number; exp: number } => {
    const now = epochSeconds();
    return { nbf: now - 60, iat: now, exp: now + LIFETIME_SECONDS - 60 };
  };
  const tabAudience = (): string => `api://${new URL(options.baseUrl()).host}/${DEMO_TAB_APP_ID}`;
  const whoIs = (persona: Persona) => ({
    oid: persona.objectId,
    tid: DEMO_HOST_TENANT_ID,
    sub: persona.objectId,
    name: persona.name,
    preferred_username: persona.email,
    ver: '2.0',
  });
  const botTokens = reused((serviceUrl) =>
    sign({ iss: url(), aud: DEMO_BOT_APP_ID, serviceurl: serviceUrl, ...lasting() }),
  );
  const outboundTokens = reused((issuer) =>
    sign({
      iss: issuer,
      aud: CONNECTOR_AUDIENCE,
      appid: DEMO_BOT_APP_ID,
      tid: DEMO_HOST_TENANT_ID,
      ...lasting(),
    }),
  );
  return {
    url,
    sign,
    metadata: () => ({
      issuer: url(),
      jwks_uri: `${url()}/keys`,
      authorization_endpoint: `${url()}/authorize`,
      token_endpoint: `${url()}/token`,
      end_session_endpoint: `${url()}/logout`,
      authorization_response_iss_parameter_supported: true,
      response_types_supported: ['code'],
      response_modes_supported: ['query'],
      grant_types_supported: ['authorization_code', 'refresh_token'],
      code_challenge_methods_supported: ['S256'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['none', 'private_key_jwt'],
    }),
    jwks: () => ({ keys: [{ ...keys.publicJwk, endorsements: ['msteams'] }] }),
    botToken: botTokens,
    tabToken: (persona) =>
      sign({
        iss: url(),
        aud: tabAudience(),
        scp: API_SCOPE,
        ...whoIs(persona),
        ...lasting(),
      }),
    idToken: (persona, nonce) =>
      sign({ iss: url(), aud: DEMO_TAB_APP_ID, nonce, ...whoIs(persona), ...lasting() }),
    secondsLeft: (token) => Math.max(0, (decodeJwt(token).exp ?? 0) - epochSeconds()),
    tabClient: () => ({
      clientId: DEMO_TAB_APP_ID,
      redirectUri: `${options.baseUrl()}/tab/`,
      scope: `${tabAudience()}/${API_SCOPE}`,
    }),
    // Its own Connector refuses none of them.
    outboundCredentials: { token: () => outboundTokens(url()), refused: () => undefined },
    async isOutboundToken(token) {
      try {
        const { payload } = await jwtVerify(token, keySet, {
          issuer: url(),
          audience: CONNECTOR_AUDIENCE,
          algorithms: ['RS256'],
          requiredClaims: ['exp'],
        });
        return payload['appid'] === DEMO_BOT_APP_ID;
      } catch {
        return false;
      }
    },
  };
}

interface Keys {
  readonly kid: string;
  readonly privateKey: CryptoKey | Uint8Array;
  readonly publicJwk: JWK;
}

async function loadKeys(folder: string): Promise<Keys> {
  const path = join(folder, 'key.json');
  const text = await readFile(path, 'utf8').catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    await createKeyFile(folder, path);
    return readFile(path, 'utf8');
  });
  const privateJwk = JSON.parse(text) as JWK;
  const { kty, n, e } = privateJwk;
  if (kty !== 'RSA' || !n || !e) {
    throw new Error(`The simulator's key in ${path} cannot be used. Remove the file; a new one is made.`);
  }
  const kid = await calculateJwkThumbprint({ kty, n, e });
  return {
    kid,
    privateKey: await importJWK(privateJwk, 'RS256'),
    publicJwk: { kty, n, e, kid, use: 'sig', alg: 'RS256' },
  };
}

/** `link` fails where the name exists: of two processes that start together one makes the key and both use it. */
async function createKeyFile(folder: string, path: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  await writeFile(temporary, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 });
  try {
    await link(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(temporary);
  }
}

function reused(make: (key: string) => Promise<string>): (key: string) => Promise<string> {
  const kept = new Map<string, { token: Promise<string>; until: number }>();
  return (key) => {
    const found = kept.get(key);
    if (found && found.until > epochSeconds()) return found.token;
    const token = make(key);
    kept.set(key, { token, until: epochSeconds() + LIFETIME_SECONDS / 2 });
    return token;
  };
}

function epochSeconds(): number {
  return Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);
}
