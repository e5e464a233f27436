import type { ChannelReference } from '../group.ts';
import type { GroupSettings } from './settings.ts';

/** What the group is called, what it consists of and what it has chosen. */
export type SettingsEvent =
  | {
      readonly type: 'GroupFounded';
      readonly data: {
        readonly groupId: string;
        readonly name: string;
        readonly municipalities: readonly string[];
        readonly settings: GroupSettings;
      };
    }
  | { readonly type: 'GroupRenamed'; readonly data: { readonly name: string } }
  | { readonly type: 'MunicipalitiesChanged'; readonly data: { readonly municipalities: readonly string[] } }
  | { readonly type: 'SettingsChanged'; readonly data: { readonly settings: GroupSettings } }
  | { readonly type: 'ChannelConnected'; readonly data: { readonly channel: ChannelReference } };
