import type { Rules } from '../decision.ts';
import { CLOSED } from '../phases.ts';
import type { MeetingState } from '../state.ts';
import type { ReviewCommand } from './commands.ts';
import { giveWord, markChecked, withdrawCheck, withdrawWord } from './decide.ts';
import { answerProposal, proposeWording, withdrawProposal } from './decide-proposal.ts';
import { endReview, remindReviewers, sendForReview } from './decide-round.ts';
import { isReviewer, openProposals, reviewersMissing } from './words.ts';

/**
 * Who is named reads this meeting's draft and speaks for themselves, whatever else the roster lets them do; to register
 * somebody else's word takes the ability (D4).
 */
export const reviewRules: Rules<ReviewCommand> = {
  MarkChecked: { ability: 'agree-protocol', phases: CLOSED, decide: markChecked },
  WithdrawCheck: {
    ability: 'agree-protocol',
    phases: CLOSED,
    needs: (state) => state.checks.length > 0,
    decide: withdrawCheck,
  },
  SendForReview: { ability: 'agree-protocol', phases: CLOSED, decide: sendForReview },
  EndReview: { ability: 'agree-protocol', phases: CLOSED, needs: isOut, decide: endReview },
  RemindReviewers: {
    ability: 'agree-protocol',
    phases: CLOSED,
    needs: (state) => reviewersMissing(state).some(({ personId }) => personId !== undefined),
    decide: remindReviewers,
  },
  GiveWord: {
    ability: 'agree-protocol',
    alsoBy: (state, personId, wish) =>
      isReviewer(state, personId) && (wish?.reviewerId ?? personId) === personId,
    phases: CLOSED,
    needs: isOut,
    decide: giveWord,
  },
  WithdrawWord: {
    ability: 'agree-protocol',
    alsoBy: (state, personId, wish) =>
      isReviewer(state, personId) && (wish?.reviewerId ?? personId) === personId,
    phases: CLOSED,
    needs: isOut,
    decide: withdrawWord,
  },
  ProposeWording: {
    ability: 'agree-protocol',
    alsoBy: isReviewer,
    phases: CLOSED,
    needs: isOut,
    decide: proposeWording,
  },
  WithdrawProposal: {
    ability: 'agree-protocol',
    alsoBy: isReviewer,
    phases: CLOSED,
    needs: (state) => openProposals(state).length > 0,
    decide: withdrawProposal,
  },
  AnswerProposal: {
    ability: 'write-protocol',
    phases: CLOSED,
    needs: (state) => openProposals(state).length > 0,
    decide: answerProposal,
  },
};

function isOut({ review }: MeetingState): boolean {
  return review.round !== undefined && !review.round.ended;
}
