import type { IsoDate } from '../../basics/time.ts';
import type { Identity, Member, Position } from '../group.ts';

/** Who belongs to the group, as what, when, and by which accounts they are known. */
export type MembersEvent =
  | {
      readonly type: 'MemberAdded';
      /** Without `from` they have been a member since before the log. */
      readonly data: { readonly member: Omit<Member, 'tenures' | 'formerIds'>; readonly from?: IsoDate };
    }
  | {
      /** Another position from a date on; without `from`, what was said of the time before all dates was wrong. */
      readonly type: 'MemberChanged';
      readonly data: { readonly personId: string; readonly from?: IsoDate; readonly position: Position };
    }
  | {
      /** `last` is the last day they are a member. */
      readonly type: 'MemberLeft';
      readonly data: { readonly personId: string; readonly last: IsoDate };
    }
  | {
      readonly type: 'MemberDescribed';
      readonly data: { readonly personId: string; readonly name: string; readonly email?: string };
    }
  | {
      readonly type: 'IdentityLinked';
      readonly data: { readonly personId: string; readonly identity: Identity };
    }
  | {
      readonly type: 'IdentityUnlinked';
      readonly data: { readonly personId: string; readonly identity: Identity };
    }
  | {
      /** The two were one person all along (D20): `kept` has everything of `merged` from now on. */
      readonly type: 'MembersMerged';
      readonly data: { readonly kept: string; readonly merged: string };
    };
