import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import type { InquiryCommand } from '../../domain/inquiry/commands.ts';
import { decideInquiry } from '../../domain/inquiry/decide.ts';
import { askedOf } from '../../domain/inquiry/people.ts';
import { INQUIRY_RULES } from '../../domain/inquiry/rules.ts';
import type { InquiryState } from '../../domain/inquiry/state.ts';
import { mayAnswerFor } from '../../domain/inquiry/views/abilities-now.ts';
import type { OnceKey } from '../../store/event-store.port.ts';
import type { Caller } from '../identify.ts';
import type { Committed } from '../ledger.ts';
import { openMeeting } from '../open-meeting.ts';
import { inquiryStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import { enterInquiry } from './enter-inquiry.ts';
import { inquiryEffects } from './inquiry-effects.ts';
import { idsOf, onlookerOf } from './read-inquiry.ts';

export interface InquiryRequest {
  readonly command: InquiryCommand;
  readonly once?: OnceKey;
}

/**
 * Carries out what a person asks about an inquiry, through whichever door. Answers the state after it, also when
 * nothing needed changing. The roster says who may; the domain says what can.
 */
export async function commandInquiry(
  workplace: Workplace,
  caller: Caller,
  request: InquiryRequest,
): Promise<Result<Committed<InquiryState>>> {
  const { command, once } = request;
  if (!may(caller, command)) return refuse('not-allowed');
  if (command.type === 'EnterInquiry') return enterInquiry(workplace, caller, command, once);
  const source = command.type === 'OpenInquiry' ? command.data.source : undefined;
  if (source) {
    const meeting = await openMeeting(workplace, caller, source.meetingId);
    // Nothing of a rehearsal leaves it (D9).
    if (meeting.ok && meeting.value.state.rehearsal) return refuse('inquiry-of-rehearsal');
  }
  const { group, groupId, actor, member } = caller;
  const { timeZone } = group.settings;
  const moment = workplace.clock.now(timeZone);
  return workplace.ledger.transact(inquiryStream(groupId, command.data.inquiryId), {
    actor,
    moment,
    decide(state) {
      const decided = decideInquiry(state, command, {
        groupId,
        moment,
        actorIds: idsOf(member),
        asked: askedOf(group),
        entryStands: false,
      });
      return decided.ok ? ok({ events: decided.value }) : decided;
    },
    effects: (after, events) => inquiryEffects(after, events, { moment, timeZone }),
    ...(once ? { once } : {}),
  });
}

/** By ability; an answer also for oneself, or as a delegate (D4). */
function may(caller: Caller, command: InquiryCommand): boolean {
  return command.type === 'GiveAnswer' || command.type === 'WithdrawAnswer'
    ? mayAnswerFor(onlookerOf(caller), command.data.personId)
    : caller.abilities.has(INQUIRY_RULES[command.type].ability);
}
