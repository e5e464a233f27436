import { inviteeOf, peopleOf } from '../meeting/people.ts';
import type { MeetingState } from '../meeting/state.ts';
import type { Attended, PresenceCounted } from '../register/attendance.ts';
import { presenceOf } from './attendance-view.ts';
import { partsAttended } from './wording.ts';

/** Who of the municipalities was at a meeting, substitutes among them, and its guests, as its protocol prints it. */
export function attendedOf(state: MeetingState): readonly Attended[] {
  return [...ofMunicipalities(state), ...visitors(state)];
}

/** The guests who came, as far as anybody has said otherwise (S7). */
function visitors(state: MeetingState): readonly Attended[] {
  return peopleOf(state)
    .filter((person) => person.standing === 'guest' && !STAYED_AWAY.has(presenceOf(state, person)))
    .map(({ name, organisation }) => ({
      name,
      presence: 'present',
      guest: organisation === undefined ? {} : { organisation },
    }));
}

const STAYED_AWAY: ReadonlySet<string> = new Set(['absent', 'excused']);

function ofMunicipalities(state: MeetingState): readonly Attended[] {
  return peopleOf(state)
    .filter(
      ({ personId, substituteFor }) => inviteeOf(state, substituteFor ?? personId)?.standing === 'member',
    )
    .map((person) => {
      const { name, organisation, personId, substituteFor } = person;
      return {
        name,
        ...(substituteFor === undefined ? { personId } : {}),
        ...(organisation === undefined ? {} : { municipality: organisation }),
        presence: countedAs(state, person),
      };
    });
}

function countedAs(state: MeetingState, person: Parameters<typeof presenceOf>[1]): PresenceCounted {
  const presence = presenceOf(state, person);
  switch (presence) {
    case 'present':
    case 'remote': {
      const attendance = state.attendance.get(person.personId);
      return attendance && partsAttended(attendance) !== '' ? 'partial' : 'present';
    }
    case 'excused':
    case 'absent':
      return 'absent';
    case 'expected-later':
    case 'unknown':
      return 'unknown';
    default:
      return presence satisfies never;
  }
}
