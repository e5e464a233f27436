import type { IsoDate } from '../../basics/time.ts';
import type { Identity, Position } from '../group.ts';

/** What can be asked about the members. `personId` of a new one is minted by the client. */
export type MembersCommand =
  | {
      readonly type: 'AddMember';
      readonly data: {
        readonly personId: string;
        readonly name: string;
        readonly email?: string;
        readonly from: IsoDate;
        readonly position: Position;
        readonly identities?: readonly Identity[];
      };
    }
  | {
      /** `from` is when it begins to hold; left out, it corrects what was said of the time before all dates. */
      readonly type: 'ChangeMember';
      readonly data: { readonly personId: string; readonly from?: IsoDate; readonly position: Position };
    }
  | {
      readonly type: 'EndMembership';
      readonly data: { readonly personId: string; readonly last: IsoDate };
    }
  | {
      readonly type: 'DescribeMember';
      readonly data: { readonly personId: string; readonly name: string; readonly email?: string };
    }
  | {
      readonly type: 'LinkIdentity';
      readonly data: { readonly personId: string; readonly identity: Identity };
    }
  | {
      readonly type: 'UnlinkIdentity';
      readonly data: { readonly personId: string; readonly identity: Identity };
    }
  | { readonly type: 'MergeMembers'; readonly data: { readonly kept: string; readonly merged: string } };
