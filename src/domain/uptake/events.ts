import type { IsoDate } from '../basics/time.ts';
import type { FollowingChoice } from './commands.ts';
import type { SaidBy, UptakeAnswer, UptakeEntry } from './vocabulary.ts';

/**
 * What can happen to how the decisions of a meeting are taken up. Stream kind `uptake`, id the meeting's. Frozen once
 * released: a field added later is optional. `date` is the day on the group's clock.
 */
export type UptakeEvent =
  | {
      readonly type: 'DecisionsChosen';
      readonly data: InMeeting & { readonly choices: readonly FollowingChoice[]; readonly date: IsoDate };
    }
  | {
      /** All that the municipality says of the decision from now on. */
      readonly type: 'DecisionAnswered';
      readonly data: InMeeting & Cell & UptakeAnswer & Omit<SaidBy, 'by'>;
    }
  | {
      readonly type: 'DecisionAnswerWithdrawn';
      readonly data: InMeeting & Cell & Omit<SaidBy, 'by'>;
    }
  | {
      readonly type: 'UptakeEntered';
      readonly data: InMeeting & { readonly entry: UptakeEntry; readonly date: IsoDate };
    };

interface InMeeting {
  readonly groupId: string;
  readonly meetingId: string;
}

interface Cell {
  readonly clauseId: string;
  readonly municipality: string;
}
