import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { EventHeader } from '../../src/store/chain.ts';
import { BEFORE_FIRST, commitmentOf, eventHash } from '../../src/store/chain.ts';

const SALT = '000102030405060708090a0b0c0d0e0f';
const header: EventHeader = {
  stream: 'group/exempel/meeting/m1',
  version: 1,
  type: 'Noted',
  schema: 1,
  at: '2018-04-20T12:00:00.000Z',
  actor: { personId: 'asa', via: 'card' },
  commitment: commitmentOf(SALT, '{"text":"Å"}'),
};

/** If one of these fails, every chain ever written fails: the code is wrong, never the test. */
describe('the format of the chain is frozen', () => {
  it('commits to salt and payload', () => {
    const bytes = Buffer.concat([Buffer.from(SALT, 'hex'), Buffer.from('{"text":"Å"}', 'utf8')]);
    expect(header.commitment).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(header.commitment).toBe('08b32ba3fc2ed4144342eb2b098b7fc5db80b6efce8cb8d71c73b76cfbf1cf4a');
  });

  it('chains the header to the hash before it', () => {
    const text =
      `{"actor":{"personId":"asa","via":"card"},"at":"2018-04-20T12:00:00.000Z","commitment":"${header.commitment}",` +
      '"schema":1,"stream":"group/exempel/meeting/m1","type":"Noted","version":1}';
    const first = createHash('sha256').update(Buffer.alloc(32)).update(text).digest('hex');
    expect(eventHash(BEFORE_FIRST, header)).toBe(first);
    expect(first).toBe('ae30f16d50bd02d641320461a493ade9bd37388a78c3a46031005b4cc6f883b8');
    const second = { ...header, version: 2 };
    const after = createHash('sha256')
      .update(Buffer.from(first, 'hex'))
      .update(text.replace('"version":1', '"version":2'));
    expect(eventHash(first, second)).toBe(after.digest('hex'));
  });
});
