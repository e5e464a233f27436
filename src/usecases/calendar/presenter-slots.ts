import { daysAfter } from '../../domain/basics/days.ts';
import type { ClockTime } from '../../domain/basics/time.ts';
import { clockTimeOf, minutesOf } from '../../domain/basics/time.ts';
import type { GroupState } from '../../domain/group/group.ts';
import { mailAddressesOf } from '../../domain/group/mail-addresses.ts';
import { inviteeOf } from '../../domain/meeting/people.ts';
import type { Item, MeetingState } from '../../domain/meeting/state.ts';
import type { PlannedTime } from '../../domain/meeting/views/planned-times.ts';
import { plannedTimesOf, slotTimesOf } from '../../domain/meeting/views/planned-times.ts';
import type { Presenter } from '../../domain/meeting/vocabulary.ts';
import type { InvitedPerson, LocalTime } from '../calendar.port.ts';

/** The part of a meeting that somebody presents in who is not called to the whole of it (T5, D13). */
export interface PresenterSlot {
  /** Unique within the meeting, the same for as long as they present this. */
  readonly entry: string;
  readonly title: string;
  readonly people: readonly InvitedPerson[];
  readonly start: LocalTime;
  readonly end: LocalTime;
}

/** How long a slot is of which nobody has said. */
const USUAL_MINUTES = 20;

/** Those who come for a part alone, whom mail reaches, and whose time is known: invited from outside, or of the roster. */
export function presenterSlots(state: MeetingState, group: GroupState): readonly PresenterSlot[] {
  const times = plannedTimesOf(state);
  return state.items.flatMap((item) => {
    const time = times.get(item.itemId);
    return item.deferral || !time
      ? []
      : partsOf(item, time).flatMap((part) => slotsOf(state, group, item, part));
  });
}

/** An item, or a pitch of it. */
interface Part {
  readonly slotId?: string;
  readonly title: string;
  readonly presenters: readonly Presenter[];
  readonly day: number;
  readonly start?: ClockTime;
  readonly minutes?: number;
}

function partsOf({ plan }: Item, time: PlannedTime): readonly Part[] {
  const { slots = [], title, presenters } = plan;
  const pitchTimes = slotTimesOf(slots, time);
  return [
    { ...time, title, presenters },
    ...slots.map((slot, index) => ({ ...pitchTimes[index], ...slot, day: time.day })),
  ];
}

function slotsOf(
  state: MeetingState,
  group: GroupState,
  { itemId }: Item,
  { slotId, title, presenters, day, start, minutes = USUAL_MINUTES }: Part,
): readonly PresenterSlot[] {
  if (start === undefined) return [];
  const date = daysAfter(state.details.date, day - 1);
  const span = {
    title,
    start: { date, time: start },
    end: { date, time: clockTimeOf(minutesOf(start) + minutes) },
  };
  const invited = state.presenters
    .filter((each) => each.itemId === itemId && each.slotId === slotId && !each.withdrawn)
    .flatMap(({ invitationId, name, email }) =>
      email === undefined ? [] : [{ entry: `presenter ${invitationId}`, people: [{ name, email }], ...span }],
    );
  const ofRoster = presenters.flatMap(({ personId, remote }) => {
    if (!remote || personId === undefined || inviteeOf(state, personId)) return [];
    const people = mailAddressesOf(group, personId);
    const entry = ['item', itemId, ...(slotId === undefined ? [] : [slotId]), personId].join(' ');
    return people.length > 0 ? [{ entry, people, ...span }] : [];
  });
  return [...invited, ...ofRoster];
}
