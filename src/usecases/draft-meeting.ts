import type { DraftMeetingRequest } from '../contract/requests.ts';
import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import { parseAgenda } from '../domain/meeting/agenda-text/agenda-text.ts';
import type { PlannedItem } from '../domain/meeting/agenda/draft.ts';
import { decideDraft, planFromEarlier } from '../domain/meeting/agenda/draft.ts';
import { inviteesOf } from '../domain/meeting/agenda/invitees.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import { chosenEntries, placedItem, withPlaced } from '../domain/pending/placing.ts';
import type { StreamAppend } from '../store/event-store.port.ts';
import { draftFromSeries } from './draft-from-series.ts';
import type { Caller } from './identify.ts';
import type { Committed } from './ledger.ts';
import { stateAfter } from './ledger.ts';
import { meetingEffects } from './meeting-effects.ts';
import { openMeeting } from './open-meeting.ts';
import { followList } from './pending/follow-meeting.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/**
 * Drafts a meeting from a series, from an earlier one, from pasted text, or empty (D9), with the waiting matters chosen
 * for it. Nobody but those who prepare it sees it until the notice is posted. Drafting the same meeting id again changes
 * nothing.
 */
export async function draftMeeting(
  workplace: Workplace,
  caller: Caller,
  request: DraftMeetingRequest,
): Promise<Result<Committed<MeetingState>>> {
  if (!caller.abilities.has('edit-agenda')) return refuse('not-allowed');
  const { meetingId, details, source, pending: chosen = [] } = request;
  const meeting = meetingStream(caller.groupId, meetingId);
  const { actor } = caller;
  const moment = workplace.clock.now(caller.group.settings.timeZone);
  const waiting = followList(workplace, caller.groupId, chosen.length > 0);
  return workplace.ledger.transact(meeting, {
    actor,
    moment,
    prepare: async () => ({
      planned: await plannedFrom(workplace, caller, request),
      list: await waiting.load(),
      placedIds: chosen.map(() => workplace.ids.next()),
    }),
    decide(state, { planned, list, placedIds }, version) {
      if (!planned.ok) return planned;
      const { items, append } = planned.value;
      const entries = list ? chosenEntries(list.state, meetingId, chosen) : ok([]);
      if (!entries.ok) return entries;
      const placed = entries.value.map((entry, index) => ({
        ...placedItem(entry),
        itemId: placedIds[index] ?? '',
      }));
      const decided = decideDraft(state, {
        meetingId,
        groupId: caller.groupId,
        details,
        invitees: inviteesOf(caller.group, details.date),
        items: withPlaced(items, placed),
        ...(source.kind === 'copy' ? { copiedFrom: source.meetingId } : {}),
      });
      if (!decided.ok) return decided;
      if (decided.value.length === 0) return ok({ events: [] });
      const after = stateAfter(meeting, { state, version }, decided.value, { actor, moment });
      const listed = waiting.follow(state, after, list);
      return listed.ok ? ok({ events: decided.value, alsoAppend: [...append, ...listed.value] }) : listed;
    },
    effects: meetingEffects,
  });
}

/** The items of a draft, and what else must be appended when it comes into being. */
interface Planned {
  readonly items: readonly PlannedItem[];
  readonly append: readonly StreamAppend[];
}

async function plannedFrom(
  workplace: Workplace,
  caller: Caller,
  { meetingId, source }: DraftMeetingRequest,
): Promise<Result<Planned>> {
  const withIds = (planned: readonly Omit<PlannedItem, 'itemId'>[]): readonly PlannedItem[] =>
    planned.map((each) => ({ ...each, itemId: workplace.ids.next() }));
  switch (source.kind) {
    case 'empty':
      return ok({ items: [], append: [] });
    case 'text': {
      const parsed = parseAgenda(source.text, source);
      return parsed.ok
        ? ok({ items: withIds(parsed.value.items.map((plan) => ({ plan }))), append: [] })
        : parsed;
    }
    case 'copy': {
      const earlier = await openMeeting(workplace, caller, source.meetingId);
      return earlier.ok ? ok({ items: withIds(planFromEarlier(earlier.value.state)), append: [] }) : earlier;
    }
    case 'series': {
      const { seriesId, date } = source;
      const drafted = await draftFromSeries(workplace, caller, meetingId, { seriesId, date });
      if (!drafted.ok) return drafted;
      const { plan, append } = drafted.value;
      return ok({ items: withIds(plan.items.map((plan) => ({ plan }))), append });
    }
    default:
      return source satisfies never;
  }
}
