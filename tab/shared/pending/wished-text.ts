import { isIsoDate } from '../../../src/domain/basics/time.ts';
import type { WishedFor } from '../../../src/domain/pending/entry.ts';

/** When a matter is wanted, as a form holds it. */
export interface WishedText {
  readonly kind: WishedFor['kind'];
  readonly date: string;
  readonly text: string;
}

/** The form of what is known; of nothing, the next meeting. */
export function wishedText(known: WishedFor = { kind: 'next' }): WishedText {
  return {
    kind: known.kind,
    date: known.kind === 'date' ? known.date : '',
    text: known.kind === 'text' ? known.text : '',
  };
}

/** What a form says; undefined when it names a kind of time and no time. */
export function readWished({ kind, date, text }: WishedText): WishedFor | undefined {
  switch (kind) {
    case 'next':
    case 'mail':
      return { kind };
    case 'date':
      return isIsoDate(date) ? { kind, date } : undefined;
    case 'text':
      return text.trim() === '' ? undefined : { kind, text: text.trim() };
    default:
      return kind satisfies never;
  }
}
