import type { Result } from '../../src/domain/basics/result.ts';
import { ok, refuse } from '../../src/domain/basics/result.ts';
import { joinedMeetingChat } from '../../src/domain/group/places/decide.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import { localeFor, speak } from '../../src/texts/catalogue.ts';
import { installingTexts as t } from '../../src/texts/installing.ts';
import { changeRoster } from '../../src/usecases/change-roster.ts';
import { currentMeeting } from '../../src/usecases/current-meeting.ts';
import type { Caller } from '../../src/usecases/identify.ts';
import { identify } from '../../src/usecases/identify.ts';
import { meetingOfCall } from '../../src/usecases/meeting-of-call.ts';
import type { InboundActivity } from '../activity.ts';
import { chatOf, identitiesOf } from '../activity.ts';
import { meetingChatCard } from '../cards/installing-cards.ts';
import { tabLink } from '../cards/scene.ts';
import type { Desk } from '../desk.ts';
import type { ThreadAnswer } from './reply-to.ts';
import { asCard, inWords } from './reply-to.ts';
import { meetingName } from './typed/answer.ts';

/** The chat of a meeting in Teams, where the bot can be told of its call. */
export function isMeetingChat(activity: InboundActivity): boolean {
  return Boolean(activity.channelData?.meeting?.id) && !activity.channelData?.team?.id;
}

/**
 * The bot came to the chat of a meeting. It is kept with the meeting that its link leads to; of somebody who runs
 * meetings it is taken for the meeting that is on or next. Only a new chat is greeted.
 */
export async function greetMeetingChat(
  desk: Desk,
  activity: InboundActivity,
  first: boolean,
): Promise<ThreadAnswer | undefined> {
  const locale = localeFor(activity.locale ?? undefined);
  const identified = await identify(desk.workplace, identitiesOf(activity), 'command');
  if (!identified.ok) return first ? inWords(speak(locale, t.meetingStranger)) : undefined;
  const tied = await tieMeetingChat(desk, activity, identified.value);
  if (!tied.ok || !tied.value.changed) return undefined;
  const { meeting } = tied.value;
  const named = meeting && { name: meetingName(locale, meeting), link: tabLink(desk, meeting.meetingId) };
  return asCard(meetingChatCard(locale, desk.publicUrl, named));
}

/** Keeps the chat with the meeting it is of. */
export async function tieMeetingChat(
  desk: Desk,
  activity: InboundActivity,
  caller: Caller,
): Promise<Result<{ readonly meeting?: MeetingState; readonly changed: boolean }>> {
  const chat = chatOf(activity);
  if (!chat) return refuse('not-understood');
  const meeting = await meetingFor(desk, chat.conversationId, caller);
  const kept = await changeRoster(desk.workplace, caller.groupId, (group) =>
    ok(joinedMeetingChat(group, chat, meeting?.meetingId)),
  );
  if (!kept.ok) return kept;
  return ok({ ...(meeting ? { meeting } : {}), changed: kept.value.changed });
}

async function meetingFor(
  { workplace }: Desk,
  conversationId: string,
  caller: Caller,
): Promise<MeetingState | undefined> {
  const known = await meetingOfCall(workplace, caller.group, conversationId);
  if (known || !caller.abilities.has('run-meeting')) return known;
  const current = await currentMeeting(workplace, caller);
  const phase = current.ok ? current.value.state.phase : undefined;
  return current.ok && (phase === 'ongoing' || phase === 'notified') ? current.value.state : undefined;
}
