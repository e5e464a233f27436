import { SYSTEM } from '../domain/basics/event.ts';
import { ok } from '../domain/basics/result.ts';
import type { GroupState, Identity } from '../domain/group/group.ts';
import { memberByIdentity } from '../domain/group/group.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import { noteSignal } from '../domain/meeting/signals/decide.ts';
import type { Signal, SignalKind } from '../domain/meeting/signals/signal.ts';
import { momentOf } from './moment-of.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** What Teams told of a call. */
export interface CallTold {
  readonly kind: SignalKind;
  /** When it happened, as Teams wrote it; without one it is now. */
  readonly at?: string | undefined;
  /** Those who joined or left, each by all that is told of them. */
  readonly people: readonly (readonly Identity[])[];
}

/**
 * Notes what Teams told of a meeting's call, for whoever runs it to decide about (D12). Of people only those of the
 * roster are noted, and nothing outside the meeting's own days.
 */
export async function noteCallSignal(
  workplace: Workplace,
  group: GroupState,
  meeting: MeetingState,
  { kind, at, people }: CallTold,
): Promise<void> {
  const { timeZone } = group.settings;
  const now = workplace.clock.now(timeZone);
  const moment = at === undefined ? now : momentOf(Temporal.Instant.from(at), timeZone);
  const { date, endDate = date } = meeting.details;
  if (moment.date < date || moment.date > endDate) return;
  const isOfCall = kind === 'call-started' || kind === 'call-ended';
  const concerned = people.flatMap((identities) => {
    const member = identities
      .map((identity) => memberByIdentity(group, identity))
      .find((known) => known !== undefined);
    return member ? [member.personId] : [];
  });
  const signals: readonly Signal[] = isOfCall
    ? [{ signalId: workplace.ids.next(), kind, time: moment.time }]
    : concerned.map((personId) => ({ signalId: workplace.ids.next(), kind, time: moment.time, personId }));
  for (const signal of signals)
    await workplace.ledger.transact(meetingStream(group.groupId, meeting.meetingId), {
      actor: SYSTEM,
      moment: now,
      decide: (state) => ok({ events: noteSignal(state, signal) }),
    });
}
