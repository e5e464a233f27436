import { hash } from 'node:crypto';
import { Buffer } from 'node:buffer';
import type { Actor } from '../domain/basics/event.ts';
import type { Instant } from '../domain/basics/time.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * The chain of a stream (N12). **This format is frozen:** what is written must verify for ever.
 *
 *     salt        16 random bytes, new for every event, kept with the payload and erased with it
 *     commitment  SHA-256( salt ‖ UTF-8 of canonicalJson(data) )
 *     header      canonicalJson({ actor: { personId, via }, at, commitment, schema, stream, type, version })
 *     hash        SHA-256( hash of the event before ‖ UTF-8 of header )
 *
 * ‖ puts bytes after each other. In front of version 1 stand 32 zero bytes. Commitments, hashes and salts are written as
 * lower-case hexadecimal; inside the hash the one before is its 32 raw bytes. `schema` is the version of the event's
 * form (upcasters.ts), `version` its place in the stream. The hash of the newest event is the stream's head.
 *
 * The chain runs over commitments, never over payloads: an erased payload leaves it whole, and the salt keeps anybody
 * from guessing what was erased.
 */
export interface EventHeader {
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly schema: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly commitment: string;
}

/** Bytes of salt of every event. */
export const SALT_BYTES = 16;

/** What the hash of a stream's first event follows: 32 zero bytes in hexadecimal. */
export const BEFORE_FIRST = '0'.repeat(64);

/** The commitment to a payload, given its salt in hexadecimal and its canonical JSON. */
export function commitmentOf(saltHex: string, canonicalData: string): string {
  return hash(
    'sha256',
    Buffer.concat([Buffer.from(saltHex, 'hex'), Buffer.from(canonicalData, 'utf8')]),
    'hex',
  );
}

/** The hash of an event that stands after the event with hash `previous` (BEFORE_FIRST for version 1). */
export function eventHash(previous: string, header: EventHeader): string {
  const { actor, at, commitment, schema, stream, type, version } = header;
  const { personId, via } = actor;
  const text = canonicalJson({ actor: { personId, via }, at, commitment, schema, stream, type, version });
  return hash('sha256', Buffer.concat([Buffer.from(previous, 'hex'), Buffer.from(text, 'utf8')]), 'hex');
}
