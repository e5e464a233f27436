import type { IsoDate } from '../domain/basics/time.ts';
import type { GroupCommandType } from '../domain/group/commands.ts';
import type { GroupSettings, Identity, Tenure } from '../domain/group/group.ts';
import type { Letterhead } from '../domain/group/letterhead/letterhead.ts';
import type { Loss } from '../domain/group/places/place.ts';
import type { Occasion, Series } from '../domain/group/series/series.ts';
import type { Phase } from '../domain/meeting/state.ts';
import type { MeetingDetails } from '../domain/meeting/vocabulary.ts';

/** GET /api/v1/group: the group for one reader, with what that reader may do. ETag begins with the version. */
export interface GroupView {
  readonly version: number;
  readonly groupId: string;
  readonly name: string;
  readonly municipalities: readonly string[];
  /** The bodies and networks that the group has a name for. */
  readonly bodies: readonly string[];
  /** On the group's clock. */
  readonly today: IsoDate;
  /** What this reader may ask for; the tab shows a control only for these. */
  readonly can: readonly GroupCommandType[];
  /** Everybody who is, was or will be a member, in Swedish order. */
  readonly members: readonly MemberView[];
  readonly series: readonly SeriesView[];
  /** For those who manage the group alone. */
  readonly managed?: {
    readonly settings: GroupSettings;
    /** What its papers look like; absent = the house style alone. */
    readonly letterhead?: Letterhead;
    /** Its own Word template, where it has one. */
    readonly template?: { readonly name: string; readonly size: number };
    /** The number that the next agreed protocol of this year will get; absent where protocols are not numbered. */
    readonly nextNumber?: number;
    /** Where the group's cards are posted; absent where no channel is connected. */
    readonly channel?: ConnectedChannelView;
    /** Those who were met in the channel and wait for a word. */
    readonly newcomers: readonly NewcomerView[];
    /** Two of the roster who seem to be one person (D20). */
    readonly twins: readonly (readonly [KnownPersonView, KnownPersonView])[];
  };
}

export interface ConnectedChannelView {
  readonly name?: string;
  /** Why nothing can be posted there. */
  readonly lost?: Loss;
}

export interface KnownPersonView {
  readonly personId: string;
  readonly name: string;
  readonly organisation: string;
}

/** Somebody in the channel who is not in the roster, with what is proposed about them. */
export interface NewcomerView {
  readonly newcomerId: string;
  readonly name: string;
  readonly email?: string;
  /** Whom they seem to be already. */
  readonly same?: KnownPersonView;
  readonly municipality?: string;
  /** That municipality has nobody today. */
  readonly vacant: boolean;
}

export interface MemberView {
  readonly personId: string;
  readonly name: string;
  readonly isMe: boolean;
  /** What they are today; absent for somebody who is no member today. */
  readonly now?: TenureView;
  /** All they have been and will be, in order. */
  readonly tenures: readonly TenureView[];
  /** For those who manage the group alone. */
  readonly managed?: { readonly email?: string; readonly identities: readonly Identity[] };
}

export type TenureView = Tenure;

export interface SeriesView extends Omit<Series, 'occasions'> {
  readonly occasions: readonly OccasionView[];
  /** Whose turn it is in the thematic follow-up. */
  readonly nextThemeId?: string;
}

export interface OccasionView extends Occasion {
  /** What the meeting would be called, and when and where it would be, drafted now. */
  readonly details: MeetingDetails;
  readonly proposeBy?: IsoDate;
  /** The meeting drafted for it, as it is; a draft only for those who prepare meetings. */
  readonly meeting?: {
    readonly meetingId: string;
    readonly title: string;
    readonly date: IsoDate;
    readonly endDate?: IsoDate;
    readonly start: string;
    readonly place: string;
    readonly phase: Phase;
  };
}
