import type { JWTVerifyGetKey } from 'jose';
import { createRemoteJWKSet, decodeJwt, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Identity } from '../../domain/group/group.ts';
import type { Problem } from '../problem.ts';
import { API_SCOPE } from './sign-in.ts';

/** An issuer whose tokens open the API. Which ones there are is decided by main.ts alone, never by a setting. */
export interface TrustedIssuer {
  /** The `iss` that a token of this tenant must have. Asked anew for each token: the demo learns its port late. */
  readonly issuerFor: (tenantId: string) => string;
  readonly keys: JWTVerifyGetKey;
}

export interface TokenRules {
  readonly issuers: readonly TrustedIssuer[];
  /** What `aud` may be; see `tabAudiences`. Empty where the tab is not registered: then nobody comes in. */
  readonly audiences: () => readonly string[];
  /** Tenants whose people may come in; the first is the one that others are shown the way to (D20). */
  readonly allowedTenants: readonly AllowedTenant[];
}

interface AllowedTenant {
  readonly tenantId: string;
  /** As people know it; its id is shown where no name is given. */
  readonly name?: string;
}

/** Who a token speaks of. Nothing else in it counts: names and roles come from the roster. */
interface VerifiedToken {
  readonly identity: Identity;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

type TokenAnswer =
  | { readonly ok: true; readonly token: VerifiedToken }
  | { readonly ok: false; readonly problem: Problem };

/** Checks the Authorization header of a request. Throws SigningKeysFault when the issuer's keys cannot be had. */
export type TokenVerifier = (authorization: string | undefined) => Promise<TokenAnswer>;

/** The keys of a trusted issuer could not be fetched: nobody can be let in, and nobody is at fault. */
export class SigningKeysFault extends Error {
  readonly code = 'signing-keys-unreachable';
  constructor(options: ErrorOptions) {
    super('the signing keys of the token issuer cannot be fetched', options);
    this.name = 'SigningKeysFault';
  }
}

/** Microsoft Entra, version 2 tokens of any tenant; which tenants may come in is a rule of its own. */
export function entraIssuer(keys?: JWTVerifyGetKey): TrustedIssuer {
  return {
    issuerFor: (tenantId) => `https://login.microsoftonline.com/${tenantId}/v2.0`,
    keys: keys ?? createRemoteJWKSet(new URL('https://login.microsoftonline.com/common/discovery/v2.0/keys')),
  };
}

/** The audiences of a tab's token: the bare app id, and `api://` with or without the host that serves the tab. */
export function tabAudiences(publicUrl: string, tabAppId: string): readonly string[] {
  return [tabAppId, `api://${tabAppId}`, `api://${new URL(publicUrl).host}/${tabAppId}`];
}

/** The one way into the API: an RS256 bearer token of a trusted issuer, for this tab, unexpired, of an allowed tenant. */
export function createTokenVerifier(rules: TokenRules): TokenVerifier {
  const allowed = new Set(rules.allowedTenants.map((tenant) => tenant.tenantId.toLowerCase()));
  return async (authorization) => {
    if (rules.audiences().length === 0) return refused('tab-not-registered');
    const token = /^Bearer +([\w.~+/=-]+) *$/i.exec(authorization ?? '')?.[1];
    if (!token) return refused(authorization ? 'token-invalid' : 'token-missing');
    // Read before it is verified only to know whose keys to ask; the verification then holds it to that issuer.
    const issuer = issuerOf(token, rules.issuers);
    if (!issuer) return refused('token-invalid');
    const claims = await verified(token, issuer, rules.audiences());
    if (typeof claims === 'string') return refused(claims);
    if (!allowed.has(claims.tid.toLowerCase())) {
      const [first] = rules.allowedTenants;
      return refused('foreign-tenant', { tenant: first?.name ?? first?.tenantId ?? '–' });
    }
    const identity: Identity = { kind: 'entra', tenantId: claims.tid, objectId: claims.oid };
    return { ok: true, token: { identity, expiresAt: claims.exp } };
  };
}

interface ExpectedIssuer {
  readonly name: string;
  readonly keys: JWTVerifyGetKey;
}

const guid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
// Only an access token has scopes: an ID token, which the sign-in outside Teams also gives, is no credential here.
const scopes = z.string().refine((list) => list.split(' ').includes(API_SCOPE));
const claimsSchema = z.object({ tid: guid, oid: guid, exp: z.number(), scp: scopes });
type Claims = z.infer<typeof claimsSchema>;

function issuerOf(token: string, issuers: readonly TrustedIssuer[]): ExpectedIssuer | undefined {
  let unverified;
  try {
    unverified = decodeJwt(token);
  } catch {
    return undefined;
  }
  const tenant = guid.safeParse(unverified['tid']);
  if (!tenant.success) return undefined;
  for (const { issuerFor, keys } of issuers) {
    const name = issuerFor(tenant.data);
    if (unverified.iss === name) return { name, keys };
  }
  return undefined;
}

async function verified(
  token: string,
  issuer: ExpectedIssuer,
  audiences: readonly string[],
): Promise<Claims | 'token-expired' | 'token-invalid'> {
  try {
    const { payload } = await jwtVerify(token, issuer.keys, {
      issuer: issuer.name,
      audience: [...audiences],
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'tid', 'oid'],
    });
    const claims = claimsSchema.safeParse(payload);
    return claims.success ? claims.data : 'token-invalid';
  } catch (error) {
    if (error instanceof errors.JWTExpired) return 'token-expired';
    if (error instanceof errors.JOSEError && FAULTS_OF_THE_TOKEN.has(error.code)) return 'token-invalid';
    throw new SigningKeysFault({ cause: error });
  }
}

/** All else that jose throws lies with the keys or the way to them. */
const FAULTS_OF_THE_TOKEN: ReadonlySet<string> = new Set([
  errors.JWTClaimValidationFailed.code,
  errors.JWTInvalid.code,
  errors.JWSInvalid.code,
  errors.JWSSignatureVerificationFailed.code,
  errors.JOSEAlgNotAllowed.code,
  errors.JOSENotSupported.code,
  errors.JWKSNoMatchingKey.code,
  errors.JWKSMultipleMatchingKeys.code,
]);

function refused(code: Problem['code'], params?: Problem['params']): TokenAnswer {
  return { ok: false, problem: params ? { code, params } : { code } };
}
