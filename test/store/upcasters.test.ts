import { describe, expect, it } from 'vitest';
import type { Upcasters } from '../../src/store/upcasters.ts';
import { schemaVersion, upcast } from '../../src/store/upcasters.ts';

const upcasters: Upcasters = {
  Replied: [
    (data) => ({ ...data, answer: data['yes'] === true ? 'yes' : 'no' }),
    (data) => ({ answer: data['answer'], via: 'card' }),
  ],
};

describe('upcasters', () => {
  it('write an event in the version after its last change', () => {
    expect(schemaVersion('Replied', upcasters)).toBe(3);
    expect(schemaVersion('Other', upcasters)).toBe(1);
    expect(schemaVersion('constructor', upcasters)).toBe(1);
  });

  it('lift data step by step from the version that it has', () => {
    expect(upcast('Replied', 1, { yes: true }, upcasters)).toEqual({ answer: 'yes', via: 'card' });
    expect(upcast('Replied', 2, { answer: 'no', yes: false }, upcasters)).toEqual({
      answer: 'no',
      via: 'card',
    });
    expect(upcast('Replied', 3, { answer: 'no', via: 'tab' }, upcasters)).toEqual({
      answer: 'no',
      via: 'tab',
    });
    expect(upcast('Other', 1, { a: 1 }, upcasters)).toEqual({ a: 1 });
  });

  it('refuse an event of a version that is not known yet', () => {
    expect(() => upcast('Other', 2, {}, upcasters)).toThrow(
      expect.objectContaining({ code: 'event-newer' }) as Error,
    );
  });
});
