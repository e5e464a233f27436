import type { MeetingRow } from '../store/register.port.ts';
import type { Caller } from './identify.ts';
import type { Workplace } from './workplace.ts';

/** How many coming and how many past meetings a list shows at most. */
const MOST_SHOWN = 20;

/** The meetings nearest to today; drafts only for those who prepare them. */
export async function listMeetings(
  workplace: Workplace,
  caller: Caller,
): Promise<{ readonly coming: readonly MeetingRow[]; readonly past: readonly MeetingRow[] }> {
  const { date } = workplace.clock.now(caller.group.settings.timeZone);
  const rows = await workplace.store.register.meetingsAround(caller.groupId, date, MOST_SHOWN);
  const seen = (row: MeetingRow) => seesMeeting(caller, row);
  // A residential is not past before its last day is (S24).
  const isOn = (row: MeetingRow) => (row.endDate ?? row.date) >= date;
  const known = { coming: rows.coming.filter(seen), past: rows.past.filter(seen) };
  return {
    coming: [...known.past.filter(isOn), ...known.coming],
    past: known.past.filter((row) => !isOn(row)),
  };
}

/** Whether a meeting may be known to somebody: one that nobody was called to is for those who prepare it. */
export function seesMeeting({ abilities }: Caller, row: MeetingRow): boolean {
  return abilities.has('edit-agenda') || !(row.unannounced || row.phase === 'draft');
}
