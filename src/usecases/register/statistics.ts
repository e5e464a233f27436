import type { Result } from '../../domain/basics/result.ts';
import { ok } from '../../domain/basics/result.ts';
import type { MunicipalityAttendance } from '../../domain/register/attendance.ts';
import { attendanceByMunicipality } from '../../domain/register/attendance.ts';
import type { YearOfDecisions } from '../../domain/register/decisions.ts';
import type { Caller } from '../identify.ts';
import { knownMeetings } from '../search/known.ts';
import type { Workplace } from '../workplace.ts';
import type { RegisterQuestion } from './search-register.ts';
import { countRegister } from './search-register.ts';

/** What agreed protocols tell, counted. */
export interface Statistics {
  readonly years: readonly YearOfDecisions[];
  readonly attendance: readonly MunicipalityAttendance[];
}

/** Every decision of an agreed protocol. */
const AGREED: RegisterQuestion = { query: '', filter: { status: 'agreed' } };

/** More than there ever are: of a register so large the years nearest to now are counted. */
const MOST_DECISIONS = 1_000_000;

/** Decisions by year and kind, and attendance by municipality and year, of every agreed protocol that the caller may read. */
export async function statistics(workplace: Workplace, caller: Caller): Promise<Result<Statistics>> {
  const meetings = await knownMeetings(workplace, caller);
  if (!meetings.ok) return meetings;
  const counted = await countRegister(workplace, caller, AGREED, MOST_DECISIONS);
  if (!counted.ok) return counted;
  const attended = meetings.value.flatMap(({ date, attendance }) =>
    attendance ? [{ date, attendance }] : [],
  );
  return ok({
    years: counted.value.years,
    attendance: attendanceByMunicipality(attended, caller.group.municipalities),
  });
}
