import type { ClockTime } from '../../../src/domain/basics/time.ts';
import { isClockTime } from '../../../src/domain/basics/time.ts';

/** A time of day as somebody wrote it (`10.40`, `9:05`, `0830`, `9`), or undefined when it is none. */
export function readTime(written: string): ClockTime | undefined {
  const match = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(written.trim().toLowerCase());
  if (!match) return undefined;
  const time = `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`;
  return isClockTime(time) ? time : undefined;
}
