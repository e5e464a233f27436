import type { ClockTime } from '../../../src/domain/basics/time.ts';
import { dotted } from '../../../src/domain/basics/time.ts';
import { readTime } from '../../shared/meeting/time-text.ts';

/** A time as a field shows it. */
export function writtenTime(time: ClockTime | undefined): string {
  return time === undefined ? '' : dotted(time);
}

/** The time that was written, empty where none was; undefined where it is none. */
export function typedTime(written: string): ClockTime | undefined {
  return written.trim() === '' ? '' : readTime(written);
}
