import type { ClockTime, IsoDate } from '../basics/time.ts';
import type {
  ImportedAttendee,
  ImportedGuest,
  ImportedItem,
  ImportedSignatory,
} from '../import/structure.ts';

/** What kind of file an old protocol came as; its bytes told, not its name. */
export const OLD_FILE_KINDS = ['docx', 'odt', 'pdf', 'text'] as const;
export type OldFileKind = (typeof OLD_FILE_KINDS)[number];

/** The largest file that is taken as an old protocol, in bytes. */
export const LARGEST_OLD_FILE = 50_000_000;

/** The file as it was handed in, and the words in it; both lie beside the log under their sums. */
export interface OldFile {
  readonly name: string;
  readonly kind: OldFileKind;
  readonly sha256: string;
  readonly size: number;
  /** The sum of its words, as lines: what `line` and `page` of warnings and items count. */
  readonly textSha256: string;
}

/** What stands above the items. */
export interface OldHeader {
  readonly title: string;
  /** `8/2016`. */
  readonly number?: string;
  readonly date?: IsoDate;
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  readonly place?: string;
}

/** Who was there and who was not, as printed. */
export type OldAttendee = ImportedAttendee;
/** Somebody who was there for an item, or is told of in one. */
export type OldGuest = ImportedGuest;

/** An item, with the matter it goes on with where somebody has said so (N5). */
export interface OldItem extends Omit<ImportedItem, 'line' | 'page'> {
  /** Where its title stands in the words of the file; absent of one that a person added. */
  readonly line?: number;
  readonly page?: number;
  /** Their names. */
  readonly presenters?: readonly string[];
  readonly matterId?: string;
}

/** What stands around the items, as Markdown. */
export interface OldFrame {
  readonly opening?: string;
  readonly closing?: string;
}

/** Who stands for it. */
export interface OldSignOff {
  readonly adjusters: readonly string[];
  readonly checkedWith: readonly string[];
  readonly signatories: readonly ImportedSignatory[];
}

/** Where an import is in its life. What is `withdrawn` is in no list; handed in again it waits anew. */
export const IMPORT_PHASES = ['none', 'waiting', 'accepted', 'withdrawn'] as const;
export type ImportPhase = (typeof IMPORT_PHASES)[number];
