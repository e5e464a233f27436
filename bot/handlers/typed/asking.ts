import { speak } from '../../../src/texts/catalogue.ts';
import { commandTexts as t } from '../../../src/texts/commands.ts';
import { installingTexts } from '../../../src/texts/installing.ts';
import { connectChannel } from '../../../src/usecases/connect-channel.ts';
import { agendaCard } from '../../cards/notice-card.ts';
import { tabLink } from '../../cards/scene.ts';
import { referenceFrom } from '../connect.ts';
import { isMeetingChat, tieMeetingChat } from '../meeting-chat.ts';
import { asCard, inWords } from '../reply-to.ts';
import { sceneOf } from '../shown.ts';
import type { TypedAnswer } from './answer.ts';
import { done, meetingName, refused } from './answer.ts';
import type { TypedTurn } from './typed-turn.ts';
import { meetingFor, NEXT_OR_NOW, WRITTEN } from './typed-turn.ts';

/** `dagordning`. */
export async function agenda(turn: TypedTurn): TypedAnswer {
  const meeting = await meetingFor(turn, NEXT_OR_NOW);
  if (!meeting.ok) return refused(turn.locale, meeting.error);
  // A draft is seen by those who prepare it alone, and a thread is read by everybody (D5).
  if (meeting.value.phase === 'draft') return refused(turn.locale, { code: 'meeting-not-found' });
  return asCard(agendaCard(sceneOf(turn, meeting.value)));
}

/** `protokoll`: where the protocol is, never what a draft of it says (D5). */
export async function protocol(turn: TypedTurn): TypedAnswer {
  const { desk, locale } = turn;
  const meeting = await meetingFor(turn, WRITTEN);
  if (!meeting.ok) return refused(locale, meeting.error);
  const { archived, meetingId, phase } = meeting.value;
  const words = { meeting: meetingName(locale, meeting.value), link: tabLink(desk, meetingId) };
  if (archived) return inWords(speak(locale, t.protocolArchived, words));
  return inWords(speak(locale, phase === 'agreed' ? t.protocolAgreed : t.protocolDraft, words));
}

/** `anslut kanalen`: whoever manages the group says that it meets here; in a meeting's chat, that it is this meeting's. */
export async function connectHere(turn: TypedTurn): TypedAnswer {
  const { activity, caller, desk, locale } = turn;
  if (isMeetingChat(activity)) return connectMeetingChat(turn);
  if (!caller.abilities.has('manage-group')) return refused(locale, { code: 'not-allowed' });
  const reference = referenceFrom(activity);
  if (!reference) return inWords(speak(locale, t.connectInChannel));
  const connected = await connectChannel(desk.workplace, caller.groupId, reference);
  return done(locale, connected, t.connected);
}

async function connectMeetingChat({ activity, caller, desk, locale }: TypedTurn): TypedAnswer {
  if (!caller.abilities.has('run-meeting')) return refused(locale, { code: 'not-allowed' });
  const tied = await tieMeetingChat(desk, activity, caller);
  if (!tied.ok) return refused(locale, tied.error);
  const { meeting } = tied.value;
  return meeting
    ? inWords(speak(locale, installingTexts.meetingNowTied, { meeting: meetingName(locale, meeting) }))
    : refused(locale, { code: 'meeting-not-found' });
}
