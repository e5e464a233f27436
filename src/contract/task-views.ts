import type { IsoDate } from '../domain/basics/time.ts';
import type { Vocabulary } from '../domain/group/settings/vocabulary.ts';
import type { TaskCommandType } from '../domain/task/commands.ts';
import type { Standing, TaskDeadline, TaskOwner, TaskStatus } from '../domain/task/vocabulary.ts';

/** GET /api/v1/tasks, with `mine=1` those that are the reader's to do or to keep, with `open=1` those not done. */
export interface TaskListView {
  /** Open ones by their deadline, then what was done last. */
  readonly tasks: readonly TaskView[];
  /** Whom a task can be given to; for those who give them alone. */
  readonly choices?: TaskChoices;
}

/** GET /api/v1/meetings/{id}/tasks: what the meeting gives, and what it shall hear of. */
export interface MeetingTasksView {
  readonly given: readonly TaskView[];
  readonly due: readonly DueTaskView[];
  readonly choices?: TaskChoices;
}

/** A task for one reader, with what that reader may do. */
export interface TaskView {
  readonly taskId: string;
  readonly text: string;
  readonly owner: TaskOwner;
  readonly support: readonly string[];
  /** Who of the secretariat answers for it where the owner has no account. */
  readonly keeper?: { readonly personId: string; readonly name: string };
  readonly deadline?: TaskDeadline;
  readonly status: TaskStatus;
  readonly overdue: boolean;
  readonly given: IsoDate;
  readonly source?: {
    readonly meetingId: string;
    readonly itemId: string;
    readonly clauseId?: string;
    readonly matterId?: string;
    readonly title: string;
    readonly date: IsoDate;
    /** Whether the protocol that gives it is agreed; until then the task is preliminary (D5). */
    readonly agreed: boolean;
  };
  /** How it went, the newest last. */
  readonly answers: readonly TaskAnswerView[];
  /** Of a task of all directors: where each municipality stands, in Swedish order. */
  readonly parts?: readonly TaskPartView[];
  /** More time is asked for, until then where a day was named. */
  readonly timeWish?: { readonly until?: TaskDeadline };
  /** The secretariat's last word on such a wish. */
  readonly timeAnswer?: { readonly granted: boolean; readonly note?: string; readonly date: IsoDate };
  /** Whether it is the reader's to do, and of a task of all directors, for which municipality. */
  readonly mine: boolean;
  readonly myPart?: string;
  /** Command types that make sense for this reader now; the tab shows a control only for these. */
  readonly can: readonly TaskCommandType[];
}

export interface TaskAnswerView {
  readonly status: TaskStatus;
  readonly note?: string;
  readonly until?: TaskDeadline;
  /** Name of whoever told it. */
  readonly by: string;
  readonly standing: Standing;
  /** Name of the director whose delegate told it. */
  readonly onBehalfOf?: string;
  readonly part?: string;
  readonly date: IsoDate;
}

export interface TaskPartView {
  readonly municipality: string;
  /** Absent while it has not answered. */
  readonly answer?: TaskAnswerView;
}

export interface DueTaskView {
  readonly task: TaskView;
  /** Its deadline has come, or it was only answered since the last meeting. */
  readonly why: 'deadline' | 'answered';
  /** What was told since the last meeting. */
  readonly answers: readonly TaskAnswerView[];
  /** Whether this meeting has heard of it. */
  readonly heard: boolean;
}

/** Whom a task can be given to, and who can keep it. */
export interface TaskChoices {
  readonly people: readonly {
    readonly personId: string;
    readonly name: string;
    readonly organisation: string;
  }[];
  readonly municipalities: readonly string[];
  readonly keepers: readonly { readonly personId: string; readonly name: string }[];
  /** The group's own words, which clauses are read with besides these names (N3). */
  readonly vocabulary?: Vocabulary;
}
