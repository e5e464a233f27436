import type { IsoDate } from '../domain/basics/time.ts';
import type { Phase } from '../domain/meeting/state.ts';
import type { WaitingMatterView } from './pending-view.ts';

/** GET /api/v1/matters/{id}: one matter through every meeting (N5), the oldest first. */
export interface MatterView {
  readonly matterId: string;
  readonly title: string;
  readonly steps: readonly MatterStepView[];
  /** Where it waits now. */
  readonly waiting: readonly WaitingMatterView[];
}

/** The matter at one meeting. Decisions only as the reader may read them (D5). */
export interface MatterStepView {
  readonly meetingId: string;
  /** An old protocol that was taken in: `meetingId` is the import's. */
  readonly imported?: true;
  readonly meetingTitle: string;
  readonly meetingNumber?: string;
  readonly date: IsoDate;
  readonly phase: Phase;
  readonly itemId: string;
  readonly title: string;
  readonly number?: string;
  readonly presenters: readonly string[];
  readonly clauses: readonly string[];
  readonly outcome?: string;
  /** Where it went, as printed: `Ärendet bordläggs till nästa möte.` */
  readonly deferral?: string;
  readonly decisionsAgreed: boolean;
}

/** GET /api/v1/matters?text=: the latest matters, to continue one of them. */
export interface RecentMatterView {
  readonly matterId: string;
  readonly title: string;
  readonly number?: string;
  readonly date: IsoDate;
}
