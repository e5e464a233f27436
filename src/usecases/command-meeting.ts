import type { Result } from '../domain/basics/result.ts';
import { refuse } from '../domain/basics/result.ts';
import { answersFor } from '../domain/group/abilities.ts';
import type { GroupState } from '../domain/group/group.ts';
import { reachableByMail } from '../domain/group/mail-addresses.ts';
import type { MeetingCommand, MeetingCommandType } from '../domain/meeting/commands.ts';

import { followRoster } from '../domain/meeting/agenda/follow-roster.ts';
import { decide } from '../domain/meeting/decide.ts';
import type { CommandRule } from '../domain/meeting/decision.ts';
import type { MeetingEvent } from '../domain/meeting/events.ts';
import { isHiddenFrom } from '../domain/meeting/rehearsing/decide.ts';
import { RULES } from '../domain/meeting/rules.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { PendingState } from '../domain/pending/state.ts';
import type { OnceKey, StreamAppend } from '../store/event-store.port.ts';
import type { Caller } from './identify.ts';
import type { Committed, Loaded, Transaction } from './ledger.ts';
import { stateAfter } from './ledger.ts';
import { meetingEffects } from './meeting-effects.ts';
import type { TakenNumbers } from './next-protocol-number.ts';
import { nextProtocolNumbers, takesNumbers } from './next-protocol-number.ts';
import { followList } from './pending/follow-meeting.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

export interface CommandRequest {
  readonly meetingId: string;
  readonly command: MeetingCommand;
  /** The version the person was looking at; another one now is refused with `changed-by-someone-else`. */
  readonly ifVersion?: number;
  readonly once?: OnceKey;
}

/**
 * Carries out what a person asks of a meeting, through whichever door. Answers the state after it, also when nothing
 * needed changing. The roster says who may; the domain says what can.
 */
export async function commandMeeting(
  workplace: Workplace,
  caller: Caller,
  request: CommandRequest,
): Promise<Result<Committed<MeetingState>>> {
  const { meetingId, command, ifVersion } = request;
  const able = may(caller, command);
  if (!able && !RULES[command.type].alsoBy) return refuse('not-allowed');
  const moment = workplace.clock.now(caller.group.settings.timeZone);
  const numbered = command.type === 'AgreeProtocol' && takesNumbers(caller.group.settings);
  const meeting = meetingStream(caller.groupId, meetingId);
  const waiting = followList(workplace, caller.groupId, placesMatter(command));
  const { actor } = caller;
  const transaction: Transaction<MeetingState, MeetingEvent, Prepared> = {
    actor,
    moment,
    prepare: async () => ({
      taken: numbered ? await nextProtocolNumbers(workplace, caller, meetingId) : null,
      list: await waiting.load(),
    }),
    decide(state, { taken, list }, version) {
      if (!able && !isNamed(state, caller, command)) return refuse('not-allowed');
      if (isHiddenFrom(state, caller.member.personId)) return refuse('meeting-not-found');
      if (ifVersion !== undefined && version !== ifVersion) return refuse('changed-by-someone-else');
      const decided = decide(state, command, {
        actor: caller.actor,
        moment,
        abilities: caller.abilities,
        ...(taken?.printed === undefined ? {} : { protocolNumber: taken.printed }),
        ...(taken?.firstParagraph === undefined ? {} : { firstParagraph: taken.firstParagraph }),
        group: caller.group,
        ...(REMINDERS.has(command.type) ? { reachable: reachableByMail(caller.group) } : {}),
        ...(list ? { pending: list.state } : {}),
      });
      if (!decided.ok) return decided;
      // No reply moves the meeting to another day or changes what waits; that is not even asked.
      if (command.type === 'Reply') return { ok: true, value: { events: decided.value } };
      const change = { actor, moment };
      const changed = stateAfter(meeting, { state, version }, decided.value, change);
      const following = followingDate(state, changed, caller.group);
      const events = [...decided.value, ...following];
      // Nothing of a rehearsal leaves it (D9): no number is taken, no matter begins to wait.
      if (state.rehearsal) return { ok: true, value: { events } };
      const numbering: readonly StreamAppend[] = taken && decided.value.length > 0 ? taken.append : [];
      const after = following.length > 0 ? stateAfter(meeting, { state, version }, events, change) : changed;
      const listed = waiting.follow(state, after, list);
      if (!listed.ok) return listed;
      return { ok: true, value: { events, alsoAppend: [...numbering, ...listed.value] } };
    },
    effects: meetingEffects,
    ...(request.once ? { once: request.once } : {}),
  };
  const answer = await workplace.ledger.transact(meeting, transaction);
  return !answer.ok && waiting.missed() ? workplace.ledger.transact(meeting, transaction) : answer;
}

/** Whether something that waits comes onto the agenda. */
function placesMatter({ type, data }: MeetingCommand): boolean {
  return type === 'PlaceMatter' || (type === 'AddItems' && data.items.some((item) => 'pendingId' in item));
}

/** What stands in other streams and a decision needs. */
interface Prepared {
  readonly taken: TakenNumbers | null;
  readonly list: Loaded<PendingState> | null;
}

/** By ability; a reply for somebody else also as their delegate (D4). */
function may({ member, abilities }: Caller, command: MeetingCommand): boolean {
  if (command.type !== 'Reply' || command.data.personId === member.personId)
    return abilities.has(RULES[command.type].ability);
  return abilities.has('reply-for-others') || answersFor(member).includes(command.data.personId);
}

const REMINDERS: ReadonlySet<MeetingCommandType> = new Set(['RemindUnanswered', 'RemindReviewers']);

/** Whether the meeting itself lets somebody ask for this whom the roster does not, such as a reviewer of its draft. */
function isNamed(state: MeetingState, { member }: Caller, command: MeetingCommand): boolean {
  // The row of a command takes that command's own data; the type checker cannot follow the pair through the table.
  const rule = RULES[command.type] as CommandRule<MeetingCommandType>;
  return rule.alsoBy?.(state, member.personId, command.data) ?? false;
}

/** A meeting moved to another day, or back, concerns those whom the roster has on that day. */
function followingDate(
  before: MeetingState,
  after: MeetingState,
  group: GroupState,
): readonly MeetingEvent[] {
  const { date } = after.details;
  return date === before.details.date ? [] : followRoster(after, group, date);
}
