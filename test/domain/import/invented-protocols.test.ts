import { describe, expect, it } from 'vitest';
import { importProtocol } from '../../../src/domain/import/import-protocol.ts';
import type { ImportedProtocol } from '../../../src/domain/import/structure.ts';
import { AREAS, compared, inventedProtocols, scoreOf, scoreOfOne, wordsLost, wordsOf } from './scored.ts';

/** Each is scored as the five real protocols are; the misses are in the message. */
const protocols = inventedProtocols();
const read = new Map<string, ImportedProtocol>(
  protocols.map(({ name, text }) => [name, importProtocol(text)]),
);
const readOf = (name: string) => read.get(name) ?? importProtocol('');

describe('protocols of every family, invented', () => {
  it('are more than fifty', () => {
    expect(protocols.length).toBeGreaterThan(50);
  });

  it.each(AREAS)('are read as a person reads them: %s', (area) => {
    const pairs = protocols.map(({ name, expected }) => ({
      name,
      ...compared(expected, readOf(name))[area],
    }));
    const { f1, misses } = scoreOf(pairs);
    expect(f1 >= 0.97 ? [] : misses).toEqual([]);
  });

  it.each(protocols.map(({ name, expected }) => [name, expected] as const))(
    '%s is read as a person reads it, each by itself',
    (name, expected) => {
      const { f1, misses } = scoreOfOne(expected, readOf(name));
      expect(f1 >= 0.97 ? [] : misses).toEqual([]);
    },
  );

  it.each(protocols.map(({ name, text }) => [name, text] as const))(
    '%s loses none of its words',
    (name, text) => {
      const lost = wordsLost(text, readOf(name));
      expect(lost.length <= wordsOf(text).length * 0.05 ? [] : lost).toEqual([]);
    },
  );
});
