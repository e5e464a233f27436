import { z } from 'zod';
import type { CalendarAnswer, CalendarEntry, LocalTime } from '../usecases/calendar.port.ts';

const timeSchema = z.object({ dateTime: z.string(), timeZone: z.string() });
const attendeeSchema = z.object({
  emailAddress: z.object({ address: z.string().nullish() }).nullish(),
  status: z.object({ response: z.string().nullish(), time: z.string().nullish() }).nullish(),
});

/** What is read of an event in Outlook. */
export const eventSchema = z.object({
  id: z.string(),
  '@odata.etag': z.string().optional(),
  subject: z.string().nullish(),
  start: timeSchema,
  end: timeSchema,
  location: z.object({ displayName: z.string().nullish(), locationUri: z.string().nullish() }).nullish(),
  attendees: z.array(attendeeSchema).nullish(),
  isCancelled: z.boolean().nullish(),
  transactionId: z.string().nullish(),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
});
export type OutlookEvent = z.infer<typeof eventSchema>;

export const EVENT_FIELDS =
  'id,subject,start,end,location,attendees,isCancelled,transactionId,onlineMeeting' as const;

/** A new event; the same `transactionId` again is the same event. */
export function newEvent(entry: CalendarEntry, transactionId: string): object {
  return {
    subject: entry.title,
    body: { contentType: 'text', content: entry.text },
    start: startOf(entry),
    end: endOf(entry),
    location: locationOf(entry),
    attendees: attendeesOf(entry),
    responseRequested: true,
    // A director's wish for another time would go to a mailbox that nobody reads.
    allowNewTimeProposals: false,
    transactionId,
    ...(entry.link.kind === 'own'
      ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' }
      : {}),
  };
}

/**
 * What must be changed of an event to be as wanted; null when it is. The text of one that has a Teams meeting of its own
 * is left alone: Outlook writes the meeting's particulars into it, and without them the meeting would be lost.
 */
export function changeOf(event: OutlookEvent, entry: CalendarEntry): object | null {
  const moved = !sameTime(event.start, entry.start, entry) || !sameTime(event.end, entry.end, entry);
  const { displayName, locationUri } = event.location ?? {};
  const elsewhere =
    (displayName ?? '') !== entry.place || (entry.link.kind === 'shared' && locationUri !== entry.link.url);
  const change = {
    ...(event.subject === entry.title ? {} : { subject: entry.title }),
    ...(moved ? { start: startOf(entry), end: endOf(entry) } : {}),
    ...(elsewhere ? { location: locationOf(entry) } : {}),
    ...(elsewhere && entry.link.kind !== 'own' ? { body: { contentType: 'text', content: entry.text } } : {}),
    ...(samePeople(event, entry) ? {} : { attendees: attendeesOf(entry) }),
  };
  return Object.keys(change).length > 0 ? change : null;
}

/** What the people of an event have answered. */
export function answersOf({ attendees }: Pick<OutlookEvent, 'attendees'>): readonly CalendarAnswer[] {
  return (attendees ?? []).flatMap(({ emailAddress, status }) => {
    const answer = ANSWERS.get(status?.response ?? '');
    const [email, at] = [emailAddress?.address, status?.time];
    if (!answer || !email || !at || Number.isNaN(Date.parse(at))) return [];
    return [{ email, answer, at: new Date(at).toISOString() }];
  });
}

const ANSWERS: ReadonlyMap<string, CalendarAnswer['answer']> = new Map([
  ['accepted', 'accepted'],
  ['tentativelyAccepted', 'tentative'],
  ['declined', 'declined'],
]);

function startOf({ start, timeZone }: CalendarEntry): object {
  return { dateTime: `${start.date}T${start.time}:00`, timeZone };
}

function endOf({ end, timeZone }: CalendarEntry): object {
  return { dateTime: `${end.date}T${end.time}:00`, timeZone };
}

function locationOf({ place, link }: CalendarEntry): object {
  return { displayName: place, ...(link.kind === 'shared' ? { locationUri: link.url } : {}) };
}

function attendeesOf({ people }: CalendarEntry): readonly object[] {
  return people.map(({ name, email, optional }) => ({
    type: optional ? 'optional' : 'required',
    emailAddress: { address: email, ...(name ? { name } : {}) },
  }));
}

/** Outlook answers in the zone that was asked for, or in UTC. */
function sameTime({ dateTime, timeZone }: OutlookEvent['start'], wanted: LocalTime, entry: CalendarEntry) {
  if (timeZone === entry.timeZone) return dateTime.slice(0, 16) === `${wanted.date}T${wanted.time}`;
  const utc = Temporal.PlainDateTime.from(`${wanted.date}T${wanted.time}`)
    .toZonedDateTime(entry.timeZone)
    .toInstant();
  return timeZone === 'UTC' && dateTime.slice(0, 16) === utc.toString().slice(0, 16);
}

function samePeople({ attendees }: OutlookEvent, { people }: CalendarEntry): boolean {
  const there = new Set(attendees?.map(({ emailAddress }) => emailAddress?.address?.toLowerCase() ?? ''));
  const wanted = new Set(people.map(({ email }) => email.toLowerCase()));
  return there.size === wanted.size && [...wanted].every((email) => there.has(email));
}
