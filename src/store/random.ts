import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';

/** Where random bytes come from. */
export type Random = (bytes: number) => Uint8Array;

export const cryptoRandom: Random = (bytes) => randomBytes(bytes);

/** Bytes as lower-case hexadecimal. */
export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

/** An id that nothing else has: 32 hexadecimal digits. */
export function randomId(random: Random): string {
  return hexOf(random(16));
}
