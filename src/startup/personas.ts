import type { GroupState, Member } from '../domain/group/group.ts';
import { DEMO_HOST_TENANT_ID } from '../simulator/demo-identities.ts';
import type { Persona } from '../simulator/persona.ts';

type PersonaGroup = Persona['group'];

/** The people of the simulator's channel: everybody on the roster with the accounts the roster knows them by. */
export function personasOf(group: GroupState): readonly Persona[] {
  const order: readonly PersonaGroup[] = ['secretariat', 'chair', 'director', 'guest'];
  return group.members
    .flatMap((member) => personaOf(member) ?? [])
    .toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}

/** Without an account in the host tenant and a Teams id nobody can be in the channel. */
function personaOf(member: Member): Persona | undefined {
  const accounts = member.identities.filter((identity) => identity.kind === 'entra');
  const here = accounts.find((account) => account.tenantId === DEMO_HOST_TENANT_ID);
  const home = accounts.find((account) => account.tenantId !== DEMO_HOST_TENANT_ID) ?? here;
  const teams = member.identities.find((identity) => identity.kind === 'teams');
  if (!here || !home || !teams) return undefined;
  return {
    key: member.personId,
    name: member.name,
    group: personaGroup(member),
    organisation: member.organisation,
    office: member.office ?? '',
    homeTenantId: home.tenantId,
    objectId: here.objectId,
    homeObjectId: home.objectId,
    userId: teams.userId,
    email: member.email ?? '',
  };
}

function personaGroup({ roles }: Member): PersonaGroup {
  if (roles.includes('secretariat')) return 'secretariat';
  if (roles.includes('chair')) return 'chair';
  return roles.includes('director') || roles.includes('deputy-chair') ? 'director' : 'guest';
}
