import type { Locale } from '../src/texts/catalogue.ts';
import type { Caller } from '../src/usecases/identify.ts';
import type { Workplace } from '../src/usecases/workplace.ts';
import type { ConnectorClients } from './auth/connector-clients.ts';

/** A log without people's words: ids and codes alone. Shaped as pino's. */
export interface BotLog {
  info(facts: object, what: string): void;
  warn(facts: object, what: string): void;
  error(facts: object, what: string): void;
}

/** What every handler works with. */
export interface Desk {
  readonly workplace: Workplace;
  readonly clients: ConnectorClients;
  /** Where the product is reached, without a slash at the end. */
  readonly publicUrl: string;
  readonly log: BotLog;
}

/** One person's turn: who, in which language. */
export interface Turn {
  readonly desk: Desk;
  readonly caller: Caller;
  readonly locale: Locale;
}
