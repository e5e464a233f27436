import type { AgendaCommand } from './agenda/commands.ts';
import type { AgreementCommand } from './agreement/commands.ts';
import type { AttendanceCommand } from './attendance/commands.ts';
import type { CancellingCommand } from './cancelling/commands.ts';
import type { CarryingCommand } from './carrying/commands.ts';
import type { ClosingCommand } from './closing/commands.ts';
import type { DispatchCommand } from './dispatch/commands.ts';
import type { FormalCommand } from './formal/commands.ts';
import type { LiveCommand } from './live/commands.ts';
import type { PresentingCommand } from './presenting/commands.ts';
import type { RehearsingCommand } from './rehearsing/commands.ts';
import type { ReviewCommand } from './review/commands.ts';
import type { SignalsCommand } from './signals/commands.ts';
import type { SigningCommand } from './signing/commands.ts';
import type { UndoingCommand } from './undoing/commands.ts';
import type { WritingCommand } from './writing/commands.ts';

/**
 * What a person can ask of an existing meeting; who may, when and what carries it out stands in rules.ts. Ids of new
 * things (`itemId`, `clauseId`, `guestId`) are minted by the client when its field or dialog opens, so that the same
 * wish sent twice is one (design.md 10).
 */
export type MeetingCommand =
  | AgendaCommand
  | AttendanceCommand
  | LiveCommand
  | WritingCommand
  | FormalCommand
  | UndoingCommand
  | ClosingCommand
  | CarryingCommand
  | CancellingCommand
  | RehearsingCommand
  | ReviewCommand
  | AgreementCommand
  | SigningCommand
  | DispatchCommand
  | SignalsCommand
  | PresentingCommand;

export type MeetingCommandType = MeetingCommand['type'];
