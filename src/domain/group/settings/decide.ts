import type { Result } from '../../basics/result.ts';
import { ok, refuse } from '../../basics/result.ts';
import { same } from '../../basics/same.ts';
import type { IsoDate } from '../../basics/time.ts';
import { LIMITS, lineProblem, unless } from '../../meeting/checks.ts';
import type { GroupState } from '../group.ts';
import { MUNICIPAL_ROLES } from '../group.ts';
import { tenuresOf } from '../members/tenures.ts';
import type { SettingsCommand } from './commands.ts';
import type { SettingsEvent } from './events.ts';
import { soundSettings } from './sound.ts';

/** The events that carry out a wish about the group itself, or why not; `today` is a date on its clock. */
export function decideSettings(
  group: GroupState,
  command: SettingsCommand,
  today: IsoDate,
): Result<readonly SettingsEvent[]> {
  switch (command.type) {
    case 'RenameGroup': {
      const name = unless(command.data.name.trim(), lineProblem(command.data.name, LIMITS.name));
      if (!name.ok) return name;
      return ok(name.value === group.name ? [] : [{ type: 'GroupRenamed', data: { name: name.value } }]);
    }
    case 'ChangeMunicipalities':
      return changeMunicipalities(group, command.data.municipalities, today);
    case 'ChangeSettings': {
      const settings = soundSettings(command.data.settings);
      if (!settings.ok) return settings;
      if (same(settings.value, group.settings)) return ok([]);
      return ok([{ type: 'SettingsChanged', data: { settings: settings.value } }]);
    }
    default:
      return command satisfies never;
  }
}

/** Which municipalities there are. One that somebody speaks for, or answers for a theme, cannot go (S5, S12). */
function changeMunicipalities(
  group: GroupState,
  given: readonly string[],
  today: IsoDate,
): Result<readonly SettingsEvent[]> {
  const names = given.map((name) => name.trim());
  const wrong = names.map((name) => lineProblem(name, LIMITS.name)).find((problem) => problem !== undefined);
  if (wrong) return { ok: false, error: wrong };
  const municipalities = [...new Set(names)];
  if (municipalities.length === 0) return refuse('text-missing');
  const needed = namesInUse(group, today).find((name) => !municipalities.includes(name));
  if (needed !== undefined) return refuse('municipality-in-use', { value: needed });
  if (same(municipalities, group.municipalities)) return ok([]);
  return ok([{ type: 'MunicipalitiesChanged', data: { municipalities } }]);
}

function namesInUse(group: GroupState, today: IsoDate): readonly string[] {
  const spokenFor = group.members
    .flatMap(tenuresOf)
    .filter(({ until }) => until === undefined || until >= today)
    .filter(({ roles }) => roles.some((role) => MUNICIPAL_ROLES.includes(role)))
    .map(({ organisation }) => organisation);
  return [
    ...spokenFor,
    ...group.series.flatMap(({ themes }) => themes.map(({ responsible }) => responsible)),
  ];
}
