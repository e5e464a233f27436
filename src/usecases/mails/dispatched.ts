import type { GroupState } from '../../domain/group/group.ts';
import type { Addressee } from '../../domain/group/mail-addresses.ts';
import { secretariatAddresses } from '../../domain/group/mail-addresses.ts';
import { agreedOf } from '../../domain/meeting/agreement/standing.ts';
import type { Agreement } from '../../domain/meeting/agreement/state.ts';
import type { Dispatch } from '../../domain/meeting/dispatch/state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { MeetingDetails } from '../../domain/meeting/vocabulary.ts';
import { groupToday } from '../group-today.ts';
import { meetingStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';

/** What every mail of a dispatch says of the protocol. */
export interface DispatchedFacts {
  readonly replyTo: readonly Addressee[];
  readonly groupName: string;
  readonly protocolTitle: string;
  readonly meetingId: string;
  readonly details: MeetingDetails;
  readonly agreed: Agreement;
}

/** A dispatch that is still due, of the meeting as it was agreed. */
export interface Dispatched {
  readonly group: GroupState;
  readonly meeting: MeetingState;
  readonly dispatch: Dispatch;
  readonly facts: DispatchedFacts;
}

/** The dispatch that a mail belongs to; null when a later revision has taken the place of what it was to send. */
export async function dispatchedOf(
  workplace: Workplace,
  groupId: string,
  { meetingId, dispatchId }: { readonly meetingId: string; readonly dispatchId: string },
): Promise<Dispatched | null> {
  const { state: group } = await groupToday(workplace, groupId);
  const { state } = await workplace.ledger.load(meetingStream(groupId, meetingId));
  const meeting = agreedOf(state);
  const dispatch = state.dispatches.find((each) => each.dispatchId === dispatchId);
  if (!meeting?.agreed || !dispatch || meeting.agreed.revision !== dispatch.revision) return null;
  return {
    group,
    meeting,
    dispatch,
    facts: {
      replyTo: secretariatAddresses(group),
      groupName: group.name,
      protocolTitle: group.settings.protocolTitle,
      meetingId,
      details: meeting.details,
      agreed: meeting.agreed,
    },
  };
}
