import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';

/** Where random bytes come from. */
export type Random = (bytes: number) => Uint8Array;

/** Random bytes of the operating system, fetched many at a time: a salt costs a copy, not a call. */
export const cryptoRandom: Random = pooled(8_192);

function pooled(size: number): Random {
  let pool = randomBytes(0);
  let used = 0;
  return (bytes) => {
    if (bytes > size) return randomBytes(bytes);
    if (used + bytes > pool.length) {
      pool = randomBytes(size);
      used = 0;
    }
    const taken = Uint8Array.prototype.slice.call(pool, used, used + bytes);
    pool.fill(0, used, used + bytes);
    used += bytes;
    return taken;
  };
}

/** Bytes as lower-case hexadecimal. */
export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

/** An id that nothing else has: 32 hexadecimal digits. */
export function randomId(random: Random): string {
  return hexOf(random(16));
}
