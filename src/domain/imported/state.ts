import type { IsoDate } from '../basics/time.ts';
import type { ImportedBreak, ImportedProtocol, ImportWarning } from '../import/structure.ts';
import type {
  ImportPhase,
  OldAttendee,
  OldFile,
  OldFrame,
  OldGuest,
  OldHeader,
  OldItem,
  OldSignOff,
} from './vocabulary.ts';

/** An old protocol as its log tells it: what was read, as mended since. */
export interface ImportState {
  readonly importId: string;
  readonly groupId: string;
  readonly phase: ImportPhase;
  readonly file: OldFile;
  readonly header: OldHeader;
  readonly attendees: readonly KeptAttendee[];
  readonly guests: readonly KeptGuest[];
  readonly frame: OldFrame;
  readonly items: readonly KeptItem[];
  readonly signOff: OldSignOff;
  readonly breaks: readonly ImportedBreak[];
  readonly signature?: string;
  /** Where the items are numbered with §. */
  readonly numbering?: ImportedProtocol['numbering'];
  /** As it was read; which of them have been looked at, by their place. */
  readonly warnings: readonly ImportWarning[];
  readonly settled: ReadonlySet<number>;
  readonly handedIn: Done;
  readonly accepted?: Done & { readonly beside?: readonly string[] };
}

export interface KeptAttendee extends OldAttendee {
  readonly attendeeId: string;
}

export interface KeptGuest extends OldGuest {
  readonly guestId: string;
}

export interface KeptItem extends OldItem {
  readonly itemId: string;
}

/** That something was done: the day on the group's clock, and by whom. */
export interface Done {
  readonly date: IsoDate;
  readonly by: string;
}

/** Before anything was handed in. */
export const noImport: ImportState = {
  importId: '',
  groupId: '',
  phase: 'none',
  file: { name: '', kind: 'text', sha256: '', size: 0, textSha256: '' },
  header: { title: '' },
  attendees: [],
  guests: [],
  frame: {},
  items: [],
  signOff: { adjusters: [], checkedWith: [], signatories: [] },
  breaks: [],
  warnings: [],
  settled: new Set(),
  handedIn: { date: '', by: '' },
};
