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
import { cardTexts } from '../../src/texts/cards.ts';
import { dialogTexts } from '../../src/texts/dialogs.ts';
import { extensionTexts as t } from '../../src/texts/extension.ts';
import { commandMeeting } from '../../src/usecases/command-meeting.ts';
import { openMeeting } from '../../src/usecases/open-meeting.ts';
import { paragraph } from '../cards/adaptive-card.ts';
import { choiceSet, dialogCard, submit } from '../cards/dialog-parts.ts';
import { clipped } from '../cards/escape.ts';
import { tabLink } from '../cards/scene.ts';
import { receipt, receiptFor } from '../cards/wording.ts';
import { plain } from '../commands/plain.ts';
import { readTime } from '../commands/times.ts';
import type { Turn } from '../desk.ts';
import type { DialogResult } from '../handlers/dialogs/dialog.ts';
import { dialog } from '../handlers/dialogs/dialog.ts';
import { refusedText } from '../handlers/refused.ts';
import { idField, typedField } from '../handlers/verb.ts';
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
    const draft: Draft = {
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

interface Fields {
  readonly kind?: string;
  readonly from?: string;
  readonly to?: string;
  readonly substitute?: string;
}
interface Draft extends Fields {
  readonly dialogId: string;
  /** The words of the message. */
  readonly said: string;
  readonly authorName?: string;
  /** Whose reply it is. */
  readonly personId?: string;
  readonly problem?: string;
}

/** Teams draws long lists slowly. */
const MOST_PEOPLE = 120;

async function shown(turn: Turn, meetingId: string, draft: Draft): DialogResult {
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
  const { dialogId, said, authorName, problem, kind, from, to, substitute } = draft;
  const data = {
    dialog: 'message-reply',
    meetingId,
    dialogId,
    said,
    ...(authorName === undefined ? {} : { authorName }),
  };
  const quoted = authorName
    ? speak(locale, t.saidBy, { name: authorName, words: said })
    : speak(locale, t.said, { words: said });
  const card = dialogCard(locale, {
    title: speak(locale, t.replyTitle),
    tab: `${tabLink(desk, meetingId)}/attendance`,
    ...(problem ? { problem } : {}),
    body: [
      ...(said === '' ? [] : [paragraph(quoted, { isSubtle: true })]),
      choiceSet(
        'personId',
        speak(locale, t.replyFor),
        people
          .slice(0, MOST_PEOPLE)
          .map(({ name, organisation = '', personId }) => [
            clipped(speak(locale, dialogTexts.personOf, { name, organisation }), 120),
            personId,
          ]),
        { needed: speak(locale, dialogTexts.choosePerson), ...(whose ? { value: whose.personId } : {}) },
      ),
      choiceSet(
        'kind',
        speak(locale, t.replyKind),
        [
          [speak(locale, cardTexts.attend), 'attending'],
          [speak(locale, cardTexts.attendPartly), 'partial'],
          [speak(locale, cardTexts.attendRemotely), 'remote'],
          [speak(locale, cardTexts.decline), 'declined'],
        ],
        { needed: speak(locale, t.chooseReply), ...(kind ? { value: kind } : {}) },
      ),
      paragraph(speak(locale, t.replyTimes), { isSubtle: true, size: 'Small' }),
      {
        type: 'Input.Time',
        id: 'from',
        label: speak(locale, cardTexts.from),
        ...(from ? { value: from } : {}),
      },
      { type: 'Input.Time', id: 'to', label: speak(locale, cardTexts.until), ...(to ? { value: to } : {}) },
      {
        type: 'Input.Text',
        id: 'substitute',
        label: speak(locale, t.replySubstitute),
        maxLength: 200,
        ...(substitute ? { value: substitute } : {}),
      },
    ],
    actions: [submit(speak(locale, t.register), data, 'positive')],
  });
  return ok({ kind: 'card', title: speak(locale, t.replyTitle), card });
}

function fieldsOf(reply: Reply | undefined): Fields {
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
    case 'declined':
      return { kind: 'declined', ...(reply.substitute ? { substitute: reply.substitute.name } : {}) };
    default:
      return reply satisfies never;
  }
}

function replyFrom(kind: Reply['kind'], { from, to, substitute }: Fields): Result<Reply> {
  if (kind === 'declined') {
    const name = substitute?.trim() ?? '';
    return ok(name === '' ? { kind } : { kind, substitute: { name } });
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
