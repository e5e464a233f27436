import type { ChannelReference, GroupSettings, Identity, Member } from './group.ts';

/** What can happen to a group: its roster, its settings, the channel it meets in. Stream kind `roster`, id `main`. */
export type GroupEvent =
  | {
      readonly type: 'GroupFounded';
      readonly data: {
        readonly groupId: string;
        readonly name: string;
        readonly municipalities: readonly string[];
        readonly settings: GroupSettings;
      };
    }
  | { readonly type: 'MemberAdded'; readonly data: { readonly member: Member } }
  | {
      readonly type: 'IdentityLinked';
      readonly data: { readonly personId: string; readonly identity: Identity };
    }
  | { readonly type: 'ChannelConnected'; readonly data: { readonly channel: ChannelReference } };
