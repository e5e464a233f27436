import type { PersonView } from '../../contract/views.ts';
import type { Reply } from '../../domain/meeting/vocabulary.ts';
import type { Roll, RollPerson } from '../../domain/meeting/views/roll.ts';
import type { Caller } from '../../usecases/identify.ts';

/** The people of a meeting in the roll's order, guests left out: they have a list of their own. */
export function presentPeople(roll: Roll, caller: Caller): readonly PersonView[] {
  const people = [...roll.municipalities.flatMap((row) => row.people), ...roll.coOpted, ...roll.secretariat];
  return people.flatMap((person) => presentPerson(person, caller) ?? []);
}

function presentPerson(person: RollPerson, caller: Caller): PersonView | undefined {
  const { personId, name, organisation, office, standing, chair, reply, attendance } = person;
  if (standing === 'guest') return undefined;
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
            ...(reply.registeredBy === undefined ? {} : { registeredBy: reply.registeredBy }),
          },
        }
      : {}),
    ...(attendance
      ? {
          attendance: {
            presence: attendance.presence,
            ...(attendance.from === undefined ? {} : { from: attendance.from }),
            ...(attendance.to === undefined ? {} : { to: attendance.to }),
            ...(attendance.approximate === undefined ? {} : { approximate: attendance.approximate }),
          },
        }
      : {}),
  };
}

/** A substitute's e-mail address is for those who invite them, and for the one who gave it. */
function presentReply(reply: Reply, personId: string, caller: Caller): Reply {
  if (reply.kind !== 'declined' || !reply.substitute) return reply;
  const seesAddress = personId === caller.member.personId || caller.abilities.has('reply-for-others');
  return seesAddress ? reply : { kind: 'declined', substitute: { name: reply.substitute.name } };
}
