import { z } from 'zod';
import { ok } from '../../../src/domain/basics/result.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { LEFTOVER_CHOICES } from '../../../src/domain/meeting/vocabulary.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { commandTexts as t } from '../../../src/texts/commands.ts';
import { liveCommandTexts as live } from '../../../src/texts/commands-live.ts';
import { commandMeeting } from '../../../src/usecases/command-meeting.ts';
import { openMeeting } from '../../../src/usecases/open-meeting.ts';
import { stepText } from '../../cards/last-step.ts';
import type { Turn } from '../../desk.ts';
import type { ShownOrRefused } from '../shown.ts';
import type { Verb } from '../verb.ts';
import { idField, verb } from '../verb.ts';

const meetingOnly = z.object({ meetingId: idField });
const itemOf = z.object({ meetingId: idField, itemId: idField });

/** The meeting starts; whoever started it sees it as it goes at once. */
export const startMeetingVerb = verb(meetingOnly, (turn, { meetingId }) =>
  carryOut(turn, meetingId, { type: 'StartMeeting', data: {} }, speak(turn.locale, t.started)),
);

/** Everybody who said so is here (D3). */
export const confirmAttendanceVerb = verb(meetingOnly, (turn, { meetingId }) =>
  carryOut(
    turn,
    meetingId,
    { type: 'ConfirmAttendance', data: { missing: [], alsoPresent: [] } },
    speak(turn.locale, t.attendanceConfirmed),
  ),
);

/**
 * The item after the one that was on when the button was drawn. One that has been taken up since is not taken up again,
 * so that a second delivery, or a second person with the same card, does not skip or go back.
 */
export const nextItemVerb = verb(itemOf, async (turn, { meetingId, itemId }) => {
  const opened = await openMeeting(turn.desk.workplace, turn.caller, meetingId);
  if (!opened.ok) return opened;
  const meeting = opened.value.state;
  const item = meeting.items.find((each) => each.itemId === itemId);
  const receipt = speak(turn.locale, t.nowItem, { item: item?.plan.title ?? '' });
  if (item?.startedAt !== undefined) return ok({ card: 'meeting', meeting, receipt });
  return carryOut(turn, meetingId, { type: 'StartItem', data: { itemId } }, receipt);
});

export const pauseVerb = verb(meetingOnly, (turn, { meetingId }) =>
  carryOut(turn, meetingId, { type: 'StartBreak', data: {} }, speak(turn.locale, t.paused)),
);

export const resumeVerb = verb(meetingOnly, (turn, { meetingId }) =>
  carryOut(turn, meetingId, { type: 'EndBreak', data: {} }, speak(turn.locale, t.resumed)),
);

/** An item's decisions to the channel, when the secretary chooses (D2). */
export const postDecisionsVerb = verb(itemOf, (turn, { meetingId, itemId }) =>
  carryOut(turn, meetingId, { type: 'PostDecisions', data: { itemId } }, ''),
);

/** The end; items left over are asked about in the same card (D15). */
export const closeMeetingVerb: Verb = verb(
  z.object({ meetingId: idField, leftovers: z.enum(LEFTOVER_CHOICES).exactOptional() }),
  async (turn, { meetingId, leftovers }) => {
    const data = leftovers === undefined ? {} : { leftovers };
    const closed = await carryOut(
      turn,
      meetingId,
      { type: 'CloseMeeting', data },
      speak(turn.locale, t.closed),
    );
    if (closed.ok || closed.error.code !== 'undecided-items-need-choice') return closed;
    const count = Number(closed.error.params?.['count'] ?? 0);
    const opened = await openMeeting(turn.desk.workplace, turn.caller, meetingId);
    if (!opened.ok) return opened;
    const receipt = speak(turn.locale, t.leftovers, { count });
    return ok({ card: 'meeting', meeting: opened.value.state, receipt, asking: count });
  },
);

/** What the person did last is taken back; the version is that of the button (D20: an old one is refused in words). */
export const undoVerb = verb(
  z.object({ meetingId: idField, version: z.number().int().min(1) }),
  async (turn, { meetingId, version }) => {
    const opened = await openMeeting(turn.desk.workplace, turn.caller, meetingId);
    if (!opened.ok) return opened;
    const { state } = opened.value;
    const step = state.steps.find((each) => each.version === version);
    const words = step ? stepText(turn.locale, state, step) : '';
    const receipt = speak(turn.locale, live.undone, { step: words });
    return carryOut(turn, meetingId, { type: 'Undo', data: { version } }, receipt);
  },
);

/** The protocol changes hands (D9). */
export const takeOverVerb = verb(meetingOnly, (turn, { meetingId }) =>
  carryOut(turn, meetingId, { type: 'TakeOver', data: {} }, speak(turn.locale, live.tookOver)),
);

async function carryOut(
  turn: Turn,
  meetingId: string,
  command: MeetingCommand,
  receipt: string,
): ShownOrRefused {
  const answer = await commandMeeting(turn.desk.workplace, turn.caller, { meetingId, command });
  return answer.ok ? ok({ card: 'meeting', meeting: answer.value.state, receipt }) : answer;
}
