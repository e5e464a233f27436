import type { Result } from '../../../src/domain/basics/result.ts';
import { refuse } from '../../../src/domain/basics/result.ts';
import { isMember } from '../../../src/domain/group/group.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { MeetingPerson } from '../../../src/domain/meeting/people.ts';
import { peopleOf } from '../../../src/domain/meeting/people.ts';
import type { AskedReviewer } from '../../../src/domain/meeting/review/commands.ts';
import type { MeetingState } from '../../../src/domain/meeting/state.ts';
import type { CheckKind } from '../../../src/domain/meeting/vocabulary.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { commandTexts } from '../../../src/texts/commands.ts';
import { dayAndMonth, enumeration } from '../../../src/texts/format.ts';
import { reviewCommandTexts as t } from '../../../src/texts/review.ts';
import { listMeetings } from '../../../src/usecases/list-meetings.ts';
import { openMeeting } from '../../../src/usecases/open-meeting.ts';
import { findPerson } from '../../commands/find-person.ts';
import { readReview } from '../../commands/read-protocol.ts';
import { inWords } from '../reply-to.ts';
import type { TypedAnswer } from './answer.ts';
import { done, itemByNumber, nameOfItem, refused } from './answer.ts';
import type { TypedTurn } from './typed-turn.ts';
import { onceForMessage } from './typed-turn.ts';

/** The nearest meeting whose protocol is being written after the meeting: closed, or agreed and under correction. */
export async function meetingWithDraft(turn: TypedTurn): Promise<Result<MeetingState>> {
  const { caller, desk } = turn;
  const { coming, past } = await listMeetings(desk.workplace, caller);
  const rows = [...coming, ...past];
  // An agreed protocol that is being corrected is listed as agreed: everybody else sees it so.
  for (const phase of ['closed', 'agreed'])
    for (const row of rows.filter((candidate) => candidate.phase === phase)) {
      const opened = await openMeeting(desk.workplace, caller, row.meetingId);
      if (opened.ok && opened.value.state.phase === 'closed') return { ok: true, value: opened.value.state };
    }
  return refuse('meeting-not-found');
}

/** A command that needs no more than itself. */
export async function stepInReview(turn: TypedTurn, command: MeetingCommand, text: Text): TypedAnswer {
  const meeting = await meetingWithDraft(turn);
  if (!meeting.ok) return refused(turn.locale, meeting.error);
  return done(turn.locale, await onceForMessage(turn, meeting.value.meetingId, command), text);
}

/** `skicka för avstämning`, to those named or to whom the group usually asks. */
export async function sendForReview(turn: TypedTurn, rest: string): TypedAnswer {
  const { caller, desk, locale } = turn;
  const meeting = await meetingWithDraft(turn);
  if (!meeting.ok) return refused(locale, meeting.error);
  const { date: today } = desk.workplace.clock.now(caller.group.settings.timeZone);
  const said = readReview(rest, today) ?? { names: [] };
  if (said.notADay) return refused(locale, { code: 'invalid-date', params: { value: said.notADay } });
  const reviewers: AskedReviewer[] = [];
  const people = everybody(turn, meeting.value);
  for (const name of said.names) {
    const found = findPerson(people, name);
    if (found.kind === 'several')
      return inWords(
        speak(locale, commandTexts.severalPeople, {
          names: found.people.map((person) => person.name).join(', '),
        }),
      );
    reviewers.push(found.kind === 'one' ? { personId: found.person.personId } : { name });
  }
  const data = {
    ...(reviewers.length > 0 ? { reviewers } : {}),
    ...(said.deadline ? { deadline: said.deadline } : {}),
  };
  const sent = await onceForMessage(turn, meeting.value.meetingId, { type: 'SendForReview', data });
  if (!sent.ok) return refused(locale, sent.error);
  const { round } = sent.value.review;
  const names = enumeration(locale, round?.reviewers.map((reviewer) => reviewer.name) ?? []);
  return inWords(
    speak(locale, t.sentForReview, { names, date: dayAndMonth(locale, round?.deadline ?? today) }),
  );
}

/** `inga synpunkter`, on all of the draft or on one item, as it stands when the message arrives. */
export async function giveWord(turn: TypedTurn, number: string | undefined): TypedAnswer {
  const { locale } = turn;
  const meeting = await meetingWithDraft(turn);
  if (!meeting.ok) return refused(locale, meeting.error);
  const place = number === undefined ? undefined : itemByNumber(meeting.value, number);
  if (number !== undefined && place === undefined) return refused(locale, { code: 'item-not-found' });
  const data = { verdict: 'no-comment', ...(place === undefined ? {} : { place }) } as const;
  const given = await onceForMessage(turn, meeting.value.meetingId, { type: 'GiveWord', data });
  if (!given.ok) return refused(locale, given.error);
  return inWords(
    place === undefined
      ? speak(locale, t.wordGiven)
      : speak(locale, t.wordGivenOn, { item: nameOfItem(given.value, place) }),
  );
}

/** `avstämt med Anna Ek`: somebody's word by phone, registered for them (D4). */
export async function markChecked(turn: TypedTurn, typed: string, how: CheckKind): TypedAnswer {
  const { locale } = turn;
  const meeting = await meetingWithDraft(turn);
  if (!meeting.ok) return refused(locale, meeting.error);
  const found = findPerson(peopleOf(meeting.value), typed);
  const whom =
    found.kind === 'one' ? { name: found.person.name, personId: found.person.personId } : { name: typed };
  const command = { type: 'MarkChecked', data: { ...whom, how } } as const;
  const marked = await onceForMessage(turn, meeting.value.meetingId, command);
  if (!marked.ok) return refused(locale, marked.error);
  const { name } = whom;
  return inWords(
    how === 'checked' ? speak(locale, t.checked, { name }) : speak(locale, t.approved, { name }),
  );
}

/** Those of the meeting, and the rest of the roster: a mere reader may be asked too. */
function everybody({ caller }: TypedTurn, meeting: MeetingState): readonly MeetingPerson[] {
  const there = peopleOf(meeting).filter(({ standing }) => standing !== 'guest' && standing !== 'substitute');
  const known = new Set(there.map(({ personId }) => personId));
  const others = caller.group.members
    .filter((member) => isMember(member) && !known.has(member.personId))
    .map(({ personId, name, organisation }) => ({
      personId,
      name,
      organisation,
      standing: 'member' as const,
      chair: false,
    }));
  return [...there, ...others];
}
