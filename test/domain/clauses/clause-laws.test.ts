import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/clauses/finding.ts';
import { lintClause } from '../../../src/domain/clauses/lint.ts';
import { readClause, readTokens } from '../../../src/domain/clauses/read-clause.ts';
import type { Token } from '../../../src/domain/clauses/tokens.ts';
import { tokensOf } from '../../../src/domain/clauses/tokens.ts';
import { clauseRows, MEETING_DATE } from './clause-rows.ts';

const CLAUSES = (['tuned', 'held-out', 'unseen'] as const).flatMap(clauseRows).map(({ text }) => text);
const FORMS = CLAUSES.flatMap((text) => text.split(' '));
/** Anything a keyboard or a paste can bring, and the words of real clauses in any order. */
const anyClause = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.array(fc.constantFrom(...FORMS), { maxLength: 60 }).map((some) => some.join(' ')),
);
const read = (text: string) => readClause(text, { date: MEETING_DATE });

describe('the grammar, whatever is written', () => {
  it('reads any text, and every finding and suggestion stands on words that are there', () => {
    fc.assert(
      fc.property(anyClause, (text) => {
        const findings = read(text);
        for (const { start, end } of [...findings, ...lintClause(text, findings)]) {
          expect(text.slice(start, end).trim()).not.toBe('');
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('takes tokens that are the text, in order, none on top of another', () => {
    fc.assert(
      fc.property(anyClause, (text) => {
        let before = 0;
        for (const { start, end, text: word } of tokensOf(text)) {
          expect(text.slice(start, end)).toBe(word);
          expect(text.slice(before, start).trim()).toBe('');
          before = end;
        }
        expect(text.slice(before).trim()).toBe('');
      }),
    );
  });

  it('reads the same kinds with other people, municipalities and days', () => {
    const names = [
      ['Pia Rask', 'Gunnel Österdahl', 'Ali Can Demir', 'Bo Ek'],
      ['Storby', 'Ekeröd', 'Vinninge', 'Norrsala'],
      ['den 3 maj', 'den 28 november', '241206', '2/9'],
      ['Tor Bäck', 'Ingrid af Klint', 'Mo Ask-Lund', 'Åke Ö Sand'],
    ] as const;
    const templates = [
      'uppdra åt {0} och {3} att ta fram en plan senast {2}.',
      '{0} skickar underlaget till kommunerna och återkommer på mötet {2}.',
      '{1} bjuder in {3} till mötet {2}.',
      'välja {0} till ledamot. {3} meddelar regionen.',
      'mötet i maj flyttas till {2}.',
      'sekretariatet ber nätverket för inköp att svara {0} före {2}.',
      'underlaget förmedlas av {3}, {1}.',
      'Till mötet {2} tar {0} fram en jämförelse med {1}.',
    ];
    const filled = (template: string, picked: readonly number[]) =>
      template.replace(
        /\{(\d)\}/gu,
        (_, slot: string) => names[Number(slot)]?.[picked[Number(slot)] ?? 0] ?? '',
      );
    fc.assert(
      fc.property(
        fc.constantFrom(...templates),
        fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)),
        (template, picked) => {
          expect(kindsIn(read(filled(template, picked)))).toEqual(
            kindsIn(read(filled(template, [0, 0, 0, 0]))),
          );
        },
      ),
    );
  });

  it('looks at each word a bounded number of times, also where words are repeated to lead it astray', () => {
    const looksAtEach = (text: string) => {
      let count = 0;
      const tokens: readonly Token[] = new Proxy(tokensOf(text), {
        get(target, key, receiver) {
          if (typeof key === 'string' && /^\d+$/u.test(key)) count += 1;
          return Reflect.get(target, key, receiver) as unknown;
        },
      });
      readTokens(text, tokens, { date: MEETING_DATE });
      return count / tokens.length;
    };
    const starts = ['', 'uppdra åt Storby att svara '];
    const astray = [
      'ta |ta upp |ge Pia Rask i |som |att |Aa, |Aa och |1 000 |250 tkr |, |A.|till mötet |på mötet den 12 maj ',
      'nätverket för a och |medel |kommuner som vill |från ',
    ].flatMap((row) => row.split('|'));
    for (const start of starts)
      for (const part of astray)
        for (const times of [40, 400]) {
          const each = looksAtEach(start + part.repeat(times));
          expect({ start, part, times, each }).toSatisfy(() => each < 600);
        }
  });

  it('is left by no pattern that can be led to try again and again: none repeats what repeats', async () => {
    const { readdir, readFile } = await import('node:fs/promises');
    const room = new URL('../../../src/domain/clauses/', import.meta.url);
    const sources = await Promise.all(
      (await readdir(room)).map((file) => readFile(new URL(file, room), 'utf8')),
    );
    const nested = sources
      .flatMap((source) => [...source.matchAll(/\/(?:[^/\n\\]|\\.)+\/[giu]+/gu)].map(([pattern]) => pattern))
      .filter((pattern) => /\((?:\?:)?[^()]*[+*]\)[+*]/u.test(pattern));
    expect(nested).toEqual([]);
    expect(sources.length).toBeGreaterThan(10);
  });
});

function kindsIn(findings: readonly Finding[]): readonly unknown[] {
  return findings.flatMap(({ role, value }) => (role === 'kind' ? [value] : [])).toSorted();
}
