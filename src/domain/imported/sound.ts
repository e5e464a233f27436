import type { Result } from '../basics/result.ts';
import {
  dateProblem,
  lengthProblem,
  LIMITS,
  lineProblem,
  orderProblem,
  problem,
  timeProblem,
  unless,
} from '../meeting/checks.ts';
import type { Problem } from '../meeting/checks.ts';
import type { MendedItem } from './commands.ts';
import type { OldAttendee, OldFrame, OldGuest, OldHeader, OldSignOff } from './vocabulary.ts';

/** The longest running text of an old protocol: what was read from a bad file may stand in one place. */
export const LONGEST_TEXT = 500_000;
const LONGEST_CLAUSE = 50_000;
const MOST_LINES = 500;

/** A header without blanks and empty fields, or what is wrong with it. */
export function soundHeader(given: OldHeader): Result<OldHeader> {
  const { date, start, end } = given;
  const title = given.title.trim();
  const header: OldHeader = {
    title,
    ...said('number', given.number),
    ...(date ? { date } : {}),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    ...said('place', given.place),
  };
  return unless(
    header,
    lineProblem(title, LIMITS.title),
    lengthProblem(header.number, 40),
    dateProblem(header.date),
    orderProblem(header.start, header.end),
    lengthProblem(header.place, LIMITS.place),
  );
}

/** What stands around the items, without empty fields. */
export function soundFrame({ opening, closing }: OldFrame): Result<OldFrame> {
  return unless(
    { ...said('opening', opening), ...said('closing', closing) },
    lengthProblem(opening, LONGEST_TEXT),
    lengthProblem(closing, LONGEST_TEXT),
  );
}

/** Who stands for the protocol; lines that say nothing are left out. */
export function soundSignOff(given: OldSignOff): Result<OldSignOff> {
  const signatories = given.signatories
    .map(({ name, role }) => ({ name: name.trim(), role: role.trim() }))
    .filter(({ name, role }) => name !== '' || role !== '');
  const [adjusters, checkedWith] = [lines(given.adjusters), lines(given.checkedWith)];
  const words = [...adjusters, ...checkedWith, ...signatories.flatMap(({ name, role }) => [name, role])];
  return unless(
    { adjusters, checkedWith, signatories },
    ...words.map((each) => lengthProblem(each, LIMITS.name)),
    tooMany(words),
  );
}

/** Somebody of the list of people. Times belong to those who were there for a part of it. */
export function soundAttendee(given: OldAttendee): Result<OldAttendee> {
  const { presence, from, to, absentKind } = given;
  const partial = presence === 'partial';
  const attendee: OldAttendee = {
    name: given.name.trim(),
    ...said('organisation', given.organisation),
    ...said('role', given.role),
    presence,
    ...(partial && from ? { from } : {}),
    ...(partial && to ? { to } : {}),
    ...(presence === 'absent' && absentKind ? { absentKind } : {}),
    ...said('note', given.note),
  };
  return unless(attendee, ...personProblems(attendee), orderProblem(attendee.from, attendee.to));
}

/** A guest, with the blanks around their facts taken away. */
export function soundGuest(given: OldGuest): Result<OldGuest> {
  const guest: OldGuest = {
    name: given.name.trim(),
    ...said('organisation', given.organisation),
    ...said('role', given.role),
    source: given.source,
    ...said('note', given.note),
  };
  return unless(guest, ...personProblems(guest));
}

/** An item without empty fields; clauses that say nothing are left out. */
export function soundItem(given: MendedItem): Result<MendedItem> {
  const { kind, time, matterId } = given;
  const decisions = lines(given.decisions);
  const conditions = lines(given.conditions ?? []);
  const presenters = lines(given.presenters ?? []);
  const item: MendedItem = {
    ...said('number', given.number),
    ...(time ? { time } : {}),
    title: given.title.trim(),
    ...(kind ? { kind } : {}),
    ...said('caseNumber', given.caseNumber),
    decisions,
    ...said('decisionText', given.decisionText),
    ...said('proposedTo', given.proposedTo),
    ...(conditions.length > 0 ? { conditions } : {}),
    ...said('outcome', given.outcome),
    ...said('text', given.text),
    ...(presenters.length > 0 ? { presenters } : {}),
    ...(matterId ? { matterId } : {}),
  };
  return unless(
    item,
    lineProblem(item.title, LIMITS.clause),
    lengthProblem(item.number, 40),
    timeProblem(item.time),
    lengthProblem(item.caseNumber, LIMITS.name),
    lengthProblem(item.proposedTo, LIMITS.title),
    lengthProblem(item.outcome, LONGEST_CLAUSE),
    lengthProblem(item.decisionText, LONGEST_TEXT),
    lengthProblem(item.text, LONGEST_TEXT),
    ...[...decisions, ...conditions].map((each) => lengthProblem(each, LONGEST_CLAUSE)),
    ...presenters.map((each) => lengthProblem(each, LIMITS.name)),
    tooMany([...decisions, ...conditions, ...presenters]),
  );
}

function personProblems({ name, organisation, role, note }: OldAttendee | OldGuest): readonly Problem[] {
  return [
    lineProblem(name, LIMITS.name),
    lengthProblem(organisation, LIMITS.name),
    lengthProblem(role, LIMITS.name),
    lengthProblem(note, LIMITS.clause),
  ];
}

/** A field that says something, else none. */
function said<Key extends string>(key: Key, text: string | undefined): { readonly [K in Key]?: string } {
  const words = text?.trim() ?? '';
  return (words === '' ? {} : { [key]: words }) as { readonly [K in Key]?: string };
}

function lines(given: readonly string[]): readonly string[] {
  return given.map((line) => line.trim()).filter((line) => line !== '');
}

function tooMany(given: readonly string[]): Problem {
  return given.length > MOST_LINES ? problem('text-too-long', { max: MOST_LINES }) : undefined;
}
