import { ok, refuse } from '../../basics/result.ts';
import { same } from '../../basics/same.ts';
import type { Decided } from '../decision.ts';
import type { MeetingEvent } from '../events.ts';
import type { Item, MeetingState } from '../state.ts';

/** It is over. Of a meeting that is none there is nothing to end. */
export function endRehearsal(state: MeetingState): Decided {
  return state.rehearsal ? ok([{ type: 'RehearsalEnded', data: {} }]) : refuse('not-a-rehearsal');
}

/**
 * A rehearsal of a meeting to come (D9): its agenda, guests and replies copied as they are now, ready to be started. One
 * that is on goes on; one that has not begun is copied anew when the meeting has changed since.
 */
export function decideRehearsal(
  rehearsed: MeetingState,
  meeting: MeetingState,
  as: { readonly meetingId: string; readonly by: string },
): Decided {
  if (meeting.rehearsal || (meeting.phase !== 'draft' && meeting.phase !== 'notified'))
    return refuse('wrong-phase');
  if (meeting.items.length === 0) return refuse('agenda-empty');
  if (isOn(rehearsed)) return ok([]);
  const { groupId, details, invitees, guests, replies, items } = meeting;
  const drafted: MeetingEvent = {
    type: 'MeetingDrafted',
    data: {
      meetingId: as.meetingId,
      groupId,
      details,
      invitees,
      rehearsal: { of: meeting.meetingId, by: as.by },
      guests,
      replies: [...replies].map(([personId, stored]) => ({ personId, ...stored })),
    },
  };
  return isCopy(rehearsed, meeting) ? ok([]) : ok([drafted, ...items.map(itemAdded)]);
}

/** Whether somebody sees a meeting at all: a rehearsal only the one who holds it. */
export function isHiddenFrom({ rehearsal }: MeetingState, personId: string): boolean {
  return rehearsal !== undefined && rehearsal.by !== personId;
}

function isOn({ phase }: MeetingState): boolean {
  return phase === 'ongoing' || phase === 'closed' || phase === 'agreed';
}

function isCopy(rehearsed: MeetingState, meeting: MeetingState): boolean {
  const content = ({ details, invitees, guests, replies, items }: MeetingState) => ({
    details,
    invitees,
    guests,
    replies: [...replies],
    items: items.map(({ itemId, plan }) => ({ itemId, plan })),
  });
  return rehearsed.phase === 'notified' && same(content(rehearsed), content(meeting));
}

/** Without where it waited: a rehearsal takes nothing from any list. */
function itemAdded({ itemId, plan, adHoc, carriedFrom }: Item): MeetingEvent {
  return {
    type: 'ItemAdded',
    data: {
      itemId,
      plan,
      drafted: true,
      ...(adHoc ? { adHoc } : {}),
      ...(carriedFrom ? { carriedFrom } : {}),
    },
  };
}
