import { z } from 'zod';
import { localeFor, speak } from '../../src/texts/catalogue.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import type { InboundActivity } from '../activity.ts';
import type { Desk } from '../desk.ts';
import type { InvokeAnswer } from './invoke-answer.ts';
import { withCard, withError, withMessage } from './invoke-answer.ts';
import { refusedText } from './refused.ts';
import { ownView } from './shown.ts';
import type { Verb } from './verb.ts';
import { agendaSeenVerb } from './verbs/agenda-seen.ts';
import { confirmNewcomersVerb } from './verbs/confirm-newcomers.ts';
import { inquiryAnswerVerb, inquiryTakeBackVerb } from './verbs/inquiry.ts';
import { noCommentVerb } from './verbs/no-comment.ts';
import { letPresenterInVerb, thankPresenterVerb } from './verbs/presenting.ts';
import { refreshVerb } from './verbs/refresh.ts';
import { remindVerb } from './verbs/remind.ts';
import { replyDetailsVerb } from './verbs/reply-details.ts';
import { replyVerb } from './verbs/reply.ts';
import * as run from './verbs/run-meeting.ts';
import { taskNoteVerb, taskStatusVerb, taskTimeVerb } from './verbs/task.ts';
import { uptakeAcknowledgeVerb, uptakeEnterVerb } from './verbs/uptake.ts';
import { receive } from './visitor.ts';

/** Every button of every card. */
export const VERBS: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['reply', replyVerb],
  ['reply-details', replyDetailsVerb],
  ['refresh', refreshVerb],
  ['agenda-seen', agendaSeenVerb],
  ['remind', remindVerb],
  ['start-meeting', run.startMeetingVerb],
  ['confirm-attendance', run.confirmAttendanceVerb],
  ['next-item', run.nextItemVerb],
  ['pause', run.pauseVerb],
  ['resume', run.resumeVerb],
  ['post-decisions', run.postDecisionsVerb],
  ['close-meeting', run.closeMeetingVerb],
  ['undo', run.undoVerb],
  ['take-over', run.takeOverVerb],
  ['let-presenter-in', letPresenterInVerb],
  ['thank-presenter', thankPresenterVerb],
  ['no-comment', noCommentVerb],
  ['task-status', taskStatusVerb],
  ['task-note', taskNoteVerb],
  ['task-time', taskTimeVerb],
  ['inquiry-answer', inquiryAnswerVerb],
  ['inquiry-take-back', inquiryTakeBackVerb],
  ['uptake-acknowledge', uptakeAcknowledgeVerb],
  ['uptake-enter', uptakeEnterVerb],
  ['confirm-newcomers', confirmNewcomersVerb],
]);

const valueSchema = z.object({ action: z.object({ verb: z.string().max(100), data: z.unknown() }) });

/** `adaptiveCard/action`: a button of a card, or the refresh of it. Answers the person's own view. */
export async function onCardAction(desk: Desk, activity: InboundActivity): Promise<InvokeAnswer> {
  const locale = localeFor(activity.locale ?? undefined);
  const read = valueSchema.safeParse(activity.value);
  const verb = read.success ? VERBS.get(read.data.action.verb) : undefined;
  if (!read.success || !verb) return withError(400, 'not-understood', speak(locale, cardTexts.unknownButton));
  const received = await receive(desk, activity, 'card');
  if (!received.ok) return withMessage(refusedText(locale, received.error));
  const done = await verb(received.value, read.data.action.data);
  if (!done) return withError(400, 'not-understood', speak(locale, cardTexts.unknownButton));
  if (!done.ok) return withMessage(refusedText(locale, done.error));
  return withCard(await ownView(received.value, done.value));
}
