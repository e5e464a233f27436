import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigError } from '../config.ts';
import type { Instant } from '../domain/basics/time.ts';

/**
 * The certificate by which the bot proves who it is, with its private key, as PEM: BOT_APP_CERTIFICATE is either the
 * path of such a file or the text itself. Throws ConfigError, which never quotes the text, where it cannot be used.
 */
export function readCertificate(setting: string, now: Instant): string {
  const pem = setting.includes('-----BEGIN') ? setting.replaceAll('\\n', '\n') : fileAt(setting);
  const certificate = parsed(() => new X509Certificate(pem), 'holds no certificate');
  const key = parsed(() => createPrivateKey(pem), 'holds no private key that is readable without a password');
  if (!certificate.checkPrivateKey(key)) throw wrong('the private key is not the certificate’s');
  if (certificate.validToDate.toISOString() <= now)
    throw wrong(`the certificate ended on ${certificate.validToDate.toISOString().slice(0, 10)}`);
  return pem;
}

function fileAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw wrong('the file it names cannot be read');
  }
}

function parsed<T>(parse: () => T, otherwise: string): T {
  try {
    return parse();
  } catch {
    throw wrong(otherwise);
  }
}

function wrong(what: string): ConfigError {
  return new ConfigError(
    `BOT_APP_CERTIFICATE: ${what}; give the path of a PEM file with the certificate and its private key, or its text`,
  );
}
