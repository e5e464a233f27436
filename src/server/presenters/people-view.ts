import type { AttendanceView, GuestView, PersonView, StayView } from '../../contract/views.ts';
import { answersFor } from '../../domain/group/abilities.ts';
import { standingSubstitutesOf } from '../../domain/group/standing-substitutes.ts';
import type { MeetingState, Stay } from '../../domain/meeting/state.ts';
import type { Reply } from '../../domain/meeting/vocabulary.ts';
import type { Roll, RollAttendance, RollPerson } from '../../domain/meeting/views/roll.ts';
import type { Caller } from '../../usecases/identify.ts';

/** The people of a meeting in the roll's order, guests left out: they have a list of their own. */
export function presentPeople(roll: Roll, caller: Caller): readonly PersonView[] {
  const people = [...roll.municipalities.flatMap((row) => row.people), ...roll.coOpted, ...roll.secretariat];
  return people.flatMap((person) => presentPerson(person, caller) ?? []);
}

function presentPerson(person: RollPerson, caller: Caller): PersonView | undefined {
  const { personId, name, organisation, office, standing, chair, reply, attendance, calendarAnswer } = person;
  if (standing === 'guest') return undefined;
  const standIns = seesAddresses(personId, caller) ? standingSubstitutesOf(caller.group, personId) : [];
  return {
    personId,
    name,
    organisation: organisation ?? '',
    ...(office ? { office } : {}),
    standing,
    chair,
    isMe: personId === caller.member.personId,
    ...(reply
      ? {
          reply: {
            value: presentReply(reply.value, personId, caller),
            at: reply.at,
            ...(reply.inCalendar ? { inCalendar: true as const } : {}),
            ...(reply.registeredBy === undefined ? {} : { registeredBy: reply.registeredBy }),
          },
        }
      : {}),
    ...(calendarAnswer && seesAddresses(personId, caller) ? { calendarAnswer } : {}),
    ...(attendance ? { attendance: presentAttendance(attendance) } : {}),
    ...(standIns.length > 0
      ? { standIns: standIns.map(({ name, email }) => ({ name, ...(email ? { email } : {}) })) }
      : {}),
  };
}

/** The guests of a meeting in the order they were invited. */
export function presentGuests(state: MeetingState): readonly GuestView[] {
  return state.guests.map(({ guestId, name, organisation, role, mentioned }) => {
    const attendance = state.attendance.get(guestId);
    return {
      guestId,
      name,
      ...(organisation ? { organisation } : {}),
      ...(role ? { role } : {}),
      ...(mentioned ? { mentioned } : {}),
      ...(attendance ? { attendance: presentAttendance(attendance) } : {}),
    };
  });
}

function presentAttendance(attendance: RollAttendance): AttendanceView {
  const { presence, parts, earlier } = attendance;
  return {
    presence,
    ...presentStay(attendance),
    ...(parts ? { parts } : {}),
    ...(earlier ? { earlier: earlier.map(presentStay) } : {}),
  };
}

function presentStay({ from, fromApproximate, to, toApproximate }: Stay): StayView {
  return {
    ...(from === undefined ? {} : { from }),
    ...(fromApproximate ? { fromApproximate } : {}),
    ...(to === undefined ? {} : { to }),
    ...(toApproximate ? { toApproximate } : {}),
  };
}

/** A substitute's e-mail address is for those who invite them, and for those who may give it. */
function presentReply(reply: Reply, personId: string, caller: Caller): Reply {
  if (reply.kind !== 'declined' || !reply.substitute) return reply;
  return seesAddresses(personId, caller)
    ? reply
    : { kind: 'declined', substitute: { name: reply.substitute.name } };
}

function seesAddresses(personId: string, { member, abilities }: Caller): boolean {
  return (
    personId === member.personId || abilities.has('reply-for-others') || answersFor(member).includes(personId)
  );
}
