import type { MeetingEvent } from '../domain/meeting/events.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { NewJob } from '../store/outbox.port.ts';
import { archiveProtocol, indexArchive, lookAtArchive } from './jobs/archive.ts';
import { postCard, updateCard } from './jobs/cards.ts';
import { sendMail } from './jobs/mail.ts';

/** What must be told of the protocol's life: review, agreement, dispatch. */
export function protocolJobs(after: MeetingState, event: MeetingEvent): readonly NewJob[] {
  const { meetingId, cards } = after;
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- the other events are of other times
  switch (event.type) {
    case 'ReviewOpened': {
      // To those concerned alone: without an account in the channel there is nobody a card could be for (D11).
      const seen = event.data.reviewers.some(({ personId }) => personId !== undefined);
      const mails = event.data.asked.map((personId) =>
        sendMail({ mail: 'review-request', meetingId, personId }),
      );
      return seen && !cards.has('review') ? [postCard(meetingId, 'review'), ...mails] : mails;
    }
    case 'ReviewersReminded':
      return event.data.personIds.map((personId) =>
        sendMail({ mail: 'review-reminder', meetingId, personId }),
      );
    case 'ProtocolAgreed':
      return [archiveProtocol(meetingId)];
    case 'PaperAttached':
      return after.phase === 'agreed' && (event.data.file || event.data.library)
        ? [archiveProtocol(meetingId)]
        : [];
    case 'ProtocolArchived':
      return [
        cards.has('protocol') ? updateCard(meetingId, 'protocol') : postCard(meetingId, 'protocol'),
        indexArchive(meetingId),
        lookAtArchive(after.groupId),
      ];
    case 'ProtocolDispatched': {
      const { dispatchId, lists, alsoTo, extracts = [] } = event.data;
      const mail = { mail: 'protocol-dispatch', meetingId, dispatchId } as const;
      return [
        ...lists.map(({ listId }) => sendMail({ ...mail, listId })),
        ...(alsoTo.length > 0 ? [sendMail(mail)] : []),
        ...extracts.map((municipality) =>
          sendMail({ mail: 'protocol-extract', meetingId, dispatchId, municipality }),
        ),
      ];
    }
    default:
      return [];
  }
}
