import type { PendingCommand } from '../../../src/domain/pending/commands.ts';

/** Asks something of the list and says what came of it; true when it was done. */
export type Ask = (command: PendingCommand, done: string) => Promise<boolean>;
