import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import { taskPerson } from '../../domain/task/people.ts';
import type { UptakeCommand } from '../../domain/uptake/commands.ts';
import { decideUptake } from '../../domain/uptake/decide.ts';
import { UPTAKE_RULES } from '../../domain/uptake/rules.ts';
import type { MeetingUptake } from '../../domain/uptake/views/meeting-uptake.ts';
import { meetingUptake } from '../../domain/uptake/views/meeting-uptake.ts';
import type { OnceKey } from '../../store/event-store.port.ts';
import type { Caller } from '../identify.ts';
import { uptakeStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import { enterUptake } from './enter-uptake.ts';
import { readUptake } from './read-uptake.ts';
import { uptakeEffects } from './uptake-effects.ts';

export interface UptakeRequest {
  readonly command: UptakeCommand;
  readonly once?: OnceKey;
}

/**
 * Carries out what a person asks about how decisions are taken up, through whichever door. Answers the matrix of the
 * meeting after it, also when nothing needed changing. The roster says who may; the domain says what can.
 */
export async function commandUptake(
  workplace: Workplace,
  caller: Caller,
  { command, once }: UptakeRequest,
): Promise<Result<MeetingUptake>> {
  const { abilities, group, groupId, actor, member } = caller;
  if (!abilities.has(UPTAKE_RULES[command.type].ability)) return refuse('not-allowed');
  if (command.type === 'EnterUptake') return enterUptake(workplace, caller, command, once);
  const { meetingId } = command.data;
  const moment = workplace.clock.now(group.settings.timeZone);
  const person = taskPerson(member, group);
  // What is agreed is read anew before each try: a revision may have taken a clause out of it.
  const agreed = () => readUptake(workplace, caller, meetingId);
  const done = await workplace.ledger.transact(uptakeStream(groupId, meetingId), {
    actor,
    moment,
    prepare: agreed,
    decide(state, read) {
      if (!read.ok) return read;
      const { decisions } = read.value;
      const decided = decideUptake(state, command, {
        groupId,
        meetingId,
        moment,
        group,
        person,
        decisions,
        entryStands: () => false,
      });
      return decided.ok ? ok({ events: decided.value }) : decided;
    },
    effects: uptakeEffects,
    ...(once ? { once } : {}),
  });
  if (!done.ok) return done;
  const read = await agreed();
  if (!read.ok) return read;
  const { meeting, decisions } = read.value;
  return ok(meetingUptake(meeting, decisions, done.value.state, group));
}
