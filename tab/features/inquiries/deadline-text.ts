import { isIsoDate } from '../../../src/domain/basics/time.ts';
import type { Deadline } from '../../../src/domain/inquiry/vocabulary.ts';
import { readTime } from '../../shared/meeting/time-text.ts';

/** A deadline as somebody is writing it. */
export interface DeadlineText {
  readonly date: string;
  readonly time: string;
}

/** The deadline that is written, or undefined when it is none. */
export function readDeadlineText({ date, time }: DeadlineText): Deadline | undefined {
  if (!isIsoDate(date)) return undefined;
  if (time.trim() === '') return { date };
  const read = readTime(time);
  return read === undefined ? undefined : { date, time: read };
}
