import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A certificate made here and its private key, as PEM; nobody but the test trusts it. */
export interface SelfSigned {
  readonly certificate: string;
  readonly privateKey: string;
  /** Of the certificate, in base64url, as `x5t#S256` names it. */
  readonly thumbprint: string;
}

/** Valid from a day before to the given day, which may lie behind. */
export function selfSigned(until: Date): SelfSigned {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const algorithm = sequence(objectId(RSA_WITH_SHA256), tlv(0x05));
  const name = sequence(tlv(0x31, sequence(objectId(COMMON_NAME), tlv(0x0c, Buffer.from('radslag-test')))));
  const from = new Date(until.getTime() - 400 * 86_400_000);
  const facts = sequence(
    tlv(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    sequence(utcTime(from), utcTime(until)),
    name,
    keys.publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', facts, keys.privateKey);
  const der = sequence(facts, algorithm, tlv(0x03, Buffer.from([0]), signature));
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines(der.toString('base64'))}\n-----END CERTIFICATE-----\n`,
    privateKey: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }),
    thumbprint: createHash('sha256').update(der).digest('base64url'),
  };
}

const RSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b];
const COMMON_NAME = [0x55, 0x04, 0x03];

/** DER: a tag, a length, a value. */
function tlv(tag: number, ...parts: readonly Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const length = value.length;
  const head =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), value]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tlv(0x30, ...parts);
}

function objectId(bytes: readonly number[]): Buffer {
  return tlv(0x06, Buffer.from(bytes));
}

function utcTime(moment: Date): Buffer {
  return tlv(0x17, Buffer.from(`${moment.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
}

function lines(base64: string): string {
  return base64.replace(/(.{64})/g, '$1\n').trimEnd();
}
