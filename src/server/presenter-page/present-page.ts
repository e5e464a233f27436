import type { PresenterPageView } from '../../contract/presenter-view.ts';
import { secretariatAddresses } from '../../domain/group/mail-addresses.ts';
import { UNTIL_AGREED } from '../../domain/meeting/phases.ts';
import { isOverForPresenter, presenterPlaceOf } from '../../domain/meeting/presenting/place.ts';
import { presentBrought } from '../presenters/brought-papers.ts';
import type { PresenterCaller } from '../../usecases/presenter-links.ts';

/** A presenter's page: what is named here, and nothing else of the meeting, leaves the server by a link. */
export function presentPage(caller: PresenterCaller): PresenterPageView {
  const { group, state, invitation, moment } = caller;
  const place = presenterPlaceOf(state, invitation, moment);
  const { title, pitch, minutes, planned, predicted, drift, before } = place;
  const { joinUrl } = state.details;
  const asked = state.phase === 'draft' || state.phase === 'notified' || state.phase === 'ongoing';
  return {
    groupName: group.name,
    name: invitation.name,
    ...(title === undefined ? {} : { item: title }),
    ...(pitch === undefined ? {} : { pitch }),
    ...(invitation.words === undefined ? {} : { words: invitation.words }),
    ...(minutes === undefined ? {} : { minutes }),
    standing: place.standing,
    date: place.date,
    ...(planned === undefined ? {} : { planned }),
    ...(predicted === undefined ? {} : { predicted }),
    ...(drift === undefined ? {} : { drift }),
    ...(before === undefined ? {} : { before }),
    counts: place.counts,
    withdrawn: place.withdrawn,
    // Days before nobody is in place.
    mayBeReady:
      asked &&
      place.date === moment.date &&
      !isOverForPresenter(place.standing) &&
      invitation.letInAt === undefined,
    ready: invitation.readyAt !== undefined,
    letIn: invitation.letInAt !== undefined && place.standing !== 'done',
    thanked: invitation.thankedAt !== undefined,
    ...(place.mayJoin && joinUrl !== undefined ? { joinUrl } : {}),
    papers: presentBrought(state, invitation.invitationId),
    mayBring: UNTIL_AGREED.includes(state.phase) && title !== undefined,
    contacts: secretariatAddresses(group).map(({ name, email }) => ({ name, email })),
    today: moment.date,
    now: moment.time,
    at: moment.instant,
  };
}
