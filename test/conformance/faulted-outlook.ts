import type { MeetingView } from '../../src/contract/views.ts';
import type { OutboxView } from '../../src/contract/delivery-views.ts';
import type { EntraDouble } from '../support/conformance-doubles.ts';
import { WITH_ADDRESS } from './production-on-doubles.ts';

/** What became of invitations and mail while Graph failed. */
export interface OutlookRun {
  readonly invitations: number;
  /** Meetings without exactly one entry as it is to be, and entries of no meeting. */
  readonly wrongInvitations: readonly string[];
  readonly mails: number;
  /** Mails that were sent more than once. */
  readonly sentTwice: readonly string[];
  /** Mails that were neither sent nor are shown to the secretariat. */
  readonly lost: number;
  /** Mails whose answer was lost: the secretariat is asked. */
  readonly shown: number;
}

/** Holds the mailbox against the meetings. */
export function outlookOf(entra: EntraDouble, views: readonly MeetingView[], outbox: OutboxView): OutlookRun {
  const sent = entra.report().mails.map((mail) => (mail as SentMail).message.internetMessageId);
  const times = new Map<string, number>();
  for (const id of sent) times.set(id, (times.get(id) ?? 0) + 1);
  const shown = outbox.parked.filter(({ why }) => why === 'mail-unanswered').length;
  return {
    invitations: entra.state.events.length,
    wrongInvitations: [
      ...views.filter((view) => !isInvited(entra, view)).map(({ meetingId }) => meetingId),
      ...(entra.state.events.length === views.length
        ? []
        : [`${entra.state.events.length} entries of ${views.length}`]),
    ],
    mails: wantedMails(views),
    sentTwice: [...times].filter(([, count]) => count > 1).map(([id]) => id),
    lost: Math.max(wantedMails(views) - times.size - shown, 0),
    shown,
  };
}

/** What goes out by the mailbox. */
export const OUTLOOK_JOBS: ReadonlySet<string> = new Set(['mail.send', 'calendar.keep']);

/** A reminder each, and of a cancelled meeting the word that it is. */
function wantedMails(views: readonly MeetingView[]): number {
  const cancelled = views.filter(({ phase }) => phase === 'cancelled').length;
  return (views.length + cancelled) * WITH_ADDRESS;
}

/** One entry, where the meeting now is, called off with it; the link of one that is held is the meeting's. */
export function isInvited(entra: EntraDouble, { meetingId, phase, details }: MeetingView): boolean {
  const address = new RegExp(`/meetings/${meetingId}\\b(?!-)`);
  const own = entra.state.events.filter(({ body }) => address.test(JSON.stringify(body)));
  const [event] = own as unknown as readonly Entry[];
  if (own.length !== 1 || !event) return false;
  if (phase === 'cancelled') return event.isCancelled;
  return (
    !event.isCancelled &&
    event.location.displayName === details.place &&
    event.onlineMeeting.joinUrl === details.joinUrl
  );
}

interface Entry {
  readonly isCancelled: boolean;
  readonly location: { readonly displayName: string };
  readonly onlineMeeting: { readonly joinUrl: string };
}

interface SentMail {
  readonly message: { readonly internetMessageId: string };
}
