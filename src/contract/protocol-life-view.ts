import type { Refusal } from '../domain/basics/result.ts';
import type { IsoDate } from '../domain/basics/time.ts';
import type { LineChange, PlaceChange } from '../domain/meeting/review/changes.ts';
import type { Wording } from '../domain/meeting/review/state.ts';
import type { SignatureKind } from '../domain/meeting/signing/state.ts';
import type { CheckKind, TextPlace } from '../domain/meeting/vocabulary.ts';

/** What becomes of a protocol after the meeting. Each part is there for those it concerns, and absent for others. */
export interface ProtocolLifeView {
  /** For those who are asked for their word, and for those who answer for the protocol, once it has been sent out. */
  readonly review?: ReviewView;
  /** For those who may send the draft out: whom it would go to. */
  readonly reviewSetup?: ReviewSetupView;
  /** For those who may agree it: why that would be refused as things stand. Absent where it would not. */
  readonly notReady?: Refusal;
  /** The agreed protocol is being corrected; for those who see the draft of it. */
  readonly correction?: CorrectionView;
  /** Every revision that was agreed, oldest first, when there are more than one; or one, while it is corrected. */
  readonly revisions?: readonly RevisionView[];
  /** Who stands under the agreed protocol and has signed; where the group wants signatures. */
  readonly signing?: SigningView;
  /** For those who may send it out. */
  readonly dispatch?: DispatchView;
}

export interface ReviewView {
  readonly deadline: IsoDate;
  readonly overdue: boolean;
  readonly how: CheckKind;
  /** The secretariat has ended it: no more words are taken. */
  readonly ended: boolean;
  /** Whether the reader's own word is asked for. */
  readonly mine: boolean;
  /** What the whole draft is called as it stands; sent back with a word on all of it. */
  readonly seen: string;
  readonly reviewers: readonly ReviewerView[];
  readonly places: readonly ReviewPlaceView[];
  /** The reader's own, and for those who answer for the protocol everybody's. */
  readonly proposals: readonly ProposalView[];
}

export interface ReviewerView {
  readonly reviewerId: string;
  readonly name: string;
  readonly isMe: boolean;
  /** Known by name alone: their word comes by phone. */
  readonly byPhone: boolean;
  /** The places they have yet to speak of. */
  readonly missing: readonly TextPlace[];
}

export interface ReviewPlaceView {
  readonly place: TextPlace;
  /** What its wording is called; sent back with a word on it. */
  readonly seen: string;
  /** Whether a word on it is needed; in a correction only on what was changed. */
  readonly asked: boolean;
  /** The reader's own word on it: it stands, or has fallen with a change. Absent where they have given none. */
  readonly mine?: 'stands' | 'fallen';
  /** What was changed since the reader's word, or in a correction since it was agreed. */
  readonly changes?: readonly LineChange[];
  /** Of attendance when, where and who; of an item what is printed around its text and its decision. */
  readonly lines?: readonly string[];
}

export interface ProposalView {
  readonly proposalId: string;
  readonly place: TextPlace;
  readonly by: string;
  readonly isMine: boolean;
  readonly date: IsoDate;
  /** What the proposal changes, and what it says of that. */
  readonly basis: Wording;
  readonly wording: Wording;
  readonly comment?: string;
  readonly answer?: {
    readonly answer: 'accepted' | 'declined';
    readonly comment?: string;
    readonly by: string;
  };
  /** Somebody has written something else there since; it has to be entered by hand. */
  readonly outdated: boolean;
}

export interface ReviewSetupView {
  readonly reviewers: readonly { readonly personId?: string; readonly name: string }[];
  readonly deadline: IsoDate;
  /** Everybody of the roster who may be asked. */
  readonly candidates: readonly {
    readonly personId: string;
    readonly name: string;
    readonly organisation: string;
  }[];
  /** Whether the group approves protocols formally (justering). */
  readonly adjusting: boolean;
}

export interface CorrectionView {
  readonly reason: string;
  readonly by: string;
  readonly since: IsoDate;
  /** What is corrected. */
  readonly of: { readonly revision: number; readonly number?: string; readonly date: IsoDate };
  /** What the draft says otherwise, so far. */
  readonly changes: readonly PlaceChange[];
}

export interface RevisionView {
  readonly revision: number;
  readonly date: IsoDate;
  readonly reason?: string;
  readonly changes: readonly PlaceChange[];
}

export interface SigningView {
  readonly waived: boolean;
  readonly signatories: readonly {
    readonly name: string;
    readonly role: string;
    readonly signed?: { readonly how: SignatureKind; readonly date: IsoDate };
  }[];
}

export interface DispatchView {
  /** Where it would go: the group's lists, with what each address is called. */
  readonly lists: readonly {
    readonly listId: string;
    readonly name: string;
    readonly recipients: readonly string[];
  }[];
  /** The municipalities that can be sent their extracts, and those that no address leads to (N2). */
  readonly extracts: { readonly to: readonly string[]; readonly withoutAddress: readonly string[] };
  /** Promised papers that it waits for. */
  readonly missingPapers: readonly {
    readonly itemId: string;
    readonly item: string;
    readonly paperId: string;
    readonly paper: string;
  }[];
  /** What was sent, oldest first. */
  readonly sent: readonly {
    readonly dispatchId: string;
    readonly revision: number;
    readonly date: IsoDate;
    readonly by: string;
    readonly to: readonly string[];
    /** The municipalities that were sent their extracts. */
    readonly extracts?: readonly string[];
    readonly except: readonly string[];
    readonly without: readonly string[];
  }[];
}
