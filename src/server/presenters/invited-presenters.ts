import type { InvitedPresenterView } from '../../contract/presenter-view.ts';
import type { MeetingView } from '../../contract/views.ts';
import type { Moment } from '../../domain/basics/time.ts';
import { presenterCueOf, presenterStatusOf } from '../../domain/meeting/presenting/leading.ts';
import type { PresenterInvitation } from '../../domain/meeting/presenting/state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { presentBrought } from './brought-papers.ts';
import type { Caller } from '../../usecases/identify.ts';

/** Those called from outside, for those who prepare the meeting or lead it; absent for others, and where there are none. */
export function presentInvitedPresenters(
  state: MeetingState,
  { abilities }: Caller,
  moment: Moment,
): Pick<MeetingView, 'presenters'> {
  const prepares = abilities.has('edit-agenda');
  if ((!prepares && !abilities.has('run-meeting')) || state.presenters.length === 0) return {};
  return { presenters: state.presenters.map((each) => presentInvited(state, each, moment, prepares)) };
}

function presentInvited(
  state: MeetingState,
  invitation: PresenterInvitation,
  moment: Moment,
  prepares: boolean,
): InvitedPresenterView {
  const { invitationId, itemId, slotId, name, email, words, told } = invitation;
  const brought = presentBrought(state, invitationId);
  const cue = presenterCueOf(state, invitation, moment);
  return {
    invitationId,
    itemId,
    ...(slotId === undefined ? {} : { slotId }),
    name,
    ...(prepares && email !== undefined ? { email } : {}),
    ...(prepares && words !== undefined ? { words } : {}),
    status: presenterStatusOf(invitation),
    ...(cue ? { cue } : {}),
    ...(prepares && brought.length > 0 ? { brought } : {}),
    ...(prepares && email !== undefined
      ? { told: { what: told.what, ...(told.time === undefined ? {} : { time: told.time }) } }
      : {}),
  };
}
