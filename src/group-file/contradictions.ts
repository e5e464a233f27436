import { evolveGroup, groupAggregate } from '../domain/group/aggregate.ts';
import type { GroupState } from '../domain/group/group.ts';
import { MUNICIPAL_ROLES } from '../domain/group/group.ts';
import { letterheadAt } from '../domain/group/letterhead/letterhead.ts';
import { soundLetterhead } from '../domain/group/letterhead/sound.ts';
import { soundPosition } from '../domain/group/members/sound.ts';
import { soundSeries } from '../domain/group/series/sound.ts';
import { soundSettings } from '../domain/group/settings/sound.ts';
import { groupEvents } from './group-events.ts';
import type { FilePath, GroupFileProblem } from './problem.ts';
import type { GroupFileData } from './schema.ts';

/** What single fields cannot show: people who collide, municipalities that do not exist, nobody to call a meeting. */
export function contradictions(
  data: GroupFileData,
  lineOf: (path: FilePath) => number,
): readonly GroupFileProblem[] {
  const problems: GroupFileProblem[] = [];
  const once = (
    seen: Map<string, number>,
    key: string,
    path: FilePath,
    code: GroupFileProblem['code'],
    value: string,
  ) => {
    const line = lineOf(path);
    const other = seen.get(key);
    if (other === undefined) seen.set(key, line);
    else problems.push({ code, line, params: { value, other } });
  };
  const [ids, accounts, chairs] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  data.members.forEach((member, at) => {
    once(ids, member.id, ['members', at, 'id'], 'id-taken', member.id);
    member.identities.forEach((account, index) => {
      const path = ['members', at, 'identities', index];
      const value = 'teams' in account ? account.teams : `${account.tenant} ${account.object}`;
      once(accounts, 'teams' in account ? value : value.toLowerCase(), path, 'identity-taken', value);
    });
    if (member.roles.includes('chair'))
      once(chairs, 'chair', ['members', at, 'roles'], 'second-chair', member.name);
    const speaks = MUNICIPAL_ROLES.some((role) => member.roles.includes(role));
    if (speaks && !data.municipalities.includes(member.organisation)) {
      const line = lineOf(['members', at, 'organisation']);
      problems.push({ code: 'no-such-municipality', line, params: { value: member.organisation } });
    }
  });
  if (!data.members.some((member) => member.roles.includes('secretariat')))
    problems.push({ code: 'no-secretariat', line: lineOf(['members']), params: {} });
  return [...problems, ...refusedByRules(data, lineOf)];
}

/** What the rules of the group would refuse to whoever asked for it in the tab. */
function refusedByRules(
  data: GroupFileData,
  lineOf: (path: FilePath) => number,
): readonly GroupFileProblem[] {
  const group: GroupState = groupEvents(data).reduce(evolveGroup, groupAggregate.initial);
  const settings = soundSettings(group.settings);
  return [
    { path: ['settings'], value: 'settings', answer: settings },
    { path: ['letterhead'], value: 'letterhead', answer: soundLetterhead(letterheadAt(group) ?? {}) },
    ...data.members.map(({ id, name, ...position }, at) => ({
      path: ['members', at],
      value: name,
      answer: soundPosition(group, id, position),
    })),
    ...group.series.map((series, at) => ({
      path: ['series', at],
      value: series.name,
      answer: soundSeries(group, series),
    })),
  ].flatMap(({ path, value, answer }) =>
    // A municipality that is not there is told by itself, on the line where it stands.
    answer.ok || (answer.error.code === 'not-a-municipality' && path[0] === 'members')
      ? []
      : [{ code: 'unusable', line: lineOf(path), params: { value }, refusal: answer.error } as const],
  );
}
