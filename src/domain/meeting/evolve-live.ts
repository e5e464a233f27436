import type { DataOf } from './evolve-before.ts';
import { withItem } from './evolve-before.ts';
import { personOf } from './people.ts';
import type { Attendance, MeetingState } from './state.ts';
import type { Presence } from './vocabulary.ts';

/** Confirmed attendance of those named; of the others nothing changes. */
export function attendanceConfirmed(state: MeetingState, data: DataOf<'AttendanceConfirmed'>): MeetingState {
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
  const earlier = [
    ...(known?.earlier ?? []),
    ...(cameBack ? [{ ...(known?.from === undefined ? {} : { from: known.from }), to: left }] : []),
  ];
  return withAttendance(state, data.personId, {
    presence: attendingAs(state, data.personId),
    from: data.time,
    ...(keepsTo ? { to: left } : {}),
    ...(data.approximate || (keepsTo && known?.approximate) ? { approximate: true } : {}),
    ...(earlier.length > 0 ? { earlier } : {}),
  });
}

/** Somebody left: they were there until then. */
export function left(state: MeetingState, data: DataOf<'PersonLeft'>): MeetingState {
  const known = state.attendance.get(data.personId);
  const from = attends(known?.presence) ? known?.from : undefined;
  return withAttendance(state, data.personId, {
    presence: attendingAs(state, data.personId),
    ...(from === undefined ? {} : { from }),
    to: data.time,
    ...(data.approximate ? { approximate: true } : {}),
    ...(known?.earlier ? { earlier: known.earlier } : {}),
  });
}

/** What is said now replaces everything known of the person's attendance. */
export function presenceCorrected(state: MeetingState, data: DataOf<'PresenceCorrected'>): MeetingState {
  const { presence, from, to, approximate } = data;
  return withAttendance(state, data.personId, {
    presence,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(approximate ? { approximate: true } : {}),
  });
}

/**
 * An item begins and the one before it ends. Taken up again it keeps its first start; the one that is on gets the new
 * start. In a closed meeting only the time is noted (D13: times can be set afterwards).
 */
export function itemStarted(state: MeetingState, data: DataOf<'ItemStarted'>): MeetingState {
  const item = state.items.find((each) => each.itemId === data.itemId);
  if (!item) return state;
  if (state.phase !== 'ongoing')
    return withItem(state, data.itemId, (each) => ({ ...each, startedAt: data.time }));
  if (state.currentItemId === data.itemId)
    return withItem(withoutBreak(state), data.itemId, (each) => ({ ...each, startedAt: data.time }));
  const ended = endedCurrent(withoutBreak(state), data.time);
  const { endedAt: _reopened, ...open } = item;
  return {
    ...withItem(ended, data.itemId, () => ({ ...open, startedAt: item.startedAt ?? data.time })),
    currentItemId: data.itemId,
  };
}

/** The state with nobody on a break. */
export function withoutBreak(state: MeetingState): MeetingState {
  const { onBreakSince: _over, ...rest } = state;
  return rest;
}

/** The state with no item on; the one that was ended at that time. */
export function endedCurrent(state: MeetingState, time: string): MeetingState {
  const { currentItemId, ...rest } = state;
  return currentItemId === undefined
    ? state
    : withItem(rest, currentItemId, (item) => ({ ...item, endedAt: item.endedAt ?? time }));
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

function withAttendance(state: MeetingState, personId: string, entry: Attendance): MeetingState {
  const attendance = new Map(state.attendance);
  attendance.set(personId, { ...entry, ...nameToKeep(state, personId) });
  return { ...state, attendance };
}

function nameToKeep(state: MeetingState, personId: string): { name?: string } {
  const person = personOf(state, personId);
  return person?.standing === 'substitute' ? { name: person.name } : {};
}
