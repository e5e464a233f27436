/**
 * How far each person has read the agenda of a meeting (N9): beside the log, for what somebody has read is no event of
 * the meeting.
 */
export interface Seen {
  /** The version of the meeting's log that the person last saw the agenda at, 0 when they never did. */
  read(groupId: string, meetingId: string, personId: string): Promise<number>;
  /** The person has seen it at this version; an older one than is known changes nothing. */
  mark(seen: {
    readonly groupId: string;
    readonly meetingId: string;
    readonly personId: string;
    readonly version: number;
  }): Promise<void>;
}
