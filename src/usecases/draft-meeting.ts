import type { DraftMeetingRequest } from '../contract/requests.ts';
import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import { parseAgenda } from '../domain/meeting/agenda-text/agenda-text.ts';
import type { PlannedItem } from '../domain/meeting/agenda/draft.ts';
import { decideDraft, planFromEarlier } from '../domain/meeting/agenda/draft.ts';
import { inviteesOf } from '../domain/meeting/agenda/invitees.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { StreamAppend } from '../store/event-store.port.ts';
import { draftFromSeries } from './draft-from-series.ts';
import type { Caller } from './identify.ts';
import type { Committed } from './ledger.ts';
import { meetingEffects } from './meeting-effects.ts';
import { openMeeting } from './open-meeting.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/**
 * Drafts a meeting from a series, from an earlier one, from pasted text, or empty (D9). Nobody but those who prepare it
 * sees it until the notice is posted. Drafting the same meeting id again changes nothing.
 */
export async function draftMeeting(
  workplace: Workplace,
  caller: Caller,
  request: DraftMeetingRequest,
): Promise<Result<Committed<MeetingState>>> {
  if (!caller.abilities.has('edit-agenda')) return refuse('not-allowed');
  const { meetingId, details, source } = request;
  return workplace.ledger.transact(meetingStream(caller.groupId, meetingId), {
    actor: caller.actor,
    moment: workplace.clock.now(caller.group.settings.timeZone),
    prepare: () => plannedFrom(workplace, caller, request),
    decide(state, planned) {
      if (!planned.ok) return planned;
      const { items, append } = planned.value;
      const decided = decideDraft(state, {
        meetingId,
        groupId: caller.groupId,
        details,
        invitees: inviteesOf(caller.group, details.date),
        items,
        ...(source.kind === 'copy' ? { copiedFrom: source.meetingId } : {}),
      });
      if (!decided.ok) return decided;
      return ok({ events: decided.value, alsoAppend: decided.value.length > 0 ? append : [] });
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
      const parsed = parseAgenda(source.text);
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
