import { daysAfter } from '../../domain/basics/days.ts';
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

/** Those who join through Teams for their own part, whom mail reaches, and whose time is known. */
export function presenterSlots(state: MeetingState, group: GroupState): readonly PresenterSlot[] {
  const times = plannedTimesOf(state);
  return state.items.flatMap((item) => {
    const time = times.get(item.itemId);
    return item.deferral || !time ? [] : slotsOfItem(state, group, item, time);
  });
}

function slotsOfItem(
  state: MeetingState,
  group: GroupState,
  { itemId, plan }: Item,
  time: PlannedTime,
): readonly PresenterSlot[] {
  const { slots = [] } = plan;
  const pitchTimes = slotTimesOf(slots, time);
  const parts = [
    { key: itemId, title: plan.title, presenters: plan.presenters, time },
    ...slots.map((slot, index) => ({
      key: `${itemId} ${slot.slotId}`,
      title: slot.title,
      presenters: slot.presenters,
      time: pitchTimes[index] ?? time,
    })),
  ];
  return parts.flatMap(({ key, title, presenters, time: { start, minutes = USUAL_MINUTES } }) =>
    start === undefined
      ? []
      : presenters.flatMap((presenter) => {
          const person = reachedByMail(state, group, presenter);
          if (!person) return [];
          const date = daysAfter(state.details.date, time.day - 1);
          const end = clockTimeOf(minutesOf(start) + minutes);
          const span = { start: { date, time: start }, end: { date, time: end } };
          return [{ entry: `${key} ${person.key}`, title, people: person.people, ...span }];
        }),
  );
}

/** Somebody who comes for this alone; undefined for who is called to the meeting anyway, or has no address. */
function reachedByMail(
  state: MeetingState,
  group: GroupState,
  { personId, remote }: Presenter,
): { readonly key: string; readonly people: readonly InvitedPerson[] } | undefined {
  if (!remote || personId === undefined || inviteeOf(state, personId)) return undefined;
  const people = mailAddressesOf(group, personId);
  return people.length > 0 ? { key: personId, people } : undefined;
}
