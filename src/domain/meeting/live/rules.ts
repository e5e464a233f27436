import type { Rules } from '../decision.ts';
import { hasItems } from '../needs.ts';
import { FROM_START, ONGOING } from '../phases.ts';
import type { LiveCommand } from './commands.ts';
import {
  endBreak,
  nextItem,
  nextItemOf,
  setBreaks,
  setItemTimes,
  setMeetingTimes,
  startBreak,
  startItem,
  startMeeting,
  takeOver,
} from './decide.ts';

/** Times can be set afterwards (D13). */
export const liveRules: Rules<LiveCommand> = {
  StartMeeting: {
    ability: 'run-meeting',
    phases: ['notified'],
    fulfilledIn: 'ongoing',
    decide: startMeeting,
  },
  StartItem: { ability: 'run-meeting', phases: FROM_START, needs: hasItems, decide: startItem },
  NextItem: {
    ability: 'run-meeting',
    phases: ONGOING,
    needs: (state) => nextItemOf(state) !== undefined,
    decide: nextItem,
  },
  StartBreak: {
    ability: 'run-meeting',
    phases: ONGOING,
    needs: (state) => state.onBreakSince === undefined,
    decide: startBreak,
  },
  EndBreak: {
    ability: 'run-meeting',
    phases: ONGOING,
    needs: (state) => state.onBreakSince !== undefined,
    decide: endBreak,
  },
  SetItemTimes: { ability: 'run-meeting', phases: FROM_START, needs: hasItems, decide: setItemTimes },
  SetBreaks: { ability: 'run-meeting', phases: FROM_START, decide: setBreaks },
  SetMeetingTimes: { ability: 'run-meeting', phases: FROM_START, decide: setMeetingTimes },
  TakeOver: { ability: 'write-protocol', phases: FROM_START, decide: takeOver },
};
