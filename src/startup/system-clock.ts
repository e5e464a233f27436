import { instantText, momentOf } from '../usecases/moment-of.ts';
import type { ProductClock } from './surroundings.ts';

/** The machine's own clock, which nobody moves. */
export function systemClock(): ProductClock {
  return {
    now: (timeZone) => momentOf(Temporal.Now.instant(), timeZone),
    instant: () => instantText(Temporal.Now.instant()),
    onChange: () => () => {},
  };
}
