import { z } from 'zod';
import type { MeetingCommand } from '../../domain/meeting/commands.ts';
import { agendaWishes } from './agenda.ts';
import { agreementWishes } from './agreement.ts';
import { attendanceWishes } from './attendance.ts';
import { cancellingWishes } from './cancelling.ts';
import { carryingWishes } from './carrying.ts';
import { closingWishes } from './closing.ts';
import { dispatchWishes } from './dispatch.ts';
import { formalWishes } from './formal.ts';
import { liveWishes } from './live.ts';
import { presentingWishes } from './presenting.ts';
import { rehearsingWishes } from './rehearsing.ts';
import { reviewWishes } from './review.ts';
import { signalsWishes } from './signals.ts';
import { undoingWishes } from './undoing.ts';
import { writingWishes } from './writing.ts';

/** Everything that can be asked of a meeting, as it comes over HTTP. */
export const meetingCommandSchema = z.discriminatedUnion('type', [
  ...agendaWishes,
  ...attendanceWishes,
  ...liveWishes,
  ...writingWishes,
  ...formalWishes,
  ...undoingWishes,
  ...closingWishes,
  ...carryingWishes,
  ...cancellingWishes,
  ...rehearsingWishes,
  ...reviewWishes,
  ...agreementWishes,
  ...dispatchWishes,
  ...signalsWishes,
  ...presentingWishes,
]) satisfies z.ZodType<MeetingCommand>;
