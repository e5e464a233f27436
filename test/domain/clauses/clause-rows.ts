import { readFileSync } from 'node:fs';
import { ofRole } from '../../../src/domain/clauses/finding.ts';
import { kindsOfFindings, readClause } from '../../../src/domain/clauses/read-clause.ts';

/** The meeting of the rows in fixtures/. */
export const MEETING_DATE = '2024-02-16';

/** A clause and what a person reads in it. */
export interface ClauseRow {
  readonly text: string;
  readonly kinds: readonly string[];
  readonly assignees: readonly string[];
  readonly deadlines: readonly string[];
  readonly amounts: readonly string[];
}

/** How well readings agree, by area: F1, and what was missed or came on top. */
export interface ClauseScore {
  readonly f1: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
}

/** The rows of a file of fixtures: clause | kinds | assignees | deadline | amount. */
export function clauseRows(file: 'tuned' | 'held-out' | 'unseen'): readonly ClauseRow[] {
  return readFileSync(new URL(`fixtures/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', kinds = '', assignees = '', deadline = '', amount = ''] = line
        .split('|')
        .map((part) => part.trim());
      const listed = (part: string, by: string) =>
        part
          .split(by)
          .map((each) => each.trim())
          .filter(Boolean);
      return {
        text,
        kinds: listed(kinds, ' '),
        assignees: listed(assignees, ';'),
        deadlines: listed(deadline, ' '),
        amounts: listed(amount, ' '),
      };
    });
}

/** What the grammar reads in a clause, as a row says it. */
export function readAsRow(text: string): ClauseRow {
  const findings = readClause(text, { date: MEETING_DATE });
  return {
    text,
    kinds: kindsOfFindings(findings),
    assignees: ofRole(findings, 'assignee').map(({ value }) => value),
    deadlines: ofRole(findings, 'deadline').flatMap(({ value }) =>
      value.date === undefined ? [] : [value.date],
    ),
    amounts: ofRole(findings, 'amount').map(({ value }) => String(value.kronor)),
  };
}

/** How well the grammar reads rows; counted as tools/score-clauses counts. */
export function scoreOf(rows: readonly ClauseRow[]): ClauseScore {
  const areas = ['kinds', 'assignees', 'deadlines', 'amounts'] as const;
  const wrong: string[] = [];
  const read = rows.map((row) => ({ row, got: readAsRow(row.text) }));
  const f1 = areas.map((area) => {
    let [hit, both] = [0, 0];
    for (const { row, got } of read) {
      both += row[area].length + got[area].length;
      hit += row[area].filter((each) => got[area].includes(each)).length;
      for (const each of row[area])
        if (!got[area].includes(each)) wrong.push(`${row.text}: ${area} misses ${each}`);
      for (const each of got[area])
        if (!row[area].includes(each)) wrong.push(`${row.text}: ${area} adds ${each}`);
    }
    return [area, both === 0 ? 1 : (2 * hit) / both] as const;
  });
  return { f1: Object.fromEntries(f1), wrong };
}
