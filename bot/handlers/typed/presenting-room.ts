import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { presenterStatusOf } from '../../../src/domain/meeting/presenting/leading.ts';
import type { PresenterInvitation } from '../../../src/domain/meeting/presenting/state.ts';
import type { MeetingState } from '../../../src/domain/meeting/state.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { speak, speakLoosely } from '../../../src/texts/catalogue.ts';
import { presentingCommandTexts as t } from '../../../src/texts/commands-presenting.ts';
import { presenterStatusTexts } from '../../../src/texts/tab-invites.ts';
import { clipped } from '../../cards/escape.ts';
import { findPerson } from '../../commands/find-person.ts';
import { plain } from '../../commands/plain.ts';
import type { TypedInvitation } from '../../commands/read-presenting.ts';
import { nameAfter, readInvitation } from '../../commands/read-presenting.ts';
import { inWords } from '../reply-to.ts';
import type { TypedAnswer } from './answer.ts';
import { itemByNumber, nameOfItem, refused } from './answer.ts';
import { unclear } from './running.ts';
import type { Run, TypedRoom } from './typed-room.ts';
import { typedRoom } from './typed-room.ts';
import type { TypedTurn } from './typed-turn.ts';
import { idFromMessage, meetingFor, NEXT_OR_NOW, onceForMessage } from './typed-turn.ts';

const room = typedRoom(
  [
    ['bjud invite', (rest) => invite(readInvitation(rest))],
    ['slapp', (rest) => about('LetPresenterIn', t.letIn, nameAfter(rest, /^in\s+/iu))],
    [
      'let',
      (rest) =>
        about('LetPresenterIn', t.letIn, nameAfter(rest.replace(/\s+in[.!]?$/iu, ''), /^(?:in\s+)?/iu)),
    ],
    ['avtacka', (rest) => about('ThankPresenter', t.thanked, rest.trim() || undefined)],
    [
      'aterkalla withdraw',
      (rest) =>
        about(
          'WithdrawPresenterLink',
          t.withdrawn,
          nameAfter(rest, /^(?:l[äa]nken|the link)\s+(?:till|to)\s+/iu),
        ),
    ],
    [
      'ny new',
      (rest) =>
        about('RenewPresenterLink', t.renewed, nameAfter(rest, /^(?:l[äa]nk|link)\s+(?:till|to)\s+/iu)),
    ],
    ['foredragande presenters', (rest) => (/^[.!?]?$/.test(plain(rest)) ? list : undefined)],
  ],
  [
    [t.helpInvite, t.helpInviteDoes],
    [t.helpLetIn, t.helpLetInDoes],
    [t.helpLink, t.helpLinkDoes],
  ],
);

/**
 * Presenters from outside: called, let in, thanked (T5, D13, N15). `tacka av` is read, and never guessed at: who writes
 * `tack` means just that.
 */
export const presentingRoom: TypedRoom = {
  ...room,
  read: (text) => room.read(text) ?? about('ThankPresenter', t.thanked, nameAfter(text, THANKS)),
};

const THANKS = /^[/!]?(?:tacka\s+av|thank(?!\s+you))\s+/iu;

/** `bjud in Ada Lind ada@lab.example till 3`; what is written in the channel others read too, so it says no link. */
function invite(read: TypedInvitation | undefined): Run | undefined {
  if (!read) return undefined;
  return async (turn) => {
    const { locale } = turn;
    const meeting = await meetingFor(turn, NEXT_OR_NOW);
    if (!meeting.ok) return refused(locale, meeting.error);
    const itemId = itemByNumber(meeting.value, read.number);
    if (itemId === undefined) return refused(locale, { code: 'item-not-found' });
    const { name, email } = read;
    const data = { invitationId: idFromMessage(turn, 1), itemId, name, ...(email ? { email } : {}) };
    const done = await onceForMessage(turn, meeting.value.meetingId, { type: 'InvitePresenter', data });
    if (!done.ok) return refused(locale, done.error);
    return inWords(
      speak(locale, t.invited, { name: clipped(name, 100), item: nameOfItem(done.value, itemId) }),
    );
  };
}

type AboutPresenter = Extract<
  MeetingCommand['type'],
  'LetPresenterIn' | 'ThankPresenter' | 'WithdrawPresenterLink' | 'RenewPresenterLink'
>;

function about(type: AboutPresenter, said: Text, name: string | undefined): Run | undefined {
  if (name === undefined) return undefined;
  return async (turn) => {
    const { locale } = turn;
    const meeting = await meetingFor(turn, NEXT_OR_NOW);
    if (!meeting.ok) return refused(locale, meeting.error);
    const found = findPerson(known(meeting.value), name);
    if (found.kind !== 'one') return inWords(unclear(turn, name, found));
    const { invitationId } = found.person;
    const done = await onceForMessage(turn, meeting.value.meetingId, { type, data: { invitationId } });
    if (!done.ok) return refused(locale, done.error);
    return inWords(speakLoosely(locale, said, { name: clipped(found.person.name, 100) }));
  };
}

/** Who is invited and how far they have come; for those who prepare or lead the meeting, as in the tab. */
async function list(turn: TypedTurn): TypedAnswer {
  const { locale, caller } = turn;
  if (!caller.abilities.has('run-meeting')) return refused(locale, { code: 'not-allowed' });
  const meeting = await meetingFor(turn, NEXT_OR_NOW);
  if (!meeting.ok) return refused(locale, meeting.error);
  const rows = known(meeting.value).map((invitation) =>
    speak(locale, t.row, {
      name: clipped(invitation.name, 100),
      item: nameOfItem(meeting.value, invitation.itemId),
      status: speak(locale, presenterStatusTexts[presenterStatusOf(invitation)]),
    }),
  );
  return inWords(rows.length > 0 ? rows.join('\n\n') : speak(locale, t.none));
}

function known({ presenters }: MeetingState): readonly PresenterInvitation[] {
  return presenters;
}
