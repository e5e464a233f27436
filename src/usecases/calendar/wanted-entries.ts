import type { GroupState } from '../../domain/group/group.ts';
import { mailAddressesOf } from '../../domain/group/mail-addresses.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { Invitee } from '../../domain/meeting/vocabulary.ts';
import { WHOLE_MEETING } from '../../domain/meeting/vocabulary.ts';
import type { CalendarEntry, CalendarLink, InvitedPerson } from '../calendar.port.ts';
import type { PresenterSlot } from './presenter-slots.ts';
import { presenterSlots } from './presenter-slots.ts';
import { namedSubstitutes } from './substitutes.ts';

/** What the entries say; made by src/documents/calendar-words.ts. */
export interface CalendarWords {
  meeting(group: GroupState, meeting: MeetingState): EntryWords;
  slot(group: GroupState, meeting: MeetingState, slot: PresenterSlot): EntryWords;
  substitute(group: GroupState, meeting: MeetingState, invitee: Invitee): EntryWords;
  cancelled(meeting: MeetingState): string;
}

export interface EntryWords {
  readonly title: string;
  readonly text: string;
}

/** An entry that people are to have, by its name within the meeting. */
export interface WantedEntry {
  readonly entry: string;
  readonly wanted: CalendarEntry;
}

/** The entry of the whole meeting as it stands: one invitation, with one link (D13). */
export function meetingEntry(state: MeetingState, group: GroupState, words: CalendarWords): WantedEntry {
  return {
    entry: WHOLE_MEETING,
    wanted: {
      ...named(state, WHOLE_MEETING),
      ...words.meeting(group, state),
      ...whenAndWhere(state, group),
      people: state.invitees.flatMap((invitee) => invitedAs(group, invitee)),
      link: linkOf(state),
    },
  };
}

/** The entries of those who present a part of it; they lead into the meeting's own link and wait until there is one. */
export function slotEntries(
  state: MeetingState,
  group: GroupState,
  words: CalendarWords,
): readonly WantedEntry[] {
  return presenterSlots(state, group).map((slot) => ({
    entry: slot.entry,
    wanted: {
      ...named(state, slot.entry),
      ...words.slot(group, state, slot),
      start: slot.start,
      end: slot.end,
      timeZone: group.settings.timeZone,
      place: state.details.place,
      people: slot.people,
      link: sharedLink(state),
    },
  }));
}

/** The entries of those who come in somebody's place (T2), in the meeting's own Teams meeting. */
export function substituteEntries(
  state: MeetingState,
  group: GroupState,
  words: CalendarWords,
): readonly WantedEntry[] {
  return namedSubstitutes(state, group).map(({ entry, person, invitee }) => ({
    entry,
    wanted: {
      ...named(state, entry),
      ...words.substitute(group, state, invitee),
      ...whenAndWhere(state, group),
      people: [person],
      link: sharedLink(state),
    },
  }));
}

/** The name of an entry outside of its meeting, and which one it is of those that were made of it. */
export function named(
  { groupId, meetingId, invitations }: MeetingState,
  entry: string,
): Pick<CalendarEntry, 'entryId' | 'edition'> {
  const known = invitations.get(entry);
  const made = known?.editions ?? 0;
  return {
    entryId: `${groupId} ${meetingId} ${entry}`,
    edition: known?.place === undefined ? made + 1 : made,
  };
}

function whenAndWhere({ details }: MeetingState, group: GroupState) {
  return {
    start: { date: details.date, time: details.start },
    end: { date: details.endDate ?? details.date, time: details.end },
    timeZone: group.settings.timeZone,
    place: details.place,
  };
}

/** The meeting's own link, for an entry that makes none. */
function sharedLink({ details: { joinUrl } }: MeetingState): CalendarLink {
  return joinUrl === undefined ? { kind: 'none' } : { kind: 'shared', url: joinUrl };
}

/** A link that somebody has given is everybody's link; else the entry gets a Teams meeting of its own. */
function linkOf({ details, invitations }: MeetingState): CalendarLink {
  const { joinUrl } = details;
  const own = invitations.get(WHOLE_MEETING)?.joinUrl;
  return joinUrl === undefined || joinUrl === own ? { kind: 'own' } : { kind: 'shared', url: joinUrl };
}

/** Whoever serves the meeting is told of it, and not asked. */
function invitedAs(group: GroupState, { personId, standing }: Invitee): readonly InvitedPerson[] {
  const [own] = mailAddressesOf(group, personId);
  if (!own) return [];
  return [standing === 'secretariat' ? { ...own, optional: true } : own];
}
