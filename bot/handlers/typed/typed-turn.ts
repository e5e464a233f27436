import { createHash } from 'node:crypto';
import type { Result } from '../../../src/domain/basics/result.ts';
import { refuse } from '../../../src/domain/basics/result.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { MeetingState, Phase } from '../../../src/domain/meeting/state.ts';
import type { OnceKey } from '../../../src/store/event-store.port.ts';
import { commandMeeting } from '../../../src/usecases/command-meeting.ts';
import { listMeetings } from '../../../src/usecases/list-meetings.ts';
import { openMeeting } from '../../../src/usecases/open-meeting.ts';
import type { InboundActivity } from '../../activity.ts';
import type { Turn } from '../../desk.ts';

/** A person's turn that began with a typed command. */
export interface TypedTurn extends Turn {
  readonly activity: InboundActivity;
}

/** What a command is usually about: the meeting going on, else the next that people are called to. */
export const NEXT_OR_NOW: readonly Phase[] = ['ongoing', 'notified', 'closed', 'draft', 'agreed'];
/** What is registered about a meeting that has begun. */
export const BEGUN: readonly Phase[] = ['ongoing', 'closed', 'notified'];
/** Where a protocol is most likely asked for. */
export const WRITTEN: readonly Phase[] = ['ongoing', 'closed', 'agreed', 'notified', 'draft'];

/** The nearest meeting in the first of these phases that has one; refused with `meeting-not-found`. */
export async function meetingFor(turn: Turn, phases: readonly Phase[]): Promise<Result<MeetingState>> {
  const { caller, desk } = turn;
  const { coming, past } = await listMeetings(desk.workplace, caller);
  const nearest = [...coming, ...past];
  for (const phase of phases) {
    const row = nearest.find((candidate) => candidate.phase === phase);
    if (!row) continue;
    const opened = await openMeeting(desk.workplace, caller, row.meetingId);
    return opened.ok ? { ok: true, value: opened.value.state } : opened;
  }
  return refuse('meeting-not-found');
}

/** Carries out a command once for this message, however often Teams delivers it. */
export async function onceForMessage(
  turn: TypedTurn,
  meetingId: string,
  command: MeetingCommand,
): Promise<Result<MeetingState>> {
  const { caller, desk } = turn;
  const answer = await commandMeeting(desk.workplace, caller, {
    meetingId,
    command,
    ...onceKey(turn, command),
  });
  return answer.ok ? { ok: true, value: answer.value.state } : answer;
}

/** An id that is the same whenever this message is delivered. */
export function idFromMessage(turn: TypedTurn, part: number): string {
  const message = messageKey(turn);
  return message ? `m-${message}-${part}` : turn.desk.workplace.ids.next();
}

/** What makes a command of this message happen once, as a part of a request. */
export function onceKey(turn: TypedTurn, command: { readonly type: string }): { once?: OnceKey } {
  const message = messageKey(turn);
  if (!message) return {};
  const fingerprint = createHash('sha256').update(JSON.stringify(command)).digest('hex');
  return { once: { key: `message ${message} ${command.type}`, fingerprint } };
}

function messageKey({ activity }: TypedTurn): string | undefined {
  if (!activity.id) return undefined;
  const hash = createHash('sha256').update(`${activity.conversation?.id ?? ''} ${activity.id}`);
  return hash.digest('hex').slice(0, 32);
}
