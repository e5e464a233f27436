import type { Result } from '../../basics/result.ts';
import { ok, refuse } from '../../basics/result.ts';
import { same } from '../../basics/same.ts';
import type { ClockTime } from '../../basics/time.ts';
import { minutesOf } from '../../basics/time.ts';
import { orderProblem, timeProblem, unless } from '../checks.ts';
import type { Decided, DecisionContext, WishOf } from '../decision.ts';
import { arrived, attends, presenceCorrected } from './evolve.ts';
import type { MeetingPerson } from '../people.ts';
import { peopleOf, personOf } from '../people.ts';
import type { MeetingState } from '../state.ts';
import type { Presence } from '../vocabulary.ts';

/**
 * One tap says who is here (D3): everybody who replied that they come, and the secretariat, is; those who declined
 * have sent apologies; of those who never answered nothing is known unless they are named. Said again it holds for
 * those who are not here yet; whoever is here stays, with the times registered, unless named as missing.
 */
export function confirmAttendance(
  state: MeetingState,
  wish: WishOf<'ConfirmAttendance'>,
  context: DecisionContext,
): Decided {
  const people = peopleOf(state);
  const known = new Set(people.map((person) => person.personId));
  if ([...wish.missing, ...wish.alsoPresent].some((personId) => !known.has(personId)))
    return refuse('person-not-found');
  const presences = people.flatMap((person) => {
    const now = state.attendance.get(person.personId)?.presence;
    const presence = confirmedPresence(state, person, wish, context);
    return presence === undefined || presence === now ? [] : [{ personId: person.personId, presence }];
  });
  if (presences.length === 0 && state.attendanceConfirmed) return ok([]);
  return ok([{ type: 'AttendanceConfirmed', data: { presences } }]);
}

/** Somebody came, now or at a time told afterwards. */
export function registerArrival(
  state: MeetingState,
  wish: WishOf<'RegisterArrival'>,
  context: DecisionContext,
): Decided {
  if (!personOf(state, wish.personId)) return refuse('person-not-found');
  const time = timeOr(state, wish.time, context);
  if (!time.ok) return time;
  const data = { personId: wish.personId, time: time.value, ...about(wish) };
  const known = state.attendance.get(wish.personId);
  if (same(known, arrived(state, data).attendance.get(wish.personId))) return ok([]);
  return ok([{ type: 'PersonArrived', data }]);
}

/** Somebody left; that they were there until then goes without saying. */
export function registerDeparture(
  state: MeetingState,
  wish: WishOf<'RegisterDeparture'>,
  context: DecisionContext,
): Decided {
  if (!personOf(state, wish.personId)) return refuse('person-not-found');
  const time = timeOr(state, wish.time, context);
  if (!time.ok) return time;
  const known = state.attendance.get(wish.personId);
  const here = attends(known?.presence);
  const from = here ? known?.from : undefined;
  if (from !== undefined && minutesOf(time.value) < minutesOf(from))
    return refuse('invalid-time-order', { from, to: time.value });
  const data = { personId: wish.personId, time: time.value, ...about(wish) };
  if (here && known?.to === time.value && same(known.toApproximate, data.approximate)) return ok([]);
  return ok([{ type: 'PersonLeft', data }]);
}

/** What was registered about somebody was wrong: this is right. Times belong to those who took part or will. */
export function correctPresence(state: MeetingState, wish: WishOf<'CorrectPresence'>): Decided {
  if (!personOf(state, wish.personId)) return refuse('person-not-found');
  const timed = attends(wish.presence) || wish.presence === 'expected-later';
  const data = {
    personId: wish.personId,
    presence: wish.presence,
    ...(timed && wish.from !== undefined
      ? { from: wish.from, ...(wish.fromApproximate ? { fromApproximate: true as const } : {}) }
      : {}),
    ...(timed && wish.to !== undefined
      ? { to: wish.to, ...(wish.toApproximate ? { toApproximate: true as const } : {}) }
      : {}),
    ...(attends(wish.presence) && wish.parts ? { parts: true as const } : {}),
  };
  const sound = unless(data, orderProblem(data.from, data.to));
  if (!sound.ok) return sound;
  const known = state.attendance.get(wish.personId);
  if (same(known, presenceCorrected(state, data).attendance.get(wish.personId))) return ok([]);
  return ok([{ type: 'PresenceCorrected', data }]);
}

/** The time that was told, or now while the meeting is on; afterwards a time must be told. */
export function timeOr(
  state: MeetingState,
  time: ClockTime | undefined,
  context: DecisionContext,
): Result<ClockTime> {
  if (time === undefined)
    return state.phase === 'closed' ? refuse('invalid-time', { value: '' }) : ok(context.moment.time);
  return unless(time, timeProblem(time));
}

function about(wish: { readonly approximate?: boolean }): { approximate?: true } {
  return wish.approximate ? { approximate: true } : {};
}

/** What the confirmation says of a person; undefined leaves what is known as it is. */
function confirmedPresence(
  state: MeetingState,
  person: MeetingPerson,
  wish: WishOf<'ConfirmAttendance'>,
  context: DecisionContext,
): Presence | undefined {
  const reply = state.replies.get(person.personId)?.reply;
  const now = state.attendance.get(person.personId)?.presence;
  if (wish.missing.includes(person.personId)) return reply?.kind === 'declined' ? 'excused' : 'absent';
  const coming = reply?.kind === 'remote' ? 'remote' : 'present';
  if (attends(now) || now === 'afterwards') return undefined;
  if (wish.alsoPresent.includes(person.personId)) return coming;
  switch (person.standing) {
    case 'guest':
      return undefined;
    case 'substitute': {
      // Only a substitute that a reply still names is expected.
      const named = state.replies.get(person.substituteFor ?? '')?.reply;
      return named?.kind === 'declined' && named.substitute ? 'present' : undefined;
    }
    case 'member':
    case 'co-opted':
    case 'secretariat':
      break;
    default:
      return person.standing satisfies never;
  }
  switch (reply?.kind) {
    case 'declined':
      return 'excused';
    case 'remote':
    case 'attending':
      return coming;
    case 'partial': {
      const { from } = reply;
      const later = from !== undefined && minutesOf(from) > minutesOf(context.moment.time);
      return later && state.phase === 'ongoing' ? 'expected-later' : 'present';
    }
    case undefined:
      return person.standing === 'secretariat' ? 'present' : 'unknown';
    default:
      return reply satisfies undefined;
  }
}
