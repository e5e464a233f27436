import type { Result } from '../../domain/basics/result.ts';
import { ok } from '../../domain/basics/result.ts';
import type { MeetingRow } from '../../store/register.port.ts';
import type { Caller } from '../identify.ts';
import type { Workplace } from '../workplace.ts';
import type { SearchWish } from './ask-index.ts';
import { findInIndex } from './ask-index.ts';

/**
 * Protocols by number, day, title or place, the latest first: agreed ones for everybody who reads, and for those who
 * see them grow also those of meetings that are on or over (D5).
 */
export async function searchProtocols(
  workplace: Workplace,
  caller: Caller,
  wish: SearchWish,
): Promise<Result<readonly MeetingRow[]>> {
  const found = await findInIndex(workplace, caller, 'protocol', wish);
  if (!found.ok) return found;
  return ok(found.value.hits.map(({ meeting }) => meeting));
}
