import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import { memberById } from '../../domain/group/group.ts';
import type { PendingCommand } from '../../domain/pending/commands.ts';
import type { PendingContext } from '../../domain/pending/decide.ts';
import { decidePending } from '../../domain/pending/decide.ts';
import { PENDING_RULES } from '../../domain/pending/rules.ts';
import type { PendingState } from '../../domain/pending/state.ts';
import type { OnceKey } from '../../store/event-store.port.ts';
import type { Caller } from '../identify.ts';
import type { Committed } from '../ledger.ts';
import { openMeeting } from '../open-meeting.ts';
import { pendingStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import { meetingToProposeFor } from './meeting-to-propose-for.ts';
import { waitingList } from './waiting-list.ts';

export interface PendingRequest {
  readonly command: PendingCommand;
  readonly once?: OnceKey;
}

/** Carries out what a person asks of the matters that wait, through whichever door. */
export async function commandPending(
  workplace: Workplace,
  caller: Caller,
  { command, once }: PendingRequest,
): Promise<Result<Committed<PendingState>>> {
  if (!may(caller, command)) return refuse(isForMembers(command) ? 'members-only' : 'not-allowed');
  const context = await contextOf(workplace, caller, command);
  if (!context.ok) return context;
  await waitingList(workplace, caller.groupId);
  return workplace.ledger.transact(pendingStream(caller.groupId), {
    actor: caller.actor,
    moment: workplace.clock.now(caller.group.settings.timeZone),
    decide(state) {
      const decided = decidePending(state, command, context.value);
      return decided.ok ? ok({ events: decided.value }) : decided;
    },
    ...(once ? { once } : {}),
  });
}

function isForMembers({ type }: PendingCommand): boolean {
  return PENDING_RULES[type] === 'reply';
}

/** By ability; a proposal for somebody else takes that of replying for them (D4). */
function may({ abilities, member }: Caller, command: PendingCommand): boolean {
  const forAnother =
    command.type === 'ProposeMatter' &&
    command.data.personId !== undefined &&
    command.data.personId !== member.personId;
  return abilities.has(forAnother ? 'reply-for-others' : PENDING_RULES[command.type]);
}

async function contextOf(
  workplace: Workplace,
  caller: Caller,
  command: PendingCommand,
): Promise<Result<PendingContext>> {
  const { personId, name } = caller.member;
  if (command.type !== 'ProposeMatter') return ok({ asker: { personId, name } });
  const { personId: other = personId, meetingId } = command.data;
  const proposer = memberById(caller.group, other);
  if (!proposer) return refuse('person-not-found');
  const asker = { personId: proposer.personId, name: proposer.name };
  if (meetingId === undefined) {
    const next = await meetingToProposeFor(workplace, caller);
    return ok({ asker, ...(next ? { proposedFor: { meetingId: next.meetingId, late: next.late } } : {}) });
  }
  const opened = await openMeeting(workplace, caller, meetingId);
  if (!opened.ok) return opened;
  const { date } = workplace.clock.now(caller.group.settings.timeZone);
  const { proposalsBy } = opened.value.state.details;
  return ok({ asker, proposedFor: { meetingId, late: proposalsBy !== undefined && date > proposalsBy } });
}
