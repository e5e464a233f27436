import type { Result } from '../basics/result.ts';
import { refuse } from '../basics/result.ts';
import type { IsoDate } from '../basics/time.ts';
import type { GroupCommand } from './commands.ts';
import type { GroupEvent } from './events.ts';
import type { GroupState } from './group.ts';
import { decideLetterhead } from './letterhead/decide.ts';
import { decideMembers } from './members/decide.ts';
import { decideNewcomers } from './newcomers/decide.ts';
import { decideSeries } from './series/decide.ts';
import { decideTemplate } from './template/decide.ts';
import { decideSettings } from './settings/decide.ts';

/**
 * The events that carry out a command, or why not; none means that the wish is already fulfilled. `today` is a date on
 * the group's clock. Whether the actor may ask is checked before, in the use case.
 */
export function decideGroup(
  group: GroupState,
  command: GroupCommand,
  today: IsoDate,
): Result<readonly GroupEvent[]> {
  if (!group.founded) return refuse('group-not-found');
  switch (command.type) {
    case 'RenameGroup':
    case 'ChangeMunicipalities':
    case 'ChangeSettings':
      return decideSettings(group, command, today);
    case 'ChooseTemplate':
      return decideTemplate(group, command);
    case 'ChangeLetterhead':
      return decideLetterhead(group, command);
    case 'AddMember':
    case 'ChangeMember':
    case 'EndMembership':
    case 'DescribeMember':
    case 'LinkIdentity':
    case 'UnlinkIdentity':
    case 'MergeMembers':
      return decideMembers(group, command, today);
    case 'KeepSeries':
    case 'RemoveSeries':
      return decideSeries(group, command);
    case 'ConfirmNewcomers':
      return decideNewcomers(group, command, today);
    default:
      return command satisfies never;
  }
}
