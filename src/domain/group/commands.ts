import type { MembersCommand } from './members/commands.ts';
import type { SeriesCommand } from './series/commands.ts';
import type { SettingsCommand } from './settings/commands.ts';

/** What a person can ask of the group. Every one takes the ability `manage-group`. */
export type GroupCommand = SettingsCommand | MembersCommand | SeriesCommand;
export type GroupCommandType = GroupCommand['type'];
