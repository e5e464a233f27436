import type { IsoDate } from '../basics/time.ts';
import type { ImportedProtocol } from '../import/structure.ts';
import type {
  OldAttendee,
  OldFile,
  OldFrame,
  OldGuest,
  OldHeader,
  OldItem,
  OldSignOff,
} from './vocabulary.ts';

/** What can happen to an old protocol. Stream kind `import`. Frozen once released: a field added later is optional. */
export type ImportEvent =
  | {
      readonly type: 'ProtocolHandedIn';
      readonly data: {
        readonly importId: string;
        readonly groupId: string;
        readonly file: OldFile;
        /** As it was read, warnings and all. */
        readonly protocol: ImportedProtocol;
        /** The day on the group's clock. */
        readonly date: IsoDate;
      };
    }
  | { readonly type: 'HeaderMended'; readonly data: { readonly header: OldHeader } }
  | { readonly type: 'FrameMended'; readonly data: { readonly frame: OldFrame } }
  | { readonly type: 'SignOffMended'; readonly data: { readonly signOff: OldSignOff } }
  /** Changed, or added last where the id is new. */
  | {
      readonly type: 'AttendeeMended';
      readonly data: { readonly attendeeId: string; readonly attendee: OldAttendee };
    }
  | { readonly type: 'AttendeeRemoved'; readonly data: { readonly attendeeId: string } }
  | { readonly type: 'GuestMended'; readonly data: { readonly guestId: string; readonly guest: OldGuest } }
  | { readonly type: 'GuestRemoved'; readonly data: { readonly guestId: string } }
  | { readonly type: 'ItemMended'; readonly data: { readonly itemId: string; readonly item: OldItem } }
  /** Behind the item `after`; first where that is null. */
  | {
      readonly type: 'ItemAdded';
      readonly data: { readonly itemId: string; readonly item: OldItem; readonly after: string | null };
    }
  | { readonly type: 'ItemRemoved'; readonly data: { readonly itemId: string } }
  /** `gone` was part of `itemId`, which says all of it now. */
  | {
      readonly type: 'ItemsMerged';
      readonly data: { readonly itemId: string; readonly item: OldItem; readonly gone: string };
    }
  /** What was one item is two, one behind the other. */
  | {
      readonly type: 'ItemSplit';
      readonly data: {
        readonly itemId: string;
        readonly item: OldItem;
        readonly newItemId: string;
        readonly newItem: OldItem;
      };
    }
  /** Somebody has looked at a warning (its place among those that were read), or thinks better of it. */
  | {
      readonly type: 'WarningSettled';
      readonly data: { readonly warning: number; readonly settled: boolean };
    }
  | {
      readonly type: 'ProtocolAccepted';
      readonly data: {
        readonly date: IsoDate;
        /** Meetings of the same number or day that it was taken in beside, knowingly. */
        readonly beside?: readonly string[];
      };
    }
  /** Out of the register again, to be mended. */
  | { readonly type: 'ProtocolReopened'; readonly data: { readonly date: IsoDate } }
  | { readonly type: 'ProtocolWithdrawn'; readonly data: { readonly date: IsoDate } };
