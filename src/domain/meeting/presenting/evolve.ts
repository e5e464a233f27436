import type { Evolvers } from '../evolver.ts';
import type { MeetingState } from '../state.ts';
import type { PresentingEvent } from './events.ts';
import type { PresenterInvitation } from './state.ts';

/** Links of one invitation that are kept: one more takes the place of the oldest. */
const MOST_LINKS = 20;

/** Those who present from outside, from their invitation to the thanks. */
export const presentingEvolvers: Evolvers<PresentingEvent> = {
  PresenterInvited(state, { data, at }) {
    const { says, ...facts } = data;
    const known = state.presenters.find(({ invitationId }) => invitationId === data.invitationId);
    const { digests = [], openedAt } = known ?? {};
    const invitation: PresenterInvitation = {
      ...facts,
      invitedAt: at,
      digests,
      ...(openedAt === undefined ? {} : { openedAt }),
      told: { what: 'invited', ...says },
    };
    return {
      ...state,
      presenters: known
        ? state.presenters.map((each) => (each === known ? invitation : each))
        : [...state.presenters, invitation],
    };
  },
  PresenterLinkMade: (state, { data: { invitationId, digest } }) =>
    withPresenter(state, invitationId, (invitation) => ({
      ...invitation,
      digests: [...invitation.digests, digest].slice(-MOST_LINKS),
    })),
  PresenterLinkWithdrawn: (state, { data }) =>
    withPresenter(state, data.invitationId, ({ readyAt: _ready, ...invitation }) => ({
      ...invitation,
      digests: [],
      withdrawn: true,
    })),
  PresenterLinkRenewed: (state, { data: { invitationId, says } }) =>
    withPresenter(state, invitationId, ({ withdrawn: _withdrawn, openedAt: _opened, ...invitation }) => ({
      ...invitation,
      digests: [],
      told: { what: 'invited', ...says },
    })),
  PresenterPageOpened: (state, { data, at }) =>
    withPresenter(state, data.invitationId, (invitation) => ({ ...invitation, openedAt: at })),
  PresenterReady: (state, { data, at }) =>
    withPresenter(state, data.invitationId, (invitation) => ({ ...invitation, readyAt: at })),
  PresenterNotReady: (state, { data }) =>
    withPresenter(state, data.invitationId, ({ readyAt: _ready, ...invitation }) => invitation),
  PresenterLetIn: (state, { data, at }) =>
    withPresenter(state, data.invitationId, ({ thankedAt: _thanked, ...invitation }) => ({
      ...invitation,
      letInAt: at,
    })),
  PresenterThanked: (state, { data, at }) =>
    withPresenter(state, data.invitationId, (invitation) => ({ ...invitation, thankedAt: at })),
  PaperBrought: (state, { data, at }) => ({
    ...state,
    broughtPapers: [...state.broughtPapers, { ...data, at }],
  }),
  BroughtPaperDeclined: (state, { data }) => ({
    ...state,
    broughtPapers: state.broughtPapers.map((paper) =>
      paper.paperId === data.paperId ? { ...paper, became: 'declined' } : paper,
    ),
  }),
  PresenterInformed: (state, { data: { invitationId, ...told } }) =>
    withPresenter(state, invitationId, (invitation) => ({ ...invitation, told })),
};

/** The state with one invitation changed; the same state when there is no such invitation. */
function withPresenter(
  state: MeetingState,
  invitationId: string,
  change: (invitation: PresenterInvitation) => PresenterInvitation,
): MeetingState {
  const at = state.presenters.findIndex((each) => each.invitationId === invitationId);
  const invitation = state.presenters[at];
  return invitation ? { ...state, presenters: state.presenters.with(at, change(invitation)) } : state;
}
