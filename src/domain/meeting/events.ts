import type { AgendaEvent } from './agenda/events.ts';
import type { AgreementEvent } from './agreement/events.ts';
import type { AttendanceEvent } from './attendance/events.ts';
import type { CancellingEvent } from './cancelling/events.ts';
import type { CarryingEvent } from './carrying/events.ts';
import type { ClosingEvent } from './closing/events.ts';
import type { DeliveredEvent } from './delivered/events.ts';
import type { DispatchEvent } from './dispatch/events.ts';
import type { FormalEvent } from './formal/events.ts';
import type { LiveEvent } from './live/events.ts';
import type { PresentingEvent } from './presenting/events.ts';
import type { RehearsingEvent } from './rehearsing/events.ts';
import type { ReviewEvent } from './review/events.ts';
import type { SignalsEvent } from './signals/events.ts';
import type { SigningEvent } from './signing/events.ts';
import type { UndoingEvent } from './undoing/events.ts';
import type { WritingEvent } from './writing/events.ts';

/**
 * Everything that can happen to a meeting. Frozen early: a field is added as optional or by a new version with an
 * upcaster in src/store, never renamed. Private notes are not here and never will be (D6).
 */
export type MeetingEvent =
  | AgendaEvent
  | AttendanceEvent
  | LiveEvent
  | WritingEvent
  | FormalEvent
  | UndoingEvent
  | ClosingEvent
  | CarryingEvent
  | CancellingEvent
  | RehearsingEvent
  | ReviewEvent
  | AgreementEvent
  | SigningEvent
  | DispatchEvent
  | DeliveredEvent
  | SignalsEvent
  | PresentingEvent;

export type MeetingEventType = MeetingEvent['type'];
