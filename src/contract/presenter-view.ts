import type { ClockTime, Instant, IsoDate } from '../domain/basics/time.ts';
import type { PresenterCue, PresenterStatus } from '../domain/meeting/presenting/leading.ts';
import type { PresenterStanding } from '../domain/meeting/presenting/place.ts';
import type { PresenterNews } from '../domain/meeting/presenting/state.ts';

/** What a presenter's page names itself by, so that no other site's form or picture can act in its name. */
export const PRESENTER_HEADER = 'x-radslag-presenter';

/** GET /presenter/at/{invitation}/view: somebody's own item or pitch, and of the rest of the meeting how much is before it. */
export interface PresenterPageView {
  readonly groupName: string;
  readonly name: string;
  readonly item?: string;
  readonly pitch?: string;
  /** What the secretariat expects, in its own words. */
  readonly words?: string;
  readonly minutes?: number;
  readonly standing: PresenterStanding;
  readonly date: IsoDate;
  readonly planned?: ClockTime;
  readonly predicted?: ClockTime;
  /** Minutes after the planned time, negative before. */
  readonly drift?: number;
  readonly before?: number;
  readonly counts: 'items' | 'pitches';
  /** No time can be believed now (D13). */
  readonly withdrawn: boolean;
  /** Whether "I am ready" can be said, and has been. */
  readonly mayBeReady: boolean;
  readonly ready: boolean;
  /** The secretariat has said "come in". */
  readonly letIn: boolean;
  readonly thanked: boolean;
  /** The way into the call, when it is time. */
  readonly joinUrl?: string;
  /** What they have handed in, in the order it came. */
  readonly papers: readonly BroughtPaperView[];
  readonly mayBring: boolean;
  /** Whom to write to. */
  readonly contacts: readonly { readonly name: string; readonly email: string }[];
  /** On the group's clock. */
  readonly today: IsoDate;
  readonly now: ClockTime;
  readonly at: Instant;
}

/** POST /api/v1/meetings/{id}/presenters/{invitation}/link; the path is on the product's own address. */
export interface PresenterLinkView {
  readonly path: string;
}

/** Somebody from outside who presents, for those who prepare and lead the meeting. */
export interface InvitedPresenterView {
  readonly invitationId: string;
  readonly itemId: string;
  readonly slotId?: string;
  readonly name: string;
  /** For those who prepare the agenda. */
  readonly email?: string;
  readonly words?: string;
  readonly status: PresenterStatus;
  /** What to do about them now. */
  readonly cue?: PresenterCue;
  /** What they have handed in; for those who prepare the agenda. */
  readonly brought?: readonly BroughtPaperView[];
  /** What they were last told by mail, and the time it said. */
  readonly told?: { readonly what: PresenterNews; readonly time?: ClockTime };
}

/** A paper that a presenter has handed in, and what the secretariat has made of it; absent while nobody has said. */
export interface BroughtPaperView {
  readonly paperId: string;
  readonly title: string;
  readonly size: number;
  readonly became?: 'taken' | 'declined';
}
