import type { MeetingCommand } from '../meeting/commands.ts';

/** What taking a change in would do to the meeting as it is now. */
export interface Taking {
  /** What is asked of the meeting, in this order. */
  readonly wishes: readonly MeetingCommand[];
  /** The words it is about: as they stand now, or where both changed them as they stood in the file when it was made. */
  readonly before?: string;
  /** The words as they would stand then. */
  readonly after?: string;
  /** Where both changed them: as they stand now. Empty where they were taken away. */
  readonly here?: string;
  /** Only how the words look would change, such as what is bold. */
  readonly form?: true;
  /** The same words were changed here since the file was made. */
  readonly clash: boolean;
  /** It stands here already. */
  readonly done: boolean;
}
