import type { MeetingListView, MeetingRowView } from '../../contract/views.ts';
import type { Phase } from '../../domain/meeting/state.ts';
import { PHASES } from '../../domain/meeting/state.ts';
import type { MeetingRow } from '../../store/register.port.ts';

/** The meetings nearest to today, as rows. */
export function presentMeetingList(rows: {
  readonly coming: readonly MeetingRow[];
  readonly past: readonly MeetingRow[];
}): MeetingListView {
  return { coming: rows.coming.map(presentRow), past: rows.past.map(presentRow) };
}

function presentRow(row: MeetingRow): MeetingRowView {
  const { meetingId, title, date, endDate, start, place, number } = row;
  return {
    meetingId,
    title,
    date,
    ...(endDate ? { endDate } : {}),
    start,
    place,
    phase: phaseOf(row),
    ...(number ? { number } : {}),
  };
}

/** The phase of a meeting as its row tells it. */
export function phaseOf(row: MeetingRow): Phase {
  return PHASES.find((phase) => phase === row.phase) ?? 'none';
}
