import type { Instant } from '../../basics/time.ts';
import type { MeetingPerson } from '../people.ts';
import { peopleOf } from '../people.ts';
import type { Attendance, CalendarAnswered, MeetingState } from '../state.ts';
import type { Reply, Standing } from '../vocabulary.ts';
import type { NameOf } from './names.ts';
import { inSwedishOrder, nameIn, nobodyKnown } from './names.ts';

/** Everybody a meeting concerns, with what they answered and, once confirmed, whether they were there. */
export interface Roll {
  /** A row for each municipality in Swedish order; a substitute follows the one they stand in for. */
  readonly municipalities: readonly RollRow[];
  /** Invited and speaking for no municipality (S5). */
  readonly coOpted: readonly RollPerson[];
  readonly secretariat: readonly RollPerson[];
  readonly guests: readonly RollPerson[];
  /** Those who speak for a municipality and have not answered, in the same order. */
  readonly unanswered: readonly RollPerson[];
  /** Of those who speak for a municipality; `attending` counts partial and remote too. */
  readonly counts: {
    readonly invited: number;
    readonly attending: number;
    readonly partial: number;
    readonly remote: number;
    readonly declined: number;
    readonly unanswered: number;
  };
  readonly attendanceConfirmed: boolean;
}

export interface RollRow {
  readonly organisation: string;
  readonly people: readonly RollPerson[];
}

export interface RollPerson extends MeetingPerson {
  readonly reply?: {
    readonly value: Reply;
    readonly at: Instant;
    /** Name of whoever registered it, when it was not the person (D4). */
    readonly registeredBy?: string;
    /** They answered in their own calendar. */
    readonly inCalendar?: true;
  };
  /** What they have answered in their own calendar, whether or not it is the reply that counts. */
  readonly calendarAnswer?: CalendarAnswered;
  readonly attendance?: RollAttendance;
}

export type RollAttendance = Omit<Attendance, 'name'>;

/** The roll of a meeting. `nameOf` gives the names of those who are in the roster but not in the meeting. */
export function rollOf(state: MeetingState, nameOf: NameOf = nobodyKnown): Roll {
  const people = inSwedishOrder(peopleOf(state)).map((person) => rollPerson(state, person, nameOf));
  const seatedAs = (standing: Standing) =>
    people.filter((person) => person.standing !== 'guest' && seatOf(state, person) === standing);
  const ofMunicipalities = seatedAs('member');
  const members = ofMunicipalities.filter((person) => person.standing === 'member');
  const replied = (...kinds: readonly Reply['kind'][]) =>
    members.filter((person) => person.reply && kinds.includes(person.reply.value.kind)).length;
  const unanswered = members.filter((person) => !person.reply);
  return {
    municipalities: rowsOf(ofMunicipalities),
    coOpted: seatedAs('co-opted'),
    secretariat: seatedAs('secretariat'),
    guests: people.filter((person) => person.standing === 'guest'),
    unanswered,
    counts: {
      invited: members.length,
      attending: replied('attending', 'partial', 'remote'),
      partial: replied('partial'),
      remote: replied('remote'),
      declined: replied('declined'),
      unanswered: unanswered.length,
    },
    attendanceConfirmed: state.attendanceConfirmed,
  };
}

function rollPerson(state: MeetingState, person: MeetingPerson, nameOf: NameOf): RollPerson {
  const stored = state.replies.get(person.personId);
  const known = state.attendance.get(person.personId);
  const answered = state.calendarAnswers.get(person.personId);
  const { name: _kept, ...attendance } = known ?? { presence: 'unknown' as const };
  return {
    ...person,
    ...(stored
      ? {
          reply: {
            value: stored.reply,
            at: stored.at,
            ...(stored.inCalendar ? { inCalendar: true as const } : {}),
            ...(stored.by === person.personId ? {} : { registeredBy: nameIn(state, stored.by, nameOf) }),
          },
        }
      : {}),
    ...(answered ? { calendarAnswer: answered } : {}),
    ...(known ? { attendance } : {}),
  };
}

function seatOf(state: MeetingState, person: MeetingPerson): Standing | undefined {
  const seat = person.substituteFor ?? person.personId;
  return state.invitees.find((invitee) => invitee.personId === seat)?.standing;
}

function rowsOf(people: readonly RollPerson[]): readonly RollRow[] {
  const rows = new Map<string, RollPerson[]>();
  for (const person of people) {
    const organisation = person.organisation ?? '';
    rows.set(organisation, [...(rows.get(organisation) ?? []), person]);
  }
  return [...rows].map(([organisation, members]) => ({ organisation, people: members }));
}
