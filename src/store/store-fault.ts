/** Every way in which the store can fail. Refusals of people's wishes are none of these. */
export type StoreFaultCode =
  /** The database was written by a newer version of the program. */
  | 'store-newer'
  /** The file or database is not one of this program's. */
  | 'store-foreign'
  /** It could not be opened or reached. */
  | 'store-unreachable'
  /** Something could not be written; nothing of it was, unless the connection broke at the commit itself. */
  | 'store-write-failed'
  | 'store-closed'
  /** What is kept contradicts itself: run the audit. */
  | 'store-damaged'
  /** A caller asked for what no caller may: another group's stream, a payload that is not JSON. */
  | 'store-misuse'
  | 'event-newer'
  | 'event-missing';

/** Thrown by the store; `code` is stable, the message says what to do, `cause` is what lay under it. */
export class StoreFault extends Error {
  readonly code: StoreFaultCode;
  constructor(code: StoreFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreFault';
    this.code = code;
  }
}
