import { isIsoDate } from '../../../src/domain/basics/time.ts';
import type { Deferral } from '../../../src/domain/meeting/vocabulary.ts';

/** Where an item is put off, as a form holds it. */
export interface DeferText {
  readonly where: 'meeting' | 'mail' | 'either';
  readonly tabled: boolean;
  /** Another time than the next meeting, as a date or in words. */
  readonly time: string;
  readonly together: string;
  readonly note: string;
}

/** The form of what is known; of nothing, the next meeting. */
export function deferText(known?: Deferral): DeferText {
  const [meeting, mail] = [known?.to.includes('next-meeting') ?? true, known?.to.includes('mail') ?? false];
  return {
    where: meeting && mail ? 'either' : mail ? 'mail' : 'meeting',
    tabled: known?.tabled ?? false,
    time: known?.date ?? known?.when ?? '',
    together: known?.together ?? '',
    note: known?.note ?? '',
  };
}

/** What a form says. */
export function readDeferral({ where, tabled, time, together, note }: DeferText): Deferral {
  const typed = where === 'mail' ? '' : time.trim();
  return {
    to: where === 'meeting' ? ['next-meeting'] : where === 'mail' ? ['mail'] : ['next-meeting', 'mail'],
    ...(tabled ? { tabled: true } : {}),
    ...(typed === '' ? {} : isIsoDate(typed) ? { date: typed } : { when: typed }),
    ...(together.trim() ? { together: together.trim() } : {}),
    ...(note.trim() ? { note: note.trim() } : {}),
  };
}
