import type { PeopleCommand } from '../../../src/domain/people/commands.ts';

/** Asks something of two names and says what came of it. */
export type Ask = (command: PeopleCommand, done: string) => Promise<void>;
