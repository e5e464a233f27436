import type { DraftMeetingRequest } from '../contract/requests.ts';
import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import { parseAgenda } from '../domain/meeting/agenda-text/agenda-text.ts';
import type { PlannedItem } from '../domain/meeting/agenda/draft.ts';
import { decideDraft, planFromEarlier } from '../domain/meeting/agenda/draft.ts';
import { inviteesOf } from '../domain/meeting/agenda/invitees.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { Caller } from './identify.ts';
import type { Committed } from './ledger.ts';
import { meetingEffects } from './meeting-effects.ts';
import { openMeeting } from './open-meeting.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/**
 * Drafts a meeting from an earlier one, from pasted text, or empty (D9). Nobody but those who prepare it sees it until
 * the notice is posted. Drafting the same meeting id again changes nothing.
 */
export async function draftMeeting(
  workplace: Workplace,
  caller: Caller,
  request: DraftMeetingRequest,
): Promise<Result<Committed<MeetingState>>> {
  if (!caller.abilities.has('edit-agenda')) return refuse('not-allowed');
  const items = await itemsFrom(workplace, caller, request.source);
  if (!items.ok) return items;
  const { meetingId, details, source } = request;
  return workplace.ledger.transact(meetingStream(caller.groupId, meetingId), {
    actor: caller.actor,
    moment: workplace.clock.now(caller.group.settings.timeZone),
    decide(state) {
      const decided = decideDraft(state, {
        meetingId,
        groupId: caller.groupId,
        details,
        invitees: inviteesOf(caller.group, details.date),
        items: items.value,
        ...(source.kind === 'copy' ? { copiedFrom: source.meetingId } : {}),
      });
      return decided.ok ? ok({ events: decided.value }) : decided;
    },
    effects: meetingEffects,
  });
}

async function itemsFrom(
  workplace: Workplace,
  caller: Caller,
  source: DraftMeetingRequest['source'],
): Promise<Result<readonly PlannedItem[]>> {
  const withId = (planned: Omit<PlannedItem, 'itemId'>): PlannedItem => ({
    ...planned,
    itemId: workplace.ids.next(),
  });
  switch (source.kind) {
    case 'empty':
      return ok([]);
    case 'text': {
      const parsed = parseAgenda(source.text);
      return parsed.ok ? ok(parsed.value.items.map((plan) => withId({ plan }))) : parsed;
    }
    case 'copy': {
      const earlier = await openMeeting(workplace, caller, source.meetingId);
      return earlier.ok ? ok(planFromEarlier(earlier.value.state).map(withId)) : earlier;
    }
    default:
      return source satisfies never;
  }
}
