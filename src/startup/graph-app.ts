import type { EntraApp } from '../../bot/auth/entra-credentials.ts';
import type { GraphConfig, MicrosoftConfig } from '../config.ts';
import type { Instant } from '../domain/basics/time.ts';
import type { GivenCertificate } from './read-certificate.ts';
import { readCertificate } from './read-certificate.ts';

/** How an application was given to prove who it is. */
interface GivenProof {
  readonly type: MicrosoftConfig['appType'];
  readonly secret: string | undefined;
  readonly certificate: string | undefined;
  readonly name: GivenCertificate['name'];
}

/** The registration that speaks with Microsoft Graph. Throws ConfigError for a certificate that cannot be used. */
export function graphApp(
  { tenantId, clientId, clientType: type, secret, certificate }: GraphConfig,
  now: Instant,
): EntraApp {
  const proof = proofOf({ type, secret, certificate, name: 'GRAPH_CLIENT_CERTIFICATE' }, now);
  const of = { scope: 'https://graph.microsoft.com/.default', name: 'Microsoft Graph' };
  return { tenantId, appId: clientId, proof, of };
}

/** By what an application proves that it is itself. */
export function proofOf({ type, secret, certificate, name }: GivenProof, now: Instant): EntraApp['proof'] {
  if (type === 'UserAssignedMSI') return { kind: 'managed-identity' };
  if (certificate !== undefined)
    return { kind: 'certificate', pem: readCertificate({ name, value: certificate }, now) };
  return { kind: 'secret', secret: secret ?? '' };
}
