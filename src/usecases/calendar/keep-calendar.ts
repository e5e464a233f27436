import { SYSTEM } from '../../domain/basics/event.ts';
import { ok } from '../../domain/basics/result.ts';
import { recordCalendarAnswers } from '../../domain/meeting/attendance/calendar-answers.ts';
import { recordInvitation, recordInvitationGone } from '../../domain/meeting/delivered/decide.ts';
import type { MeetingEvent } from '../../domain/meeting/events.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { WHOLE_MEETING } from '../../domain/meeting/vocabulary.ts';
import type { ClaimedJob, JobOutcome, NewJob } from '../../store/outbox.port.ts';
import type { Calendar } from '../calendar.port.ts';
import { DeliveryFault } from '../channel.port.ts';
import { groupToday } from '../group-today.ts';
import { hearAnswers, keepCalendarSchema } from '../jobs/calendar.ts';
import { meetingEffects } from '../meeting-effects.ts';
import { meetingStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import { answersTo } from './hear-answers.ts';
import type { CalendarWords, WantedEntry } from './wanted-entries.ts';
import { meetingEntry, named, slotEntries, substituteEntries } from './wanted-entries.ts';

/**
 * Brings what stands in people's calendars in step with the meeting: one invitation to all who are called, an entry of
 * their own to those who present a part or come in somebody's place, and nothing where it is cancelled. Each is noted as soon as it stands, so that
 * a job that is broken off goes on where it was. An entry that somebody has taken away is told of, and made anew when
 * a person says so.
 */
export async function keepCalendarInStep(
  workplace: Workplace,
  calendar: Calendar,
  words: CalendarWords,
  job: ClaimedJob,
): Promise<JobOutcome> {
  const { meetingId } = keepCalendarSchema.parse(job.payload);
  const { state: group } = await groupToday(workplace, job.groupId);
  const stream = meetingStream(job.groupId, meetingId);
  const read = async () => (await workplace.ledger.load(stream)).state;
  const note = async (
    decide: (now: MeetingState) => readonly MeetingEvent[],
    besides: readonly NewJob[] = [],
  ): Promise<void> => {
    const noted = await workplace.ledger.transact(stream, {
      actor: SYSTEM,
      moment: workplace.clock.now(group.settings.timeZone),
      decide: (now) => ok({ events: decide(now) }),
      effects(after, events) {
        const { jobs = [], ...effects } = meetingEffects(after, events);
        return { ...effects, jobs: [...jobs, ...besides] };
      },
    });
    // What stands is found again by its name: nothing is made twice.
    if (!noted.ok) throw new DeliveryFault('not-sent', noted.error.code);
  };
  const keep = async ({ entry, wanted }: WantedEntry, state: MeetingState): Promise<void> => {
    try {
      const kept = await calendar.keep(wanted, state.invitations.get(entry)?.place);
      const asked = calendar.listens && entry === WHOLE_MEETING ? [hearAnswers(meetingId)] : [];
      await note((now) => recordInvitation(now, { entry, ...kept }), asked);
    } catch (fault) {
      if (fault instanceof DeliveryFault && fault.outcome === 'gone')
        await note((now) => recordInvitationGone(now, entry, 'lost'));
      throw fault;
    }
  };
  try {
    const before = await read();
    // What is answered to the entry as it stands is noted before people are told of another.
    const answers = await answersTo(calendar, before, group);
    if (answers.length > 0) await note((now) => recordCalendarAnswers(now, answers));
    if (isAhead(before)) await keep(meetingEntry(before, group, words), before);
    // The link that the presenters' entries lead to has come with the meeting's.
    const state = await read();
    const others = isAhead(state)
      ? [...slotEntries(state, group, words), ...substituteEntries(state, group, words)]
      : [];
    for (const other of others) await keep(other, state);
    for (const { entry, place } of superfluous(state, others)) {
      await calendar.cancel({ ...named(state, entry), place, words: words.cancelled(state) });
      await note((now) => recordInvitationGone(now, entry, 'withdrawn'));
    }
    return { kind: 'done' };
  } catch (fault) {
    return calendarOutcome(fault);
  }
}

function isAhead({ phase, rehearsal }: MeetingState): boolean {
  return !rehearsal && (phase === 'notified' || phase === 'ongoing');
}

/** What still stands of a meeting that is cancelled, or of people who no longer present a part or stand in. */
function superfluous(
  state: MeetingState,
  others: readonly WantedEntry[],
): readonly { readonly entry: string; readonly place: string }[] {
  if (state.phase !== 'cancelled' && !isAhead(state)) return [];
  const wanted = new Set(isAhead(state) ? [WHOLE_MEETING, ...others.map(({ entry }) => entry)] : []);
  return [...state.invitations].flatMap(([entry, { place }]) =>
    place === undefined || wanted.has(entry) ? [] : [{ entry, place }],
  );
}

/** An entry can be kept as often as it takes, so what is not known is done again; what needs a person is shown. */
function calendarOutcome(fault: unknown): JobOutcome {
  if (!(fault instanceof DeliveryFault)) throw fault;
  const { message: problem, outcome, retryAfterMs } = fault;
  if (outcome === 'refused' || outcome === 'gone') return { kind: 'park', outcome: 'failed', problem };
  return { kind: 'retry', problem, ...(retryAfterMs === undefined ? {} : { afterMs: retryAfterMs }) };
}
