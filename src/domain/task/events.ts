import type { IsoDate } from '../basics/time.ts';
import type { Standing, TaskDeadline, TaskSource, TaskStatus, TaskTerms } from './vocabulary.ts';

/**
 * What can happen to a task. Stream kind `task`. Frozen once released: a field added later is optional. `date` is the
 * day on the group's clock.
 */
export type TaskEvent =
  | {
      readonly type: 'TaskGiven';
      readonly data: TaskTerms & {
        readonly taskId: string;
        readonly groupId: string;
        readonly source?: TaskSource;
        readonly date: IsoDate;
      };
    }
  | { readonly type: 'TaskChanged'; readonly data: TaskTerms & { readonly date: IsoDate } }
  | {
      /** What somebody told of it; with `part` only of what their municipality does. */
      readonly type: 'TaskStatusSet';
      readonly data: {
        readonly status: TaskStatus;
        readonly note?: string;
        readonly until?: TaskDeadline;
        readonly standing: Standing;
        readonly onBehalfOf?: string;
        readonly part?: string;
        readonly date: IsoDate;
      };
    }
  | {
      /** The secretariat's word on a wish for more time; granted, `deadline` is the new one. */
      readonly type: 'TaskTimeAnswered';
      readonly data: {
        readonly granted: boolean;
        readonly deadline?: TaskDeadline;
        readonly note?: string;
        readonly date: IsoDate;
      };
    }
  | { readonly type: 'TaskReported'; readonly data: { readonly meetingId: string; readonly date: IsoDate } }
  | { readonly type: 'TaskReportWithdrawn'; readonly data: { readonly meetingId: string } }
  | {
      /** Those who were reminded of that deadline. */
      readonly type: 'TaskReminded';
      readonly data: {
        readonly deadline: IsoDate;
        readonly personIds: readonly string[];
        readonly date: IsoDate;
      };
    };
