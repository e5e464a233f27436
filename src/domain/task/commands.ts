import type { TaskDeadline, TaskSource, TaskStatus, TaskTerms } from './vocabulary.ts';

/**
 * What can be asked about a task; who may stands in rules.ts. `taskId` of a new one is minted by the client, so that the
 * same wish sent twice is one (design.md 10).
 */
export type TaskCommand =
  | TaskWish<'GiveTask', TaskTerms & { readonly source?: Omit<TaskSource, 'matterId'> }>
  | TaskWish<'ChangeTask', TaskTerms>
  | TaskWish<
      'SetTaskStatus',
      {
        readonly status: TaskStatus;
        readonly note?: string;
        /** With `needs-time`: until when. */
        readonly until?: TaskDeadline;
        /** Of a task of all directors: which municipality's answer it is; left out = one's own. */
        readonly part?: string;
      }
    >
  /** Granted, `deadline` is the new one; left out = the one that was asked for. */
  | TaskWish<
      'AnswerTimeWish',
      { readonly granted: boolean; readonly deadline?: TaskDeadline; readonly note?: string }
    >
  | TaskWish<'ReportTask', { readonly meetingId: string; readonly heard: boolean }>;

export type TaskCommandType = TaskCommand['type'];
/** The wish of a command of a type. */
export type TaskWishOf<Type extends TaskCommandType> = Extract<TaskCommand, { type: Type }>['data'];

interface TaskWish<Type extends string, Data extends object> {
  readonly type: Type;
  readonly data: Data & { readonly taskId: string };
}
