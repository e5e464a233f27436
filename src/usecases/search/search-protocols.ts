import type { Result } from '../../domain/basics/result.ts';
import { ok } from '../../domain/basics/result.ts';
import { ranked } from '../../domain/search/ranking.ts';
import type { MeetingRow } from '../../store/register.port.ts';
import type { Caller } from '../identify.ts';
import { isInCircle } from '../matters.ts';
import type { Workplace } from '../workplace.ts';
import type { SearchWish } from './known.ts';
import { knownMeetings, pageOf, preparing, wordsOfMeeting } from './known.ts';

/**
 * Protocols by number, day, title or place, the latest first: agreed ones for everybody who reads, and for those who
 * see them grow also those of meetings that are on or over (D5).
 */
export async function searchProtocols(
  workplace: Workplace,
  caller: Caller,
  wish: SearchWish,
): Promise<Result<readonly MeetingRow[]>> {
  const known = await knownMeetings(workplace, caller);
  if (!known.ok) return known;
  const phases = isInCircle(caller) ? ['agreed', 'closed', 'ongoing'] : ['agreed'];
  const protocols = known.value.filter(({ phase }) => phases.includes(phase));
  return ok(
    pageOf(
      ranked(protocols, wish.query, (row) => ready(row, undefined)),
      wish,
    ),
  );
}

const ready = preparing<MeetingRow, undefined>((meeting) => ({
  title: `${meeting.number ?? ''} ${meeting.title}`,
  text: wordsOfMeeting(meeting),
}));
