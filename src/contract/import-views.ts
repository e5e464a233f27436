import type { IsoDate } from '../domain/basics/time.ts';
import type { ImportedBreak, ImportWarningCode } from '../domain/import/structure.ts';
import type { KeptAttendee, KeptGuest, KeptItem } from '../domain/imported/state.ts';
import type { OldFileKind, OldFrame, OldHeader, OldSignOff } from '../domain/imported/vocabulary.ts';
import type { WarnedPart } from '../domain/imported/warnings-now.ts';

/** GET /api/v1/imports: the group's old protocols (N16), the latest first. */
export interface ImportListView {
  /** To be looked through; for those who write protocols. */
  readonly waiting: readonly ImportRowView[];
  readonly accepted: readonly ImportRowView[];
  readonly mayHandIn: boolean;
}

export interface ImportRowView {
  readonly importId: string;
  readonly file: string;
  readonly title: string;
  readonly number?: string;
  readonly date?: IsoDate;
  readonly items: number;
  readonly decisions: number;
  readonly warnings: number;
  readonly handedIn: IsoDate;
}

/** PUT /api/v1/imports?name=…: what became of a file that was handed in. */
export interface HandedInView {
  readonly importId: string;
  /** `waiting`, `accepted`: the very same file was here before, and stands there. */
  readonly outcome: 'new' | 'waiting' | 'accepted';
  readonly title: string;
  readonly warnings: number;
  readonly alike: readonly AlikeMeetingView[];
}

/** A meeting that the group has already, of the same number or day. */
export interface AlikeMeetingView {
  readonly meetingId: string;
  readonly title: string;
  readonly number?: string;
  readonly date: IsoDate;
  readonly imported: boolean;
}

/** GET /api/v1/imports/{id}: an old protocol for one reader, with what that reader may do. */
export interface ImportView {
  readonly importId: string;
  readonly version: number;
  readonly phase: 'waiting' | 'accepted' | 'withdrawn';
  readonly file: { readonly name: string; readonly kind: OldFileKind };
  readonly header: OldHeader;
  readonly attendees: readonly KeptAttendee[];
  readonly guests: readonly KeptGuest[];
  readonly frame: OldFrame;
  readonly items: readonly ImportItemView[];
  readonly signOff: OldSignOff;
  readonly breaks: readonly ImportedBreak[];
  /** The words of an electronic signature. */
  readonly signature?: string;
  readonly numbering?: 'paragraph';
  /** For those who look it through. */
  readonly warnings: readonly ImportWarningView[];
  readonly alike: readonly AlikeMeetingView[];
  readonly handedIn: { readonly date: IsoDate; readonly by: string };
  readonly accepted?: { readonly date: IsoDate; readonly by: string };
  readonly can: {
    readonly mend: boolean;
    readonly accept: boolean;
    readonly reopen: boolean;
    readonly withdraw: boolean;
    readonly original: boolean;
  };
}

export interface ImportItemView extends KeptItem {
  /** By the place of each decision: where links lead. */
  readonly clauseIds: readonly string[];
  /** The matter it goes on with, as that was last called. */
  readonly matterTitle?: string;
}

/** A warning, its words, and where in the file and in what was understood it belongs. */
export interface ImportWarningView {
  readonly at: number;
  readonly code: ImportWarningCode;
  readonly message: string;
  readonly settled: boolean;
  readonly line?: number;
  readonly page?: number;
  readonly part: WarnedPart;
  readonly itemId?: string;
  readonly attendeeId?: string;
  /** The date that nothing in the protocol contradicts, to be taken by a person. */
  readonly likelyDate?: IsoDate;
}

/** GET /api/v1/imports/{id}/text: the words of the file; its lines are those that warnings and items count, from 1. */
export interface ImportTextView {
  readonly lines: readonly string[];
}

/** GET /api/v1/imports/{id}/matters: matters that items may go on with, by likeness of title. */
export interface ProposedMattersView {
  readonly proposals: readonly {
    readonly itemId: string;
    readonly matters: readonly {
      readonly matterId: string;
      readonly title: string;
      readonly date: IsoDate;
    }[];
  }[];
}
