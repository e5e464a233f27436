import type { DataOf, Evolvers, RecordedOf } from '../evolver.ts';
import { personOf } from '../people.ts';
import type { Instant } from '../../basics/time.ts';
import type { Attendance, MeetingState, Stay, StoredReply } from '../state.ts';
import type { CalendarAnswerKind, Presence } from '../vocabulary.ts';
import type { AttendanceEvent } from './events.ts';

/** Who says they come, and who was there. */
export const attendanceEvolvers: Evolvers<AttendanceEvent> = {
  AttendanceReplied: replied,
  CalendarAnswered: (state, { data }) => calendarAnswered(state, data),
  RemindersSent: reminded,
  AttendanceConfirmed: (state, { data }) => attendanceConfirmed(state, data),
  PersonArrived: (state, { data }) => arrived(state, data),
  PersonLeft: (state, { data }) => left(state, data),
  PresenceCorrected: (state, { data }) => presenceCorrected(state, data),
};

/** The newest reply of a person, and who registered it (D4). It never touches attendance (D3). */
function replied(state: MeetingState, event: RecordedOf<'AttendanceReplied'>): MeetingState {
  const replies = new Map(state.replies);
  replies.set(event.data.personId, { reply: event.data.reply, at: event.at, by: event.actor.personId });
  return { ...state, replies };
}

/** The newest statement counts, wherever it was made; what a reply said more than the calendar can say is kept. */
function calendarAnswered(state: MeetingState, data: DataOf<'CalendarAnswered'>): MeetingState {
  const { personId, answer, answeredAt: at } = data;
  const calendarAnswers = new Map(state.calendarAnswers).set(personId, { answer, at });
  const standing = state.replies.get(personId);
  if (!changesReply(standing, answer, at)) return { ...state, calendarAnswers };
  const kind = answer === 'declined' ? 'declined' : 'attending';
  const replies = new Map(state.replies);
  replies.set(personId, { reply: { kind }, at, by: personId, inCalendar: true });
  return { ...state, calendarAnswers, replies };
}

/** Whether an answer in the calendar says something else than the reply that stands, and later. */
export function changesReply(
  standing: StoredReply | undefined,
  answer: CalendarAnswerKind,
  at: Instant,
): boolean {
  if (answer === 'tentative') return false;
  if (!standing) return true;
  return standing.at < at && (standing.reply.kind === 'declined') !== (answer === 'declined');
}

/** Who was reminded when, and by whom. */
function reminded(state: MeetingState, event: RecordedOf<'RemindersSent'>): MeetingState {
  const { reminderId, personIds } = event.data;
  const reminder = { reminderId, personIds, at: event.at, by: event.actor.personId };
  return { ...state, reminders: [...state.reminders, reminder] };
}

/** Confirmed attendance of those named; of the others nothing changes. */
function attendanceConfirmed(state: MeetingState, data: DataOf<'AttendanceConfirmed'>): MeetingState {
  const attendance = new Map(state.attendance);
  for (const { personId, presence } of data.presences)
    attendance.set(personId, { presence, ...nameToKeep(state, personId) });
  return { ...state, attendance, attendanceConfirmed: true };
}

/** Somebody came. After a departure this begins a new part of the meeting; else it sets when they came. */
export function arrived(state: MeetingState, data: DataOf<'PersonArrived'>): MeetingState {
  const known = state.attendance.get(data.personId);
  const left = attends(known?.presence) ? known?.to : undefined;
  const cameBack = left !== undefined && left <= data.time;
  const keepsTo = left !== undefined && !cameBack;
  const before = cameBack && known ? [{ ...fromOf(known), ...toOf(known), to: left }] : [];
  const earlier = [...(known?.earlier ?? []), ...before];
  return withAttendance(state, data.personId, {
    presence: attendingAs(state, data.personId),
    from: data.time,
    ...(data.approximate ? { fromApproximate: true } : {}),
    ...(keepsTo && known ? toOf(known) : {}),
    ...partsOf(known),
    ...(earlier.length > 0 ? { earlier } : {}),
  });
}

/** Somebody left: they were there until then. */
function left(state: MeetingState, data: DataOf<'PersonLeft'>): MeetingState {
  const known = state.attendance.get(data.personId);
  return withAttendance(state, data.personId, {
    presence: attendingAs(state, data.personId),
    ...(known && attends(known.presence) ? fromOf(known) : {}),
    to: data.time,
    ...(data.approximate ? { toApproximate: true } : {}),
    ...partsOf(known),
    ...(known?.earlier ? { earlier: known.earlier } : {}),
  });
}

/** What is said now replaces everything known of the person's attendance. */
export function presenceCorrected(state: MeetingState, data: DataOf<'PresenceCorrected'>): MeetingState {
  const { presence, from, to, parts, approximate } = data;
  const fromApproximate = data.fromApproximate ?? (approximate && to === undefined);
  const toApproximate = data.toApproximate ?? approximate;
  return withAttendance(state, data.personId, {
    presence,
    ...(from === undefined ? {} : { from, ...(fromApproximate ? { fromApproximate: true } : {}) }),
    ...(to === undefined ? {} : { to, ...(toApproximate ? { toApproximate: true } : {}) }),
    ...(parts ? { parts } : {}),
  });
}

/** Whether a presence means that the person takes part, in the room or through Teams. */
export function attends(presence: Presence | undefined): boolean {
  return presence === 'present' || presence === 'remote';
}

/** How somebody who turns up takes part: through Teams when they were or replied so, else in the room. */
function attendingAs(state: MeetingState, personId: string): 'present' | 'remote' {
  const known = state.attendance.get(personId)?.presence;
  if (known === 'remote' || known === 'present') return known;
  return state.replies.get(personId)?.reply.kind === 'remote' ? 'remote' : 'present';
}

function fromOf({ from, fromApproximate }: Stay): Pick<Stay, 'from' | 'fromApproximate'> {
  return { ...(from === undefined ? {} : { from }), ...(fromApproximate ? { fromApproximate } : {}) };
}

function toOf({ to, toApproximate }: Stay): Pick<Stay, 'to' | 'toApproximate'> {
  return { ...(to === undefined ? {} : { to }), ...(toApproximate ? { toApproximate } : {}) };
}

function partsOf(known: Attendance | undefined): { readonly parts?: true } {
  return known?.parts && attends(known.presence) ? { parts: true } : {};
}

function withAttendance(state: MeetingState, personId: string, entry: Attendance): MeetingState {
  const attendance = new Map(state.attendance);
  attendance.set(personId, { ...entry, ...nameToKeep(state, personId) });
  return { ...state, attendance };
}

function nameToKeep(state: MeetingState, personId: string): { name?: string } {
  const person = personOf(state, personId);
  return person?.standing === 'substitute' ? { name: person.name } : {};
}
