import type { LetterheadCommand } from './letterhead/commands.ts';
import type { MembersCommand } from './members/commands.ts';
import type { NewcomersCommand } from './newcomers/commands.ts';
import type { SeriesCommand } from './series/commands.ts';
import type { TemplateCommand } from './template/commands.ts';
import type { SettingsCommand } from './settings/commands.ts';

/** What a person can ask of the group. Every one takes the ability `manage-group`. */
export type GroupCommand =
  | SettingsCommand
  | LetterheadCommand
  | TemplateCommand
  | MembersCommand
  | SeriesCommand
  | NewcomersCommand;
export type GroupCommandType = GroupCommand['type'];

const ALL: { readonly [Type in GroupCommandType]: true } = {
  RenameGroup: true,
  ChangeMunicipalities: true,
  ChangeSettings: true,
  ChangeLetterhead: true,
  ChooseTemplate: true,
  AddMember: true,
  ChangeMember: true,
  EndMembership: true,
  DescribeMember: true,
  LinkIdentity: true,
  UnlinkIdentity: true,
  MergeMembers: true,
  KeepSeries: true,
  RemoveSeries: true,
  ConfirmNewcomers: true,
};

/** Every command there is; the type checker sees to it that none is forgotten. */
export const GROUP_COMMANDS = Object.keys(ALL) as readonly GroupCommandType[];
