import type { Result } from '../../basics/result.ts';
import { ok } from '../../basics/result.ts';
import { same } from '../../basics/same.ts';
import type { GroupState } from '../group.ts';
import type { LetterheadCommand } from './commands.ts';
import type { LetterheadEvent } from './events.ts';
import { letterheadAt } from './letterhead.ts';
import { soundLetterhead } from './sound.ts';

/** The event that gives the group's papers another face, or why not. */
export function decideLetterhead(
  group: GroupState,
  { data }: LetterheadCommand,
): Result<readonly LetterheadEvent[]> {
  const letterhead = soundLetterhead(data.letterhead);
  if (!letterhead.ok) return letterhead;
  if (same(letterhead.value, letterheadAt(group) ?? {})) return ok([]);
  return ok([{ type: 'LetterheadChanged', data: { letterhead: letterhead.value } }]);
}
