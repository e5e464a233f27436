import type { Result } from '../domain/basics/result.ts';
import { refuse } from '../domain/basics/result.ts';
import type { Ability } from '../domain/group/abilities.ts';
import { groupOn } from '../domain/group/group-on.ts';
import { reachableByMail } from '../domain/group/mail-addresses.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';

import { decide } from '../domain/meeting/decide.ts';
import { RULES } from '../domain/meeting/rules.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { OnceKey, StreamAppend } from '../store/event-store.port.ts';
import type { Caller } from './identify.ts';
import type { Committed } from './ledger.ts';
import { meetingEffects } from './meeting-effects.ts';
import { nextProtocolNumber } from './next-protocol-number.ts';
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
  if (!caller.abilities.has(abilityNeeded(command, caller))) return refuse('not-allowed');
  const moment = workplace.clock.now(caller.group.settings.timeZone);
  const numbered = command.type === 'AgreeProtocol' && caller.group.settings.numbering === 'running';
  return workplace.ledger.transact(meetingStream(caller.groupId, meetingId), {
    actor: caller.actor,
    moment,
    prepare: async () => (numbered ? nextProtocolNumber(workplace, caller, meetingId) : null),
    decide(state, taken, version) {
      if (ifVersion !== undefined && version !== ifVersion) return refuse('changed-by-someone-else');
      const decided = decide(state, command, {
        actor: caller.actor,
        moment,
        ...(taken ? { protocolNumber: taken.printed } : {}),
        ...(command.type === 'RemindUnanswered'
          ? { reachable: reachableByMail(groupOn(caller.group, moment.date)) }
          : {}),
      });
      if (!decided.ok) return decided;
      const alsoAppend: readonly StreamAppend[] = taken && decided.value.length > 0 ? taken.append : [];
      return { ok: true, value: { events: decided.value, alsoAppend } };
    },
    effects: meetingEffects,
    ...(request.once ? { once: request.once } : {}),
  });
}

function abilityNeeded(command: MeetingCommand, caller: Caller): Ability {
  const forAnother = command.type === 'Reply' && command.data.personId !== caller.member.personId;
  return forAnother ? 'reply-for-others' : RULES[command.type].ability;
}
