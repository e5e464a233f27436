import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigError } from '../config.ts';
import type { Instant } from '../domain/basics/time.ts';

/** A certificate as it was given, and by which setting, so that a fault can name it. */
export interface GivenCertificate {
  readonly name: 'BOT_APP_CERTIFICATE' | 'GRAPH_CLIENT_CERTIFICATE';
  readonly value: string;
}

/**
 * The certificate by which an application proves who it is, with its private key, as PEM: the setting is either the
 * path of such a file or the text itself. Throws ConfigError, which never quotes the text, where it cannot be used.
 */
export function readCertificate({ name, value }: GivenCertificate, now: Instant): string {
  try {
    return usable(value, now);
  } catch (fault) {
    const what = fault instanceof Unusable ? fault.message : 'cannot be read';
    throw new ConfigError(
      `${name}: ${what}; give the path of a PEM file with the certificate and its private key, or its text`,
    );
  }
}

class Unusable extends Error {}

function usable(value: string, now: Instant): string {
  const pem = value.includes('-----BEGIN') ? value.replaceAll('\\n', '\n') : fileAt(value);
  const certificate = parsed(() => new X509Certificate(pem), 'holds no certificate');
  const key = parsed(() => createPrivateKey(pem), 'holds no private key that is readable without a password');
  if (!certificate.checkPrivateKey(key)) throw new Unusable('the private key is not the certificate’s');
  if (certificate.validToDate.toISOString() <= now)
    throw new Unusable(`the certificate ended on ${certificate.validToDate.toISOString().slice(0, 10)}`);
  return pem;
}

function fileAt(path: string): string {
  return parsed(() => readFileSync(path, 'utf8'), 'the file it names cannot be read');
}

function parsed<T>(parse: () => T, otherwise: string): T {
  try {
    return parse();
  } catch {
    throw new Unusable(otherwise);
  }
}
