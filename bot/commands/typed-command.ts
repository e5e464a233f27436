import type { ClockTime } from '../../src/domain/basics/time.ts';
import type { LeftoverChoice, Reply } from '../../src/domain/meeting/vocabulary.ts';

/** What somebody asked for by typing. Item numbers are those printed on the agenda. */
export type TypedCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'agenda' }
  | { readonly kind: 'my-reply' }
  /** `whom`: the name of whom it is for, where that is said. */
  | { readonly kind: 'reply'; readonly reply: Reply; readonly note?: string; readonly whom?: string }
  | { readonly kind: 'decision'; readonly number?: string; readonly clauses: readonly string[] }
  | { readonly kind: 'post'; readonly number?: string }
  | { readonly kind: 'start' }
  | { readonly kind: 'next' }
  | { readonly kind: 'item'; readonly number: string }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'close'; readonly leftovers?: LeftoverChoice }
  | { readonly kind: 'all-here'; readonly except: readonly string[] }
  | {
      readonly kind: 'arrived' | 'left';
      readonly name: string;
      readonly time?: ClockTime;
      readonly approximate: boolean;
    }
  | { readonly kind: 'protocol' }
  | { readonly kind: 'connect' }
  | { readonly kind: 'wrong-time'; readonly value: string }
  | { readonly kind: 'unknown'; readonly text: string };
