import { z } from 'zod';
import { createHash } from 'node:crypto';
import type { Result } from '../../src/domain/basics/result.ts';
import { ok, refuse } from '../../src/domain/basics/result.ts';
import { answersFor } from '../../src/domain/group/abilities.ts';
import { inviteeOf, peopleOf } from '../../src/domain/meeting/people.ts';
import { canReplyFor } from '../../src/domain/meeting/views/abilities-now.ts';
import { inSwedishOrder } from '../../src/domain/meeting/views/names.ts';
import type { Reply } from '../../src/domain/meeting/vocabulary.ts';
import { REPLY_KINDS } from '../../src/domain/meeting/vocabulary.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { extensionTexts as t } from '../../src/texts/extension.ts';
import { commandMeeting } from '../../src/usecases/command-meeting.ts';
import { openMeeting } from '../../src/usecases/open-meeting.ts';
import { clipped } from '../cards/escape.ts';
import { receipt, receiptFor } from '../cards/wording.ts';
import { readDeclining } from '../commands/parse-attendance.ts';
import { plain } from '../commands/plain.ts';
import { readTime } from '../commands/times.ts';
import type { Turn } from '../desk.ts';
import type { DialogResult } from '../handlers/dialogs/dialog.ts';
import { dialog } from '../handlers/dialogs/dialog.ts';
import { refusedText } from '../handlers/refused.ts';
import { sceneOf } from '../handlers/shown.ts';
import { idField, typedField } from '../handlers/verb.ts';
import type { ReplyDraft, ReplyFields } from './message-reply-card.ts';
import { messageReplyCard } from './message-reply-card.ts';
import { replyIn } from './reply-in-message.ts';

const REPLY_KIND = z.enum(REPLY_KINDS);

/** A reply that somebody wrote to people instead of the bot, registered by them or on their behalf (D4). */
export const messageReply = dialog({
  opening: z.object({
    meetingId: idField,
    text: z.string().max(20_000),
    authorId: idField.exactOptional(),
    authorName: z.string().max(500).exactOptional(),
  }),
  open: (turn, { meetingId, text, authorId, authorName }) =>
    shown(turn, meetingId, {
      dialogId: turn.desk.workplace.ids.next(),
      said: clipped(text.replace(/\s+/g, ' '), 300),
      ...(authorId === undefined ? {} : { personId: authorId }),
      ...(authorName === undefined ? {} : { authorName: clipped(authorName, 80) }),
      ...fieldsOf(replyIn(text)),
    }),
  submission: z.object({
    meetingId: idField,
    dialogId: z.string().regex(/^[\w-]{8,100}$/),
    said: z.string().max(400),
    authorName: z.string().max(100).exactOptional(),
    personId: idField,
    kind: z.string().max(20).nullish(),
    from: typedField(20),
    to: typedField(20),
    substitute: typedField(1_000),
  }),
  async submit(turn, sent) {
    const { meetingId, dialogId, personId } = sent;
    const { caller, desk, locale } = turn;
    const draft: ReplyDraft = {
      dialogId,
      said: sent.said,
      personId,
      ...(sent.authorName === undefined ? {} : { authorName: sent.authorName }),
      ...(sent.kind ? { kind: sent.kind } : {}),
      ...(sent.from ? { from: sent.from } : {}),
      ...(sent.to ? { to: sent.to } : {}),
      ...(sent.substitute ? { substitute: sent.substitute } : {}),
    };
    const again = (problem: string) => shown(turn, meetingId, { ...draft, problem });
    const kind = REPLY_KIND.safeParse(sent.kind);
    if (!kind.success) return again(speak(locale, t.chooseReply));
    const reply = replyFrom(kind.data, draft);
    if (!reply.ok) return again(refusedText(locale, reply.error));
    const command = { type: 'Reply', data: { personId, reply: reply.value } } as const;
    // Sent again when the answer was late, it shall not undo what the person has said since.
    const fingerprint = createHash('sha256').update(JSON.stringify(command)).digest('hex');
    const once = { key: `dialog ${dialogId} ${fingerprint.slice(0, 16)}`, fingerprint };
    const registered = await commandMeeting(desk.workplace, caller, { meetingId, command, once });
    if (!registered.ok) return again(refusedText(locale, registered.error));
    const other =
      personId === caller.member.personId ? undefined : inviteeOf(registered.value.state, personId);
    const text = other
      ? receiptFor(locale, clipped(other.name, 80), reply.value)
      : receipt(locale, reply.value);
    return ok({ kind: 'message', text });
  },
});

async function shown(turn: Turn, meetingId: string, draft: ReplyDraft): DialogResult {
  const { caller, desk, locale } = turn;
  const opened = await openMeeting(desk.workplace, caller, meetingId);
  if (!opened.ok) return opened;
  const { state } = opened.value;
  const may = canReplyFor(state, {
    personId: caller.member.personId,
    abilities: caller.abilities,
    answersFor: answersFor(caller.member),
  });
  const people = inSwedishOrder(peopleOf(state).filter(({ personId }) => may.includes(personId)));
  const whose = people.find(({ personId }) => personId === draft.personId);
  // The words of somebody else are no reply of whoever picked them.
  if (people.length === 0 || (!whose && !caller.abilities.has('reply-for-others'))) {
    const name = draft.authorName ?? speak(locale, t.theWriter);
    return ok({ kind: 'message', text: speak(locale, t.notYours, { name }) });
  }
  const card = messageReplyCard(sceneOf(turn, state), people, draft);
  return ok({ kind: 'card', title: speak(locale, t.replyTitle), card });
}

function fieldsOf(reply: Reply | undefined): ReplyFields {
  switch (reply?.kind) {
    case undefined:
      return {};
    case 'attending':
    case 'remote':
      return { kind: reply.kind };
    case 'partial': {
      const { from, to } = reply;
      return { kind: 'partial', ...(from ? { from } : {}), ...(to ? { to } : {}) };
    }
    case 'declined': {
      const { name = '', email = '' } = reply.substitute ?? {};
      const substitute = `${name} ${email}`.trim();
      return { kind: 'declined', ...(substitute === '' ? {} : { substitute }) };
    }
    default:
      return reply satisfies never;
  }
}

function replyFrom(kind: Reply['kind'], { from, to, substitute }: ReplyFields): Result<Reply> {
  if (kind === 'declined') {
    const named = substitute?.trim() ?? '';
    // Name and address stand in one field, as one writes them to the bot.
    const read = named === '' ? undefined : readDeclining(`ersättare ${named}`);
    return ok(read?.kind === 'reply' ? read.reply : { kind });
  }
  if (kind !== 'partial') return ok({ kind });
  const [begins, ends] = [readTime(plain(from ?? '')), readTime(plain(to ?? ''))];
  if (begins.kind === 'wrong') return refuse('invalid-time', { value: begins.text });
  if (ends.kind === 'wrong') return refuse('invalid-time', { value: ends.text });
  return ok({
    kind,
    ...(begins.kind === 'read' ? { from: begins.value } : {}),
    ...(ends.kind === 'read' ? { to: ends.value } : {}),
  });
}
