import { KeyObject } from 'node:crypto';
import type { CryptoKey } from 'jose';
import { createRemoteJWKSet, decodeProtectedHeader } from 'jose';
import jsonwebtoken from 'jsonwebtoken';
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
      const { serviceurl } = await verified(token, await keys(), trusted);
      if (serviceurl !== serviceUrl) throw new InboundTokenRefused('another serviceUrl');
      return { serviceUrl };
    } catch (cause) {
      if (cause instanceof InboundTokenRefused) throw cause;
      throw new InboundTokenRefused(cause instanceof Error ? cause.message : 'unreadable', { cause });
    }
  };
}

type KeySet = ReturnType<typeof createRemoteJWKSet>;

/** Keys that are endorsed for the channel, in the form in which they verify. jose keeps one object for each key. */
const endorsedKeys = new WeakMap<CryptoKey, KeyObject>();

/**
 * The claims of a token that is right in everything but its service URL. jose finds and keeps the keys; jsonwebtoken
 * verifies at once, where jose's own verification goes through a pool of threads at four times the cost (Q1).
 */
async function verified(token: string, known: KeySet, trusted: TrustedIssuer): Promise<Claims> {
  // What is not said cannot be compared: a library may take an empty wish for none.
  if (!trusted.issuer || !trusted.audience) throw new InboundTokenRefused('nobody is trusted');
  const header = headerSchema.parse(decodeProtectedHeader(token));
  const found = await known(header);
  let key = endorsedKeys.get(found);
  if (!key) {
    if (!endorsed(known, header.kid, trusted.requireEndorsement))
      throw new InboundTokenRefused('the key is not endorsed for the channel');
    key = KeyObject.from(found);
    endorsedKeys.set(found, key);
  }
  const claims = jsonwebtoken.verify(token, key, {
    algorithms: ['RS256'],
    issuer: trusted.issuer,
    audience: trusted.audience,
    clockTolerance: TOLERANCE_SECONDS,
  });
  return claimsSchema.parse(claims);
}

const headerSchema = z.object({ alg: z.literal('RS256'), kid: z.string().min(1).max(1_000) });
/** jsonwebtoken lets a token without an end pass: here it must have one. */
const claimsSchema = z.object({ exp: z.number(), serviceurl: z.string().optional() });
type Claims = z.infer<typeof claimsSchema>;

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
