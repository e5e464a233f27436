import { streamName } from '../../domain/basics/event.ts';
import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import { memberById } from '../../domain/group/group.ts';
import type { InquiryCommand } from '../../domain/inquiry/commands.ts';
import { decideInquiry } from '../../domain/inquiry/decide.ts';
import { entryEvents } from '../../domain/inquiry/entering.ts';
import type { InquiryState } from '../../domain/inquiry/state.ts';
import type { OnceKey } from '../../store/event-store.port.ts';
import type { Caller } from '../identify.ts';
import type { Committed } from '../ledger.ts';
import { effectsOfBoth, stateAfter } from '../ledger.ts';
import { meetingEffects } from '../meeting-effects.ts';
import { inquiryStream, meetingStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import { inquiryEffects } from './inquiry-effects.ts';
import { entryStands, idsOf } from './read-inquiry.ts';

type EnterInquiry = Extract<InquiryCommand, { type: 'EnterInquiry' }>;

/**
 * Enters a closed inquiry in a meeting whose protocol is not agreed: the item with the named answers and the outcome,
 * and that the inquiry stands there, are one transaction over both logs. It is decided on the meeting, whose log is the
 * busier, with the inquiry prepared: whoever is faster on either makes it be decided anew, and nothing is entered twice
 * or half.
 */
export async function enterInquiry(
  workplace: Workplace,
  caller: Caller,
  command: EnterInquiry,
  once: OnceKey | undefined,
): Promise<Result<Committed<InquiryState>>> {
  const { group, groupId, actor, member } = caller;
  const { inquiryId, meetingId, itemId } = command.data;
  const inquiries = inquiryStream(groupId, inquiryId);
  const stream = streamName(groupId, inquiries.aggregate.kind, inquiryId);
  const { timeZone } = group.settings;
  const moment = workplace.clock.now(timeZone);
  const entered = await workplace.ledger.transact(meetingStream(groupId, meetingId), {
    actor,
    moment,
    async prepare() {
      const { state, version } = await workplace.ledger.load(inquiries);
      const stands = await entryStands(workplace, groupId, state);
      const context = { groupId, moment, actorIds: idsOf(member), asked: [], entryStands: stands };
      return { state, version, noted: decideInquiry(state, command, context) };
    },
    decide(meeting, { state, version, noted }) {
      // A rehearsal is seen by one person alone, and nothing else is written for it (D9).
      if (meeting.rehearsal) return refuse('meeting-not-found');
      if (!noted.ok || noted.value.length === 0) return noted.ok ? ok({ events: [] }) : noted;
      const written = entryEvents(meeting, state, itemId, (personId) => memberById(group, personId));
      if (!written.ok) return written;
      return ok({
        events: written.value,
        alsoAppend: [{ stream, expectedVersion: version, events: noted.value }],
      });
    },
    effects(meeting, written, { state, version, noted }) {
      const happened = noted.ok ? noted.value : [];
      const inquiry = stateAfter(inquiries, { state, version }, happened, { actor, moment });
      return effectsOfBoth(
        meetingEffects(meeting, written),
        inquiryEffects(inquiry, happened, { moment, timeZone }),
      );
    },
    ...(once ? { once } : {}),
  });
  if (!entered.ok) return entered;
  return ok({ ...(await workplace.ledger.load(inquiries)), changed: entered.value.changed });
}
