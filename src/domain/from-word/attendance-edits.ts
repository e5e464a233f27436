import { folded } from '../basics/folded.ts';
import { isClockTime } from '../basics/time.ts';
import { peopleIn } from '../import/people/people-list.ts';
import { peopleOf } from '../meeting/people.ts';
import type { MeetingState } from '../meeting/state.ts';
import type { Presence } from '../meeting/vocabulary.ts';
import { REMOTE } from '../protocol/wording.ts';
import type { Row, RowGroup } from './attendance-rows.ts';
import { bare, rowsOf } from './attendance-rows.ts';
import type { AttendanceEdit, WordStay } from './edit.ts';
import type { PlacedLine } from './layout.ts';
import type { FoundEdit } from './text-edits.ts';
import type { WordAuthor, WordLine } from './word-file.ts';

/**
 * What became of the lists of people. A line through the name of somebody who was there, and a name taken away, say that
 * they were not (S4); a name under another label says what that label says.
 */
export function attendanceEdits(
  then: MeetingState,
  made: readonly WordLine[],
  lines: readonly PlacedLine[],
): readonly FoundEdit<AttendanceEdit>[] {
  const before = rowsOf(made.map((line) => ({ line, place: 'attendance' })));
  const after = rowsOf(lines)
    .flatMap((row) => printedIn(row, before))
    .flatMap((row) => (row.personId === undefined ? named(row, then) : [row]));
  const known = new Map(peopleOf(then).map(({ personId, name }) => [personId, name]));
  const edits: FoundEdit<AttendanceEdit>[] = [];
  const seen = new Set<Row>();
  for (const was of before) {
    const { personId } = was;
    if (personId === undefined) continue;
    const rows = after.filter((row) => row.personId === personId);
    for (const row of rows) seen.add(row);
    // Whoever is struck in one list and written in another was moved.
    const now = rows.find(({ struck }) => !struck) ?? rows[0];
    const edit = rowEdit(known.get(personId) ?? was.text, personId, was, now);
    if (edit) edits.push({ by: now?.by ?? deletedBy(lines, personId), edited: edit });
  }
  for (const row of after)
    if (!seen.has(row) && !row.struck) edits.push({ by: row.by, edited: addition(row, known) });
  return edits;
}

function rowEdit(name: string, personId: string, was: Row, now: Row | undefined): AttendanceEdit | undefined {
  const facts = { kind: 'presence', personId, name, before: was.text } as const;
  const there = was.group === 'present' || was.group === 'guests';
  if (!now || now.struck) {
    const row = now ? { after: now.text } : {};
    // Of somebody who was not there it says nothing that could be registered.
    if (!there && was.group !== 'unknown') return { kind: 'row-unclear', before: was.text, ...row };
    return { ...facts, ...row, how: now ? 'struck' : 'removed', presence: 'absent' };
  }
  if (now.group !== was.group) {
    if (now.group === 'guests' || was.group === 'guests')
      return { kind: 'row-unclear', before: was.text, after: now.text };
    const { presence, stay } = presenceIn(now);
    return { ...facts, after: now.text, how: 'moved', presence, ...(stay ? { stay } : {}) };
  }
  if (now.text === was.text) return undefined;
  const [said, remark] = partsOf(now.text);
  const [printed] = partsOf(was.text);
  const read = presenceIn(now);
  if (said !== printed || !there || !read.understood || remark === undefined)
    return { kind: 'row-unclear', before: was.text, after: now.text };
  const { presence, stay } = read;
  return { ...facts, after: now.text, how: 'noted', presence, ...(stay ? { stay } : {}) };
}

/** A name that nobody printed: somebody of the meeting, or a guest. */
function addition(row: Row, known: ReadonlyMap<string, string>): AttendanceEdit {
  const { personId, text, group } = row;
  if (personId !== undefined) {
    const { presence, stay } = presenceIn(row);
    const name = known.get(personId) ?? text;
    return {
      kind: 'presence',
      personId,
      name,
      how: 'added',
      after: text,
      presence,
      ...(stay ? { stay } : {}),
    };
  }
  const [person, ...others] = peopleIn(text).people;
  if (!person || others.length > 0 || (group !== 'present' && group !== 'guests'))
    return { kind: 'row-unclear', after: text };
  const { name, organisation } = person;
  return { kind: 'guest-added', name, ...(organisation ? { organisation } : {}), text };
}

/**
 * A row, and those that somebody wrote or pasted into it: as they were printed, each is known again by its words. What is
 * left of a row that was made for somebody is theirs.
 */
