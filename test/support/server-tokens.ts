import type { JWTPayload } from 'jose';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { TrustedIssuer } from '../../src/server/auth/tab-token.ts';
import { HOST_TENANT, objectIdOf, TAB_APP_ID } from './server-people.ts';

export type TokenKind = 'RS256' | 'HS256' | 'PS256' | 'unsigned' | 'other key' | 'unknown key';

/** An issuer of tab tokens with keys of its own, and every way to get a token wrong. */
export interface TestIssuer {
  readonly trusted: TrustedIssuer;
  /** A token of the person with this number; claims can be overridden, `undefined` leaves one out. */
  token(person: number, over?: JWTPayload, kind?: TokenKind): Promise<string>;
}

export const ISSUER = (tenantId: string) => `https://issuer.example/${tenantId}/v2.0`;

export async function createTestIssuer(): Promise<TestIssuer> {
  const good = await generateKeyPair('RS256', { extractable: true });
  const rogue = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(good.publicKey)), kid: 'good', use: 'sig' };
  const secret = new TextEncoder().encode(JSON.stringify(jwk));
  return {
    trusted: { issuerFor: ISSUER, keys: createLocalJWKSet({ keys: [jwk] }) },
    async token(person, over = {}, kind = 'RS256') {
      const now = Math.floor(Date.now() / 1000);
      const claims: JWTPayload = {
        iss: ISSUER(HOST_TENANT),
        aud: TAB_APP_ID,
        tid: HOST_TENANT,
        oid: objectIdOf(person),
        scp: 'access_as_user',
        name: 'Någon Annan',
        roles: ['secretariat'],
        nbf: now - 60,
        exp: now + 3_600,
        ...over,
      };
      const jwt = new SignJWT(claims);
      switch (kind) {
        case 'RS256':
          return jwt.setProtectedHeader({ alg: 'RS256', kid: 'good' }).sign(good.privateKey);
        case 'PS256': {
          const key = await crypto.subtle.importKey(
            'pkcs8',
            await crypto.subtle.exportKey('pkcs8', good.privateKey),
            { name: 'RSA-PSS', hash: 'SHA-256' },
            false,
            ['sign'],
          );
          return jwt.setProtectedHeader({ alg: 'PS256', kid: 'good' }).sign(key);
        }
        case 'HS256':
          return jwt.setProtectedHeader({ alg: 'HS256', kid: 'good' }).sign(secret);
        case 'unsigned':
          return new UnsecuredJWT(claims).encode();
        case 'other key':
          return jwt.setProtectedHeader({ alg: 'RS256', kid: 'good' }).sign(rogue.privateKey);
        case 'unknown key':
          return jwt.setProtectedHeader({ alg: 'RS256', kid: 'nobody' }).sign(rogue.privateKey);
        default:
          return kind satisfies never;
      }
    },
  };
}
