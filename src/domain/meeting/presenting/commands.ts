import type { Wish } from '../happened.ts';

/** What the secretariat does about presenters from outside. What they do themselves: `by-presenter.ts`. */
export type PresentingCommand =
  /** The id that is there already: other facts about the same person. */
  | Wish<
      'InvitePresenter',
      {
        invitationId: string;
        itemId: string;
        slotId?: string;
        name: string;
        email?: string;
        words?: string;
      }
    >
  | Wish<'WithdrawPresenterLink', { invitationId: string }>
  /** The links given before open nothing more, and another is sent. */
  | Wish<'RenewPresenterLink', { invitationId: string }>
  /** What a presenter has handed in becomes a paper of the item, or the one of its papers that was promised. */
  | Wish<'TakeBroughtPaper', { paperId: string; promised?: string }>
  | Wish<'DeclineBroughtPaper', { paperId: string }>
  | Wish<'LetPresenterIn', { invitationId: string }>
  | Wish<'ThankPresenter', { invitationId: string }>;
