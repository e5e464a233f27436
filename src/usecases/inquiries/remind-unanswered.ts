import { SYSTEM } from '../../domain/basics/event.ts';
import { ok } from '../../domain/basics/result.ts';
import { isMember, memberById } from '../../domain/group/group.ts';
import { mailAddressesOf } from '../../domain/group/mail-addresses.ts';
import { recordReminder } from '../../domain/inquiry/delivered.ts';
import type { InquiryState } from '../../domain/inquiry/state.ts';
import type { ClaimedJob, JobOutcome } from '../../store/outbox.port.ts';
import { groupToday } from '../group-today.ts';
import { inquiryReminderSchema } from '../jobs/reminders.ts';
import { inquiryStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import { inquiryEffects } from './inquiry-effects.ts';
import { reminderTime } from './reminder-due.ts';

/**
 * Reminds those who have not answered by now, each by a mail of their own, and records whom. A reminder planned for
 * another deadline than the present one does nothing: there is more time, and another is planned.
 */
export async function sendInquiryReminders(workplace: Workplace, job: ClaimedJob): Promise<JobOutcome> {
  const { inquiryId, due } = inquiryReminderSchema.parse(job.payload);
  const { state: group } = await groupToday(workplace, job.groupId);
  const { timeZone } = group.settings;
  const moment = workplace.clock.now(timeZone);
  /** Whom a reminder reaches: members of today, whatever id they were asked under. */
  const reached = ({ asked }: InquiryState) =>
    new Set(
      asked
        .map(({ personId }) => personId)
        .filter((personId) => {
          const member = memberById(group, personId);
          return member && isMember(member) && mailAddressesOf(group, personId).length > 0;
        }),
    );
  const reminded = await workplace.ledger.transact(inquiryStream(job.groupId, inquiryId), {
    actor: SYSTEM,
    moment,
    decide(state) {
      const planned = state.phase === 'open' && reminderTime(state.deadline, timeZone) === due;
      return ok({ events: planned ? recordReminder(state, `timed-${due}`, reached(state)) : [] });
    },
    effects: (after, events) => inquiryEffects(after, events, { moment, timeZone }),
    completesJob: job,
  });
  return reminded.ok ? { kind: 'completed' } : { kind: 'retry', problem: reminded.error.code };
}
