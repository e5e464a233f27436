import type { IsoDate } from '../../basics/time.ts';
import type { Nothing, Wish } from '../happened.ts';
import type { CheckKind, TextPlace } from '../vocabulary.ts';
import type { Wording } from './state.ts';

/**
 * `reviewerId` left out = the one who asks. `seen` is what the view calls the wording somebody was looking at; a word on
 * another wording is refused rather than taken for one on this.
 */
export type ReviewCommand =
  | Wish<'MarkChecked', { name: string; personId?: string; how: CheckKind }>
  | Wish<'WithdrawCheck', { name: string }>
  | Wish<'SendForReview', { reviewers?: readonly AskedReviewer[]; deadline?: IsoDate; how?: CheckKind }>
  | Wish<'EndReview', Nothing>
  | Wish<'RemindReviewers', { reminderId: string; again?: boolean }>
  // Without a place: on all of them.
  | Wish<'GiveWord', { verdict: 'no-comment'; place?: TextPlace; seen?: string; reviewerId?: string }>
  | Wish<'WithdrawWord', { place?: TextPlace; reviewerId?: string }>
  | Wish<
      'ProposeWording',
      { proposalId: string; place: TextPlace; wording: Wording; comment?: string; seen?: string }
    >
  | Wish<'WithdrawProposal', { proposalId: string }>
  // `byHand`: the secretariat has written it in another way, or there was nothing to write.
  | Wish<
      'AnswerProposal',
      { proposalId: string; answer: 'accepted' | 'declined'; comment?: string; byHand?: boolean }
    >;

/** Somebody of the roster or the meeting by their id, or somebody else by name. */
export interface AskedReviewer {
  readonly personId?: string;
  readonly name?: string;
}
