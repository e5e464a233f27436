import type { FilePath, GroupFileProblem } from './problem.ts';
import type { GroupFileData } from './schema.ts';

/** Roles that speak for a municipality. */
const FOR_A_MUNICIPALITY = ['chair', 'deputy-chair', 'director'] as const;

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
    const speaks = FOR_A_MUNICIPALITY.some((role) => member.roles.includes(role));
    if (speaks && !data.municipalities.includes(member.organisation)) {
      const line = lineOf(['members', at, 'organisation']);
      problems.push({ code: 'no-such-municipality', line, params: { value: member.organisation } });
    }
  });
  if (!data.members.some((member) => member.roles.includes('secretariat')))
    problems.push({ code: 'no-secretariat', line: lineOf(['members']), params: {} });
  return problems;
}
