import { attendanceLabel, GUESTS } from '../protocol/wording.ts';
import type { PlacedLine } from './layout.ts';
import type { WordAuthor, WordRun } from './word-file.ts';

/** A person, or words that name one, as a list of people has them. */
export interface Row {
  readonly group: RowGroup;
  /** Absent for what somebody wrote in Word. */
  readonly personId?: string;
  /** `Anna Ek, Bjuv (från kl 10.40)`. */
  readonly text: string;
  readonly struck: boolean;
  readonly by: readonly WordAuthor[];
}

/** Under which label people stand. */
export type RowGroup = 'present' | 'excused' | 'absent' | 'unknown' | 'guests';

/** The lists of people as rows, in their order, with what is deleted left out. */
export function rowsOf(lines: readonly PlacedLine[]): readonly Row[] {
  let group: RowGroup = 'present';
  return lines.flatMap((placed) => {
    const { line } = placed;
    const people = line.anchors.find(({ kind }) => kind === 'people');
    const labelled = labelOf(line.runs);
    if (labelled) ({ group } = labelled);
    else if (people) group = groupNamed(people.of) ?? group;
    return rowsOfLine(labelled?.rest ?? line.runs, group);
  });
}

/** Without what parts it from its neighbours. */
export function bare(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;.]+|[\s,;]+$/gu, '')
    .replace(/(?<=\P{Lu})\.$/u, '')
    .replace(/[\s,;]+$/u, '');
}

interface Piece {
  personId?: string;
  runs: WordRun[];
}

/** Runs of one person, and what is written between them. A remark typed behind a name belongs to it. */
function rowsOfLine(all: readonly WordRun[], group: RowGroup): readonly Row[] {
  const pieces: Piece[] = [];
  for (const run of all) {
    const last = pieces.at(-1);
    if (last && last.personId === run.person) last.runs.push(run);
    else pieces.push({ ...(run.person === undefined ? {} : { personId: run.person }), runs: [run] });
  }
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    if (piece.personId !== undefined || before?.personId === undefined) continue;
    const taken = remarkAt(piece.runs);
    before.runs.push(...taken.remark);
    piece.runs = [...taken.rest];
  }
  return pieces.flatMap(({ personId, runs }): readonly Row[] => {
    const live = runs.filter(({ deleted }) => !deleted);
    const text = bare(live.map(({ text }) => text).join(''));
    if (!/[\p{L}\p{N}]/u.test(text) || CONNECTIVE.test(text)) return [];
    return [
      {
        group,
        ...(personId === undefined ? {} : { personId }),
        text,
        struck: isNameStruck(live),
        by: runs.flatMap(({ inserted, deleted }) => deleted ?? inserted ?? []).slice(0, 1),
      },
    ];
  });
}

/** Whether a line goes through the name; the municipality behind it may have been left out. */
function isNameStruck(runs: readonly WordRun[]): boolean {
  const text = runs.map((run) => run.text).join('');
  const lead = /^[\s,;.]*/u.exec(text)?.[0].length ?? 0;
  const end = text.indexOf(',', lead);
  const name = cut(runs, lead, end < 0 ? Infinity : end).filter((run) => /\p{L}/u.test(run.text));
  return name.length > 0 && name.every(({ struck }) => struck);
}

/** `(från kl 10.40)` at the beginning of what follows a name. */
function remarkAt(runs: readonly WordRun[]): {
  readonly remark: readonly WordRun[];
  readonly rest: readonly WordRun[];
} {
  const text = runs.map((run) => (run.deleted ? '' : run.text)).join('');
  const length = /^\s*\([^)]*\)/u.exec(text)?.[0].length ?? 0;
  return { remark: cut(runs, 0, length), rest: cut(runs, length, Infinity) };
}

function cut(runs: readonly WordRun[], from: number, to: number): readonly WordRun[] {
  let at = 0;
  return runs.flatMap((run) => {
    if (run.deleted) return from === 0 && to > 0 && at <= to ? [run] : [];
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

function labelOf(
  runs: readonly WordRun[],
): { readonly group: RowGroup; readonly rest: readonly WordRun[] } | undefined {
  const text = runs.map((run) => (run.deleted ? '' : run.text)).join('');
  const [label = '', words] = /^\s*([\p{L} ]{3,40}):\s*/u.exec(text) ?? [];
  const group = words === undefined ? undefined : LABELS.get(words.trim().toLowerCase());
  return group && { group, rest: cut(runs, label.length, Infinity) };
}

function groupNamed(kind: string): RowGroup | undefined {
  return GROUPS.find((group) => group === kind);
}

const GROUPS: readonly RowGroup[] = ['present', 'excused', 'absent', 'unknown', 'guests'];
const LABELS: ReadonlyMap<string, RowGroup> = new Map([
  ...(['present', 'excused', 'absent', 'unknown'] as const).flatMap((kind) =>
    (['2018', '2022'] as const).map((style) => [attendanceLabel(kind, style).toLowerCase(), kind] as const),
  ),
  [GUESTS.toLowerCase(), 'guests'],
]);

/** Words between two names that are nobody's. */
const CONNECTIVE = /^(?:och|samt)$/iu;
