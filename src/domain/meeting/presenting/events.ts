import type { Happened } from '../happened.ts';
import type { PaperFile } from '../vocabulary.ts';
import type { PresenterTold } from './state.ts';

/** What happens to those who present from outside. A link stands here by its sum alone. */
export type PresentingEvent =
  | Happened<
      'PresenterInvited',
      {
        invitationId: string;
        itemId: string;
        slotId?: string;
        name: string;
        email?: string;
        words?: string;
        /** When the invitation says that they are on. */
        says: Pick<PresenterTold, 'date' | 'time'>;
      }
    >
  | Happened<'PresenterLinkMade', { invitationId: string; digest: string }>
  | Happened<'PresenterLinkWithdrawn', { invitationId: string }>
  | Happened<'PresenterLinkRenewed', { invitationId: string; says: Pick<PresenterTold, 'date' | 'time'> }>
  | Happened<'PresenterPageOpened', { invitationId: string }>
  | Happened<'PresenterReady', { invitationId: string }>
  | Happened<'PresenterNotReady', { invitationId: string }>
  | Happened<'PresenterLetIn', { invitationId: string }>
  | Happened<'PresenterThanked', { invitationId: string }>
  | Happened<
      'PaperBrought',
      { paperId: string; invitationId: string; itemId: string; title: string; file: PaperFile }
    >
  | Happened<'BroughtPaperDeclined', { paperId: string }>
  | Happened<'PresenterInformed', { invitationId: string } & PresenterTold>;
