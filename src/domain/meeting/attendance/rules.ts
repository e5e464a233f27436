import type { Rules } from '../decision.ts';
import { FROM_START } from '../phases.ts';
import type { AttendanceCommand } from './commands.ts';
import { confirmAttendance, correctPresence, registerArrival, registerDeparture } from './decide.ts';
import { remindUnanswered } from './decide-reminder.ts';
import { reply } from './decide-reply.ts';
import { unansweredIn } from './unanswered.ts';

/** Who came can be mended until the protocol is agreed (D7, D13). */
export const attendanceRules: Rules<AttendanceCommand> = {
  // For oneself; for somebody else it takes `reply-for-others` (D4).
  Reply: { ability: 'reply', phases: ['notified', 'ongoing'], decide: reply },
  RemindUnanswered: {
    ability: 'reply-for-others',
    phases: ['notified'],
    needs: (state) => unansweredIn(state).length > 0,
    decide: remindUnanswered,
  },
  ConfirmAttendance: { ability: 'run-meeting', phases: FROM_START, decide: confirmAttendance },
  RegisterArrival: { ability: 'run-meeting', phases: FROM_START, decide: registerArrival },
  RegisterDeparture: { ability: 'run-meeting', phases: FROM_START, decide: registerDeparture },
  CorrectPresence: { ability: 'run-meeting', phases: FROM_START, decide: correctPresence },
};
