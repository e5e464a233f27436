import { z } from 'zod';
import type { MessageCommand } from '../../src/contract/extension-commands.ts';
import { MESSAGE_COMMANDS } from '../../src/contract/extension-commands.ts';
import type { Result } from '../../src/domain/basics/result.ts';
import { ok, refuse } from '../../src/domain/basics/result.ts';
import type { Text } from '../../src/texts/catalogue.ts';
import { localeFor } from '../../src/texts/catalogue.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import { extensionTexts as t } from '../../src/texts/extension.ts';
import { meetingToProposeFor } from '../../src/usecases/pending/meeting-to-propose-for.ts';
import type { InboundActivity } from '../activity.ts';
import type { Desk, Turn } from '../desk.ts';
import { decision } from '../handlers/dialogs/decision.ts';
import { decisionTasks } from '../handlers/dialogs/decision-tasks.ts';
import type { Dialog, DialogResult, DialogStep } from '../handlers/dialogs/dialog.ts';
import { proposal } from '../handlers/dialogs/proposal.ts';
import type { InvokeAnswer } from '../handlers/invoke-answer.ts';
import { withDialogMessage } from '../handlers/invoke-answer.ts';
import { refusedText } from '../handlers/refused.ts';
import { dialogAnswer } from '../handlers/task.ts';
import { BEGUN, meetingFor } from '../handlers/typed/typed-turn.ts';
import { receive } from '../handlers/visitor.ts';
import { agendaItem } from './agenda-item.ts';
import { clausesInMessage } from './clauses-in-message.ts';
import { messageReply } from './message-reply.ts';
import type { PickedMessage } from './picked-message.ts';
import { authorOf, messagePayloadSchema, pickedMessage } from './picked-message.ts';

/** The dialogs that begin at a message, by the name that stands in what they send. */
const DIALOGS: ReadonlyMap<string, Dialog> = new Map([
  ['decision', decision],
  ['decision-tasks', decisionTasks],
  ['proposal', proposal],
  ['agenda-item', agendaItem],
  ['message-reply', messageReply],
]);

type Opening = Promise<Result<DialogStep> | undefined>;
const OPENINGS: Readonly<Record<MessageCommand, (turn: Turn, message: PickedMessage) => Opening>> = {
  'to-decision': toDecision,
  'to-agenda': toAgenda,
  'to-reply': toReply,
};

const fetchSchema = z.object({
  commandId: z.enum(MESSAGE_COMMANDS),
  messagePayload: messagePayloadSchema,
});
const submitSchema = z.object({ data: z.looseObject({ dialog: z.string().max(100) }) });

/** `composeExtension/fetchTask`: somebody chose what to make of a message (T9). */
export async function onExtensionFetch(desk: Desk, activity: InboundActivity): Promise<InvokeAnswer> {
  const locale = localeFor(activity.locale ?? undefined);
  const read = fetchSchema.safeParse(activity.value);
  if (!read.success) return dialogAnswer(locale, undefined);
  const received = await receive(desk, activity, 'card');
  if (!received.ok) return withDialogMessage(refusedText(locale, received.error));
  const message = pickedMessage(read.data.messagePayload);
  return dialogAnswer(locale, await OPENINGS[read.data.commandId](received.value, message));
}

/** `composeExtension/submitAction`: its dialog is sent. Teams sends it up to three times when the answer is late. */
export async function onExtensionSubmit(desk: Desk, activity: InboundActivity): Promise<InvokeAnswer> {
  const locale = localeFor(activity.locale ?? undefined);
  const read = submitSchema.safeParse(activity.value);
  const dialog = read.success ? DIALOGS.get(read.data.data.dialog) : undefined;
  if (!read.success || !dialog) return dialogAnswer(locale, undefined);
  const received = await receive(desk, activity, 'card');
  if (!received.ok) return withDialogMessage(refusedText(locale, received.error));
  return dialogAnswer(locale, await dialog.submit(received.value, read.data.data));
}

/** Its words as att-clauses of the item that is on, for those who write the protocol. */
async function toDecision(turn: Turn, { text }: PickedMessage): Opening {
  if (!turn.caller.abilities.has('write-protocol')) return word(turn, cardTexts.onlySecretariatDecides);
  const meeting = await meetingFor(turn, BEGUN);
  if (!meeting.ok) return word(turn, t.noMeetingToDecide);
  return decision.open(turn, {
    meetingId: meeting.value.meetingId,
    typed: clausesInMessage(text).slice(0, MOST_TYPED),
  });
}

/** An item of a coming meeting, from those who prepare it; from other members a proposal. */
async function toAgenda(turn: Turn, message: PickedMessage): Opening {
  const { caller, desk } = turn;
  const { title, background } = itemIn(message.text);
  if (caller.abilities.has('edit-agenda')) {
    const author = authorOf(caller.group, message);
    const proposer = author && author.personId !== caller.member.personId ? author : undefined;
    return agendaItem.open(turn, {
      title,
      background,
      ...(proposer ? { proposerId: proposer.personId } : {}),
    });
  }
  if (!caller.abilities.has('reply')) return refuse('members-only');
  const next = await meetingToProposeFor(desk.workplace, caller);
  if (!next) return word(turn, t.noMeetingToPropose);
  return proposal.open(turn, { meetingId: next.meetingId, title, background });
}

/** Whether its writer comes, from themselves or from those who may answer for them. */
async function toReply(turn: Turn, message: PickedMessage): Opening {
  const meeting = await meetingFor(turn, ['ongoing', 'notified']);
  if (!meeting.ok) return word(turn, t.noMeetingToAnswer);
  const author = authorOf(turn.caller.group, message);
  const { text, authorName } = message;
  return messageReply.open(turn, {
    meetingId: meeting.value.meetingId,
    text,
    ...(author ? { authorId: author.personId } : {}),
    ...(authorName === undefined ? {} : { authorName }),
  });
}

function word({ locale }: Turn, text: Text): DialogResult {
  return Promise.resolve(ok({ kind: 'message', text: text[locale] }));
}

/** As much as a field of a card takes. */
const MOST_TYPED = 5_000;
const MOST_TITLE = 150;

/** The first line or sentence as the title, all of it as the background where it says more. */
function itemIn(text: string): { readonly title: string; readonly background: string } {
  const [line = ''] = text.split('\n');
  const [sentence = ''] = /^.{3,}?(?=[.!?](?:\s|$))/u.exec(line) ?? [line];
  const title = sentence.slice(0, MOST_TITLE).trim();
  return { title, background: title === text.trim() ? '' : text.slice(0, MOST_TYPED) };
}
