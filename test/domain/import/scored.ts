import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ImportedProtocol } from '../../../src/domain/import/structure.ts';

/** An invented protocol and what a person reads in it, written by hand. */
export interface Invented {
  readonly name: string;
  readonly text: string;
  readonly expected: Expected;
}

interface Expected {
  readonly title: string;
  readonly number?: string;
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
  readonly place?: string;
  /** `text` where decisions are no att-clauses: then the whole passage is compared. */
  readonly decisionStyle?: 'text';
  /** `name | organisation | presence | from | to`; an organisation left out is not compared. */
  readonly attendees: readonly string[];
  readonly guests: readonly string[];
  readonly items: readonly {
    readonly number?: string;
    readonly time?: string;
    readonly title: string;
    readonly decisions?: readonly string[];
    readonly decisionText?: string;
  }[];
  /** `name | role`. */
  readonly signatories: readonly string[];
  readonly adjusters?: readonly string[];
  readonly warnings?: readonly string[];
}

export interface Score {
  readonly f1: number;
  /** What was expected and not found, and the reverse. */
  readonly misses: readonly string[];
}

export const AREAS = [
  'header',
  'attendance',
  'guests',
  'items',
  'decisions',
  'signatories',
  'adjusters',
  'warnings',
] as const;
export type Area = (typeof AREAS)[number];

/** The invented protocols beside this file. */
export function inventedProtocols(): readonly Invented[] {
  const folder = join(import.meta.dirname, 'protocols');
  return readdirSync(folder)
    .filter((file) => !file.endsWith('.yaml'))
    .toSorted()
    .map((file) => {
      const name = file.replace(/\.\w+$/u, '');
      return {
        name,
        text: readFileSync(join(folder, file), 'utf8'),
        expected: parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')) as Expected,
      };
    });
}

/** What one protocol says of each area, as lines that compare: what was expected and what was read. */
export function compared(
  expected: Expected,
  read: ImportedProtocol,
): Record<Area, { want: string[]; got: string[] }> {
  const header = (from: Partial<Expected> | ImportedProtocol) =>
    (['title', 'number', 'date', 'start', 'end', 'place'] as const).flatMap((key) =>
      expected[key] === undefined ? [] : [`${key}=${low(from[key] ?? '')}`],
    );
  const people = new Map(expected.attendees.map((line) => [low(line.split('|')[0] ?? ''), line.split('|')]));
  const attendee = (name: string, organisation: string, presence: string, from: string, to: string) => {
    const [, organised = '', , since = '', until = ''] = people.get(low(name)) ?? ['', '-', '', '-', '-'];
    return [
      low(name),
      organised.trim() ? low(organisation) : '',
      presence,
      since.trim() ? from : '',
      until.trim() ? to : '',
    ].join(' | ');
  };
  const decided = (title: string, decisions: readonly string[], whole: string | undefined) =>
    expected.decisionStyle === 'text'
      ? decisions.length > 0 || whole !== undefined
        ? [`${low(title)} => ${low(whole ?? decisions.join(' '))}`]
        : []
      : decisions.map((clause) => `${low(title)} => ${low(clause).replace(/[.\s]+$/u, '')}`);
  const warnings = expected.warnings ?? [];
  return {
    header: { want: header(expected), got: header(read) },
    attendance: {
      want: expected.attendees.map((line) => {
        const [name = '', organisation = '', presence = '', from = '', to = ''] = line
          .split('|')
          .map((cell) => cell.trim());
        return attendee(name, organisation, presence, from, to);
      }),
      got: read.attendees.map((each) =>
        attendee(each.name, each.organisation ?? '', each.presence, each.from ?? '', each.to ?? ''),
      ),
    },
    guests: { want: expected.guests.map(low), got: read.guests.map(({ name }) => low(name)) },
    items: {
      want: expected.items.map(({ number = '', time = '', title }) => `${number} | ${time} | ${low(title)}`),
      got: read.items.map(({ number = '', time = '', title }) => `${number} | ${time} | ${low(title)}`),
    },
    decisions: {
      want: expected.items.flatMap(({ title, decisions = [], decisionText }) =>
        decided(title, decisions, decisionText),
      ),
      got: read.items.flatMap(({ title, decisions, decisionText }) =>
        decided(title, decisions, decisionText),
      ),
    },
    signatories: {
      want: expected.signatories.map((line) => low(line.replace(/\s*\|\s*/u, ' | ')).trim()),
      got: read.signatories.map(({ name, role }) => low(`${name} | ${role}`).trim()),
    },
    adjusters: {
      want: (expected.adjusters ?? []).map(low),
      got: expected.adjusters ? read.adjusters.map(low) : [],
    },
    warnings: {
      want: [...warnings],
      got: warnings.filter((code) => read.warnings.some((warning) => warning.code === code)),
    },
  };
}

/** How much of one protocol was read as a person reads it: F1 over all areas together. */
export function scoreOfOne(expected: Expected, read: ImportedProtocol): Score {
  const areas = compared(expected, read);
  return scoreOf(
    AREAS.map((area) => {
      const { want, got } = areas[area];
      return {
        name: area,
        want: want.map((each) => `${area} ${each}`),
        got: got.map((each) => `${area} ${each}`),
      };
    }),
  );
}

/** F1 over several protocols, as the shared scorer computes it: one tally an area. */
export function scoreOf(
  pairs: readonly {
    readonly name: string;
    readonly want: readonly string[];
    readonly got: readonly string[];
  }[],
): Score {
  let [hit, wanted, found] = [0, 0, 0];
  const misses: string[] = [];
  for (const { name, want, got } of pairs) {
    const left = [...got];
    for (const each of want) {
      const at = left.indexOf(each);
      if (at < 0) misses.push(`${name} missing: ${each}`);
      else left.splice(at, 1);
      if (at >= 0) hit += 1;
    }
    misses.push(...left.map((each) => `${name} extra: ${each}`));
    wanted += want.length;
    found += got.length;
  }
  const recall = wanted ? hit / wanted : 1;
  const precision = found ? hit / found : wanted ? 0 : 1;
  return { f1: recall + precision ? (2 * recall * precision) / (recall + precision) : 0, misses };
}

/** The words of the text that stand nowhere in the structure. */
export function wordsLost(text: string, read: ImportedProtocol): readonly string[] {
  const have = new Map<string, number>();
  const { warnings: _warnings, ...said } = read;
  for (const word of stringsIn(said).flatMap(wordsOf)) have.set(word, (have.get(word) ?? 0) + 1);
  // Words that a narrow page divided are whole in the structure, and letters that were set as one are two.
  const whole = text
    .replace(/\r/gu, '')
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/(?<=\p{L})(?:-|\u00ad)\n+(?=\p{Ll})/gu, '\u00ad');
  return wordsOf(whole).filter((word) => {
    const left = have.get(word) ?? 0;
    have.set(word, left - 1);
    return left <= 0;
  });
}

export function wordsOf(text: string): readonly string[] {
  return low(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

function low(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/gu, '')
    .replace(/\*\*|~~|\\|#/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[“”„]/gu, '"')
    .replace(/[–—]/gu, '-')
    .trim()
    .toLowerCase();
}
