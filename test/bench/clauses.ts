import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readClause } from '../../src/domain/clauses/read-clause.ts';
import type { ClauseRow } from '../domain/clauses/clause-rows.ts';
import { clauseRows, MEETING_DATE, scoreOf } from '../domain/clauses/clause-rows.ts';
import type { Figure, Figures } from './figure.ts';
import { median, rounded } from './figure.ts';

const ROUNDS = 60;
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/**
 * How well the grammar reads clauses (N3), F1 by area: those it was made with, those written before it, those
 * written after it in manners that were new to it, and real ones
 * where these lie beside the checkout; and how long 2,000 characters take, against splitting them into words.
 */
export function measureClauses(): Promise<Figures> {
  const tuned = clauseRows('tuned');
  return Promise.resolve({
    ...scores('tuned', tuned),
    ...scores('heldOut', clauseRows('held-out')),
    ...scores('unseen', clauseRows('unseen')),
    ...sharedScores(),
    'clauses.time2000': time(tuned),
  });
}

function scores(name: string, rows: readonly ClauseRow[]): Figures {
  const { f1 } = scoreOf(rows);
  return Object.fromEntries(
    Object.entries(f1).map(([area, value]) => [
      `clauses.${name}.${area}`,
      { value: rounded(value), unit: `F1 of ${rows.length} clauses` },
    ]),
  );
}

function sharedScores(): Figures {
  const tool = `${SHARED}tools/score-clauses.mjs`;
  if (!existsSync(tool)) return {};
  const radslag = fileURLToPath(new URL('../../src/radslag.mjs', import.meta.url));
  const told = execFileSync(
    process.execPath,
    [tool, '--expected', `${SHARED}protocols/expected`, '--', process.execPath, radslag, 'clause'],
    { encoding: 'utf8' },
  );
  const found = [...told.matchAll(/^(\w+) +F1 ([\d.]+)/gmu)];
  return Object.fromEntries(
    found.map(([, area = '', value = '']) => [
      `clauses.shared.${area}`,
      { value: Number(value), unit: 'F1 of real clauses' },
    ]),
  );
}

function time(rows: readonly ClauseRow[]): Figure {
  const text = rows
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 2000);
  const reading = timed(() => readClause(text, { date: MEETING_DATE }).length);
  const splitting = timed(() => text.split(/\s+/u).length);
  return {
    value: rounded(reading),
    unit: 'ms',
    against: rounded(splitting),
    ratio: rounded(reading / splitting),
  };
}

/** Milliseconds of one call, the middle of many after as many to warm up. */
function timed(call: () => number): number {
  const measured: number[] = [];
  for (let round = 0; round < 2 * ROUNDS; round += 1) {
    const before = performance.now();
    if (call() === 0) throw new Error('nothing was read');
    if (round >= ROUNDS) measured.push(performance.now() - before);
  }
  return median(measured);
}
