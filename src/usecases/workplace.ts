import type { Moment } from '../domain/basics/time.ts';
import type { Store } from '../store/store.port.ts';
import type { Ledger } from './ledger.ts';

/** Where the time comes from. In the demo it can be moved; in tests it stands still. */
export interface Clock {
  /** Now, also on the clock of this IANA zone. */
  now(timeZone: string): Moment;
}

/** Where new ids come from. */
export interface Ids {
  next(): string;
}

/** What every use case works with. Built once by main.ts. */
export interface Workplace {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The groups this installation runs. */
  readonly groupIds: readonly string[];
}
