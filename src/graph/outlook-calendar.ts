import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Calendar, CalendarEntry } from '../usecases/calendar.port.ts';
import type { Graph, GraphCall } from './graph.ts';
import { GraphFault } from './graph-fault.ts';
import { deliveryFault } from './outlook-fault.ts';
import type { OutlookEvent } from './outlook-event.ts';
import { answersOf, changeOf, EVENT_FIELDS, eventSchema, newEvent } from './outlook-event.ts';
import { DeliveryFault } from '../usecases/channel.port.ts';

export interface OutlookCalendarOptions {
  readonly graph: Graph;
  /** The one mailbox that invites: its address, or its id in Entra. */
  readonly mailbox: string;
  /** Sets the lobby of a Teams meeting that was made, where that is configured. */
  readonly lobby?: (joinUrl: string) => Promise<void>;
}

/**
 * Keeps entries in the calendar of one mailbox; Outlook invites, tells of changes and takes the answers. Every step
 * begins by looking, and an entry is made by an id of our own, so that a lost answer never makes two of it.
 */
export function createOutlookCalendar({ graph, mailbox, lobby }: OutlookCalendarOptions): Calendar {
  const user = `/users/${encodeURIComponent(mailbox)}`;
  const eventPath = (id: string) => `${user}/events/${encodeURIComponent(id)}`;

  async function ask(call: GraphCall, timeZone: string): Promise<unknown> {
    return graph.ask({ ...call, prefer: `IdType="ImmutableId", outlook.timezone="${timeZone}"` });
  }

  async function read(id: string, timeZone = 'UTC'): Promise<OutlookEvent> {
    const path = `${eventPath(id)}?$select=${EVENT_FIELDS}`;
    const event = eventSchema.parse(await ask({ method: 'GET', path }, timeZone));
    if (event.isCancelled) throw new GraphFault('gone', 404, 'cancelled');
    return event;
  }

  /**
   * Finds the one that an earlier try has made, or makes it. Outlook takes the same id again for the same event; it is
   * looked for all the same, because a mailbox may instead refuse to make it twice.
   */
  async function make(entry: CalendarEntry): Promise<OutlookEvent> {
    const transactionId = transactionOf(entry);
    const made = await madeBefore(entry, transactionId);
    if (made) return made;
    const call = { method: 'POST', path: `${user}/events`, body: newEvent(entry, transactionId) } as const;
    return eventSchema.parse(await ask(call, entry.timeZone));
  }

  async function madeBefore(
    { start, end, timeZone }: CalendarEntry,
    transactionId: string,
  ): Promise<OutlookEvent | undefined> {
    const from = encodeURIComponent(`${start.date}T00:00:00Z`);
    const to = encodeURIComponent(`${end.date}T23:59:59Z`);
    const path = `${user}/calendarView?startDateTime=${from}&endDateTime=${to}&$top=100&$select=${EVENT_FIELDS}`;
    const { value } = viewSchema.parse(await ask({ method: 'GET', path }, timeZone));
    return value.find((event) => event.transactionId === transactionId && !event.isCancelled);
  }

  return {
    listens: true,
    async keep(entry, place) {
      try {
        return await graph.alone(`entry ${entry.entryId}`, () =>
          graph.steadily(async () => {
            const event = place === undefined ? await make(entry) : await read(place, entry.timeZone);
            const body = changeOf(event, entry);
            if (body)
              await ask(
                { method: 'PATCH', path: eventPath(event.id), body, ...matching(event) },
                entry.timeZone,
              );
            const joinUrl = event.onlineMeeting?.joinUrl;
            if (entry.link.kind === 'own' && !joinUrl && place === undefined)
              throw new DeliveryFault('not-sent', 'calendar-link-awaited');
            if (lobby && entry.link.kind === 'own' && joinUrl && place === undefined) await lobby(joinUrl);
            return { place: event.id, ...(entry.link.kind === 'own' && joinUrl ? { joinUrl } : {}) };
          }),
        );
      } catch (fault) {
        throw deliveryFault(fault, 'calendar', place === undefined);
      }
    },
    async cancel({ place, words }) {
      try {
        await graph.steadily(async () => {
          await read(place);
          await ask({ method: 'POST', path: `${eventPath(place)}/cancel`, body: { comment: words } }, 'UTC');
        });
      } catch (fault) {
        if (!isGone(fault)) throw deliveryFault(fault, 'calendar', false);
      }
    },
    async answers(place) {
      try {
        const path = `${eventPath(place)}?$select=id,attendees`;
        const event = await graph.steadily(() => ask({ method: 'GET', path }, 'UTC'));
        return answersOf(eventSchema.pick({ attendees: true }).parse(event));
      } catch (fault) {
        if (isGone(fault)) return [];
        throw deliveryFault(fault, 'calendar', false);
      }
    },
  };
}

const viewSchema = z.object({ value: z.array(eventSchema) });

function matching(event: OutlookEvent): Pick<GraphCall, 'ifMatch'> {
  const etag = event['@odata.etag'];
  return etag === undefined ? {} : { ifMatch: etag };
}

function transactionOf({ entryId, edition }: CalendarEntry): string {
  const sum = createHash('sha256').update(`${entryId} ${edition}`).digest('hex');
  return [sum.slice(0, 8), sum.slice(8, 12), sum.slice(12, 16), sum.slice(16, 20), sum.slice(20, 32)].join(
    '-',
  );
}

function isGone(fault: unknown): boolean {
  return fault instanceof GraphFault && fault.what === 'gone';
}
