import type { GroupSettings } from './settings.ts';

/** What can be asked of the group itself. Settings are sent whole: what is left out is off. */
export type SettingsCommand =
  | { readonly type: 'RenameGroup'; readonly data: { readonly name: string } }
  | { readonly type: 'ChangeMunicipalities'; readonly data: { readonly municipalities: readonly string[] } }
  | { readonly type: 'ChangeSettings'; readonly data: { readonly settings: GroupSettings } };
