import { describe, expect, it } from 'vitest';
import { createApartReader } from '../../../src/documents/import/read-apart.ts';
import { AN_OLD_PROTOCOL } from '../../support/import-builders.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('old protocols read in a thread of their own', () => {
  it('are read one after the other, each by itself, and the bytes stay with whoever sent them', async () => {
    const reader = createApartReader({ lingerMs: 10 });
    const bytes = bytesOf(AN_OLD_PROTOCOL);
    const [first, broken, last] = await Promise.all([
      reader.read(bytes),
      reader.read(bytesOf('%PDF-1.4 trasig')),
      reader.read(bytes),
    ]);
    expect(first).toMatchObject({ ok: true, kind: 'text', protocol: { number: '4/2017' } });
    expect(broken).toEqual({ ok: false, code: 'corrupt' });
    expect(last).toEqual(first);
    expect(new TextDecoder().decode(bytes)).toBe(AN_OLD_PROTOCOL);
  });

  it('are given up when they take too long, and the next is read by another', async () => {
    const hasty = createApartReader({ patienceMs: 0, lingerMs: 10 });
    expect(await hasty.read(bytesOf(AN_OLD_PROTOCOL))).toEqual({ ok: false, code: 'too-long' });
    expect(await hasty.read(bytesOf(AN_OLD_PROTOCOL))).toEqual({ ok: false, code: 'too-long' });
  });
});
