import { meetingEntryWords, slotEntryWords, substituteEntryWords } from '../documents/calendar-words.ts';
import { WHOLE_MEETING } from '../domain/meeting/vocabulary.ts';
import type { CalendarWords } from '../usecases/calendar/wanted-entries.ts';

/** Calendars are read by people whose language nobody has asked for: Swedish. */
const LOCALE = 'sv';

/** What the entries in people's calendars say. */
export function calendarWords(publicUrl: () => string, listens: boolean): CalendarWords {
  return {
    meeting(group, { meetingId, details, invitations }) {
      const own = invitations.get(WHOLE_MEETING)?.joinUrl;
      return meetingEntryWords(LOCALE, {
        groupName: group.name,
        title: details.title,
        address: `${publicUrl()}/tab/meetings/${encodeURIComponent(meetingId)}`,
        listens,
        ...(details.joinUrl === undefined || details.joinUrl === own ? {} : { joinUrl: details.joinUrl }),
      });
    },
    slot(group, { details }, { title, start }) {
      return slotEntryWords(LOCALE, {
        groupName: group.name,
        meeting: details.title,
        item: title,
        start: start.time,
        ...(details.joinUrl === undefined ? {} : { joinUrl: details.joinUrl }),
      });
    },
    substitute(group, { details }, { name, organisation }) {
      return substituteEntryWords(LOCALE, {
        groupName: group.name,
        title: details.title,
        inPlaceOf: `${name}, ${organisation}`,
        ...(details.joinUrl === undefined ? {} : { joinUrl: details.joinUrl }),
      });
    },
    cancelled: ({ cancelled }) => cancelled?.reason ?? '',
  };
}
