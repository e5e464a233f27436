import type { UptakeCommand } from '../../../src/domain/uptake/commands.ts';

/** Asks something and says when it is done; true when it was not refused. */
export type SendUptake = (command: UptakeCommand, done: string) => Promise<boolean>;
