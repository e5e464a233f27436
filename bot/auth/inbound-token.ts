import { KeyObject, verify } from 'node:crypto';
import type { CryptoKey } from 'jose';
import { createRemoteJWKSet } from 'jose';
import { z } from 'zod';
import type { TrustedIssuer } from './trusted-issuer.ts';

/** What of an activity its token must agree with. */
export interface ActivityOrigin {
  readonly serviceUrl?: unknown;
  readonly channelId?: unknown;
}

/** A token that is not accepted. `reason` is for the log alone; the caller is told nothing but 401. */
export class InboundTokenRefused extends Error {
  readonly code = 'inbound-token-refused';
  readonly reason: string;
  constructor(reason: string, options?: ErrorOptions) {
    super(`The token of an activity was refused: ${reason}`, options);
    this.name = 'InboundTokenRefused';
    this.reason = reason;
  }
}

export interface VerifiedOrigin {
  readonly serviceUrl: string;
}

/** Answers where the activity comes from, or throws InboundTokenRefused; it throws nothing else. */
export type InboundTokenVerifier = (
  authorization: string | undefined,
  activity: ActivityOrigin,
) => Promise<VerifiedOrigin>;

/** Clocks of Microsoft's and ours may differ by this much. */
const TOLERANCE_SECONDS = 300;
const KEYS_KEPT_MS = 24 * 60 * 60 * 1000;
const FETCH_LIMIT_MS = 4_000;

/**
 * Verifies tokens of one issuer and no other. Nothing here knows of emulators or skills, so a token that Entra made out
 * to the bot for somebody's tenant, or the tab's own token, has no path to pass by (both holes of botbuilder's checks).
 */
export function createInboundTokenVerifier(trusted: TrustedIssuer): InboundTokenVerifier {
  let keySet: Promise<KeySet> | undefined;
  const keys = (): Promise<KeySet> => {
    keySet ??= openKeySet(trusted).catch((cause: unknown) => {
      keySet = undefined;
      throw cause;
    });
    return keySet;
  };

  return async (authorization, activity) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (!token) throw new InboundTokenRefused('no bearer token');
    const { serviceUrl, channelId } = activity;
    if (typeof serviceUrl !== 'string' || serviceUrl === '') throw new InboundTokenRefused('no serviceUrl');
    if (channelId !== trusted.requireEndorsement) throw new InboundTokenRefused('another channel');
    try {
      const { header, payload } = await verified(token, await keys());
      const problem = claimsProblem(payload, trusted, serviceUrl);
      if (problem) throw new InboundTokenRefused(problem);
      if (!endorsed(await keys(), header.kid, trusted.requireEndorsement))
        throw new InboundTokenRefused('the key is not endorsed for the channel');
      return { serviceUrl };
    } catch (cause) {
      if (cause instanceof InboundTokenRefused) throw cause;
      throw new InboundTokenRefused(cause instanceof Error ? cause.message : 'unreadable', { cause });
    }
  };
}

type KeySet = ReturnType<typeof createRemoteJWKSet>;

/** RS256 and nothing else; a header that asks for anything special (`crit`, `b64`) is not understood. */
const headerSchema = z.object({
  alg: z.literal('RS256'),
  kid: z.string().min(1).max(1_000),
  crit: z.undefined().optional(),
  b64: z.undefined().optional(),
});
const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string().optional(),
});
type Claims = z.infer<typeof claimsSchema>;

const publicKeys = new WeakMap<CryptoKey, KeyObject>();

/**
 * Header and claims of a token whose signature is right. jose finds and keeps the keys; the signature is verified here,
 * by node at once: through the pool of threads that jose's own verification takes it costs twice as much (Q1).
 */
async function verified(token: string, keys: KeySet) {
  const [head = '', body = '', signature = ''] = token.split('.');
  const header = headerSchema.parse(decoded(head));
  const found = await keys({ alg: header.alg, kid: header.kid });
  let key = publicKeys.get(found);
  if (!key) {
    key = KeyObject.from(found);
    publicKeys.set(found, key);
  }
  if (key.type !== 'public' || key.asymmetricKeyType !== 'rsa')
    throw new InboundTokenRefused('another kind of key');
  const signed = Buffer.from(`${head}.${body}`, 'latin1');
  if (!verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url')))
    throw new InboundTokenRefused('the signature is wrong');
  return { header, payload: claimsSchema.parse(decoded(body)) };
}

function claimsProblem(claims: Claims, trusted: TrustedIssuer, serviceUrl: string): string | undefined {
  const now = Temporal.Now.instant().epochMilliseconds / 1000;
  if (claims.iss !== trusted.issuer) return 'another issuer';
  if (trusted.audience === '' || claims.aud !== trusted.audience) return 'another audience';
  if (claims.exp <= now - TOLERANCE_SECONDS) return 'expired';
  if (claims.nbf !== undefined && claims.nbf > now + TOLERANCE_SECONDS) return 'not yet valid';
  return claims.serviceurl === serviceUrl ? undefined : 'another serviceUrl';
}

function decoded(part: string): unknown {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
}

const metadataSchema = z.looseObject({ issuer: z.string(), jwks_uri: z.url() });
const endorsedKeySchema = z.looseObject({ endorsements: z.array(z.string()) });

async function openKeySet(trusted: TrustedIssuer): Promise<KeySet> {
  const response = await fetch(trusted.metadataUrl, { signal: AbortSignal.timeout(FETCH_LIMIT_MS) });
  if (!response.ok) throw new Error(`the issuer's metadata answers ${response.status}`);
  const metadata = metadataSchema.parse(await response.json());
  if (metadata.issuer !== trusted.issuer) throw new Error('the metadata is of another issuer');
  return createRemoteJWKSet(new URL(metadata.jwks_uri), {
    cacheMaxAge: KEYS_KEPT_MS,
    timeoutDuration: FETCH_LIMIT_MS,
  });
}

/** Microsoft writes on each key for which channels it may speak. */
function endorsed(keys: KeySet, kid: string, channel: string): boolean {
  const key = keys.jwks()?.keys.find((candidate) => candidate.kid === kid);
  const read = endorsedKeySchema.safeParse(key);
  return read.success && read.data.endorsements.includes(channel);
}
