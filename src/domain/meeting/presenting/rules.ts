import type { Rules } from '../decision.ts';
import { hasItems } from '../needs.ts';
import { ONGOING, UNTIL_AGREED, UNTIL_CLOSED } from '../phases.ts';
import type { MeetingState } from '../state.ts';
import type { PresentingCommand } from './commands.ts';
import {
  declineBroughtPaper,
  invitePresenter,
  letPresenterIn,
  renewPresenterLink,
  takeBroughtPaper,
  thankPresenter,
  withdrawPresenterLink,
} from './decide.ts';

/** Presenters from outside: whoever prepares the agenda calls them, whoever runs the meeting lets them in. */
export const presentingRules: Rules<PresentingCommand> = {
  InvitePresenter: {
    ability: 'edit-agenda',
    phases: UNTIL_CLOSED,
    needs: (state) => hasItems(state) && !state.rehearsal,
    decide: invitePresenter,
  },
  WithdrawPresenterLink: {
    ability: 'edit-agenda',
    phases: [...UNTIL_AGREED, 'agreed'],
    needs: hasPresenters,
    decide: withdrawPresenterLink,
  },
  RenewPresenterLink: {
    ability: 'edit-agenda',
    phases: UNTIL_CLOSED,
    needs: (state) => state.presenters.length > 0,
    decide: renewPresenterLink,
  },
  TakeBroughtPaper: {
    ability: 'edit-agenda',
    phases: [...UNTIL_AGREED, 'agreed'],
    needs: hasBrought,
    decide: takeBroughtPaper,
  },
  DeclineBroughtPaper: {
    ability: 'edit-agenda',
    phases: [...UNTIL_AGREED, 'agreed'],
    needs: hasBrought,
    decide: declineBroughtPaper,
  },
  LetPresenterIn: {
    ability: 'run-meeting',
    phases: ONGOING,
    needs: hasPresenters,
    decide: letPresenterIn,
  },
  ThankPresenter: {
    ability: 'run-meeting',
    phases: ONGOING,
    needs: hasPresenters,
    decide: thankPresenter,
  },
};

function hasPresenters({ presenters }: MeetingState): boolean {
  return presenters.some(({ withdrawn }) => !withdrawn);
}

function hasBrought({ broughtPapers }: MeetingState): boolean {
  return broughtPapers.some(({ became }) => became === undefined);
}
