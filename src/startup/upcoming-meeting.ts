import type { UpcomingMeeting } from '../simulator/page-routes.ts';
import { rosterStream } from '../usecases/streams.ts';
import type { Workplace } from '../usecases/workplace.ts';

/** When the group meets next, for the demo's clock; undefined when nothing is planned. */
export async function upcomingMeeting(
  workplace: Workplace,
  groupId: string,
): Promise<UpcomingMeeting | undefined> {
  const { state: group } = await workplace.ledger.load(rosterStream(groupId));
  const { timeZone } = group.settings;
  const { coming } = await workplace.store.register.meetingsAround(
    groupId,
    workplace.clock.now(timeZone).date,
    1,
  );
  const next = coming[0];
  if (!next) return undefined;
  const start = Temporal.PlainDateTime.from(`${next.date}T${next.start}`)
    .toZonedDateTime(timeZone)
    .toInstant();
  return { title: next.title, start: start.toString({ fractionalSecondDigits: 3 }) };
}