function printedIn(row: Row, made: readonly Row[]): readonly Row[] {
  const own = made.find(({ personId }) => personId !== undefined && personId === row.personId);
  const others = made.filter((each) => each !== own && each.personId !== undefined);
  const found = [...(own ? [own] : []), ...others].find(
    ({ text }) => text !== row.text && row.text.includes(text),
  );
  if (!found) {
    const known = row.personId === undefined ? others.find(({ text }) => text === row.text) : undefined;
    return known?.personId === undefined ? [row] : [{ ...row, personId: known.personId }];
  }
  const { personId, ...facts } = row;
  const at = row.text.indexOf(found.text);
  const remark = /^\s*\([^()]*\)/u.exec(row.text.slice(at + found.text.length))?.[0] ?? '';
  const end = at + found.text.length + remark.length;
  const rest = [row.text.slice(0, at), row.text.slice(end)].map(bare).filter((text) => text !== '');
  // The own row keeps its remark and gives up what was written around it; of another's row the rest is the own.
  const left = found === own || personId === undefined ? {} : { personId };
  return [
    {
      ...facts,
      ...(found.personId === undefined ? {} : { personId: found.personId }),
      text: row.text.slice(at, end),
    },
    ...(rest.length > 0 || found !== own
      ? rest.flatMap((text) => printedIn({ ...facts, ...left, text }, others))
      : []),
  ];
}

/** The names of a row that somebody wrote, each with the person of the meeting whose name it is. */
function named(row: Row, then: MeetingState): readonly Row[] {
  const { people } = peopleIn(row.text);
  if (people.length === 0) return [row];
  return people.map(({ name, organisation, note }): Row => {
    const person = peopleOf(then).find((each) => folded(each.name) === folded(name));
    const text = [name, organisation].filter((part) => part !== undefined).join(', ');
    return {
      ...row,
      ...(person ? { personId: person.personId } : {}),
      text: note === undefined ? text : `${text} (${note})`,
    };
  });
}

const PRESENCE_OF: Readonly<Record<RowGroup, Presence>> = {
  present: 'present',
  guests: 'present',
  excused: 'excused',
  absent: 'absent',
  unknown: 'unknown',
};

interface PresenceRead {
  readonly presence: Presence;
  readonly stay?: WordStay;
  /** Everything in the remark was read. */
  readonly understood: boolean;
}

/** What a row says of how somebody was there: `via Teams`, `från kl 10.40`, `till kl ca 11.00`, `delar av mötet`. */
function presenceIn({ group, text }: Row): PresenceRead {
  const presence = PRESENCE_OF[group];
  if (presence !== 'present') return { presence, understood: true };
  const [, remark = ''] = partsOf(text);
  let stay: WordStay = {};
  let [remote, understood] = [false, true];
  for (const note of remark.split(/,\s*|\s+och\s+/u).filter((part) => part.trim() !== '')) {
    const [, word, about, hours = '', minutes = '00'] = STAY.exec(note.trim()) ?? [];
    const time = `${hours.padStart(2, '0')}:${minutes}`;
    if (note.trim().toLowerCase() === REMOTE.toLowerCase()) remote = true;
    else if (/^delar\s+av\s+mötet$/iu.test(note.trim())) stay = { ...stay, parts: true };
    else if (word?.toLowerCase() === 'från' && isClockTime(time) && !stay.from)
      stay = { ...stay, from: time, ...(about ? { fromApproximate: true } : {}) };
    else if (word?.toLowerCase() === 'till' && isClockTime(time) && !stay.to)
      stay = { ...stay, to: time, ...(about ? { toApproximate: true } : {}) };
    else if (!PRINTED.test(note.trim())) understood = false;
  }
  // Whoever left and came back was there twice, which a row cannot tell.
  if (stay.from && stay.to && stay.to <= stay.from) understood = false;
  return {
    presence: remote ? 'remote' : 'present',
    ...(Object.keys(stay).length > 0 ? { stay } : {}),
    understood,
  };
}

const STAY = /^(från|till)\s+(?:kl\.?\s*)?(ca\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?\s*(?:ca)?$/iu;
/** Remarks that are printed of a person, and say nothing of when they were there. */
const PRINTED = /^(?:ersättare för|svar av|väntas)\s/iu;

function partsOf(text: string): readonly [said: string, remark?: string] {
  const [, said = text, remark] = /^(.*?)\s*\(([^()]*)\)$/u.exec(text) ?? [];
  return [said.trim(), remark ?? ''];
}

/** Who deleted the name of somebody in a tracked change. */
function deletedBy(lines: readonly PlacedLine[], personId: string): readonly WordAuthor[] {
  const runs = lines.flatMap(({ line }) => line.runs).filter(({ person }) => person === personId);
  return runs.flatMap(({ deleted }) => deleted ?? []).slice(0, 1);
}
