import { UNTIL_AGREED } from '../../domain/meeting/phases.ts';
import type { MeetingRow } from '../../store/register.port.ts';
import type { Caller } from '../identify.ts';
import { listMeetings } from '../list-meetings.ts';
import type { Workplace } from '../workplace.ts';

/** The meetings whose protocol can still be written in, the soonest to come first, then those that have been. */
export async function enterableMeetings(
  workplace: Workplace,
  caller: Caller,
): Promise<readonly MeetingRow[]> {
  const { coming, past } = await listMeetings(workplace, caller);
  return [...coming, ...past].filter(({ phase }) => UNTIL_AGREED.some((open) => open === phase));
}
