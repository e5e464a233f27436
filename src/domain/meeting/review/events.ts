import type { IsoDate } from '../../basics/time.ts';
import type { Happened, Nothing } from '../happened.ts';
import type { CheckKind, TextPlace } from '../vocabulary.ts';
import type { Reviewer, Wording } from './state.ts';

/** What people say of the draft protocol before it is agreed (D8, N10). */
export type ReviewEvent =
  | Happened<'ProtocolChecked', { name: string; personId?: string; how: CheckKind }>
  | Happened<'ProtocolCheckWithdrawn', { name: string }>
  // Also with other reviewers or another deadline later on. `asked`: those of them who are to be told now.
  | Happened<
      'ReviewOpened',
      { reviewers: readonly Reviewer[]; deadline: IsoDate; how: CheckKind; asked: readonly string[] }
    >
  | Happened<'ReviewEnded', Nothing>
  | Happened<'ReviewersReminded', { reminderId: string; personIds: readonly string[] }>
  // `through`: by having their own proposal accepted.
  | Happened<'WordGiven', { reviewer: Reviewer; places: readonly TextPlace[]; through?: string }>
  | Happened<'WordWithdrawn', { reviewerId: string; places: readonly TextPlace[] }>
  | Happened<
      'WordingProposed',
      { proposalId: string; reviewer: Reviewer; place: TextPlace; wording: Wording; comment?: string }
    >
  | Happened<'ProposalWithdrawn', { proposalId: string }>
  | Happened<
      'ProposalAnswered',
      { proposalId: string; answer: 'accepted' | 'declined'; comment?: string; byHand?: true }
    >;
