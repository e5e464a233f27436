import type { GroupEvent } from '../../src/domain/group/events.ts';
import type { Member, Role } from '../../src/domain/group/group.ts';

/** The tenant that owns the test groups' team. */
export const HOST_TENANT = '11111111-0000-4000-8000-000000000001';
/** A tenant that nobody allowed. */
export const FOREIGN_TENANT = '99999999-0000-4000-8000-000000000009';
export const TAB_APP_ID = '22222222-0000-4000-8000-0000000000ab';

/** A member with an account in the host tenant; the account's id follows from the number. */
function member(
  number: number,
  personId: string,
  roles: readonly Role[],
  over: Partial<Member> = {},
): Member {
  return {
    personId,
    name: `${personId.charAt(0).toUpperCase()}${personId.slice(1)} Lindqvist`,
    organisation: `Kommun ${number}`,
    roles,
    email: `${personId}@example.org`,
    identities: [{ kind: 'entra', tenantId: HOST_TENANT, objectId: objectIdOf(number) }],
    ...over,
  };
}

/** The account of the member with this number. */
export function objectIdOf(number: number): string {
  return `33333333-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export const SECRETARY = 1;
export const CHAIR = 2;
export const DIRECTOR = 3;
export const OTHER_DIRECTOR = 4;
export const READER = 5;
/** Belongs to the other group. */
export const STRANGER = 6;
/** Has an account in the tenant, and stands in no roster. */
export const NOBODY = 7;

/** Two groups: `exempel` with every role, and `annan` with a secretariat of its own. */
export const GROUPS: readonly { readonly groupId: string; readonly members: readonly Member[] }[] = [
  {
    groupId: 'exempel',
    members: [
      member(SECRETARY, 'sara', ['secretariat'], { organisation: 'Sekretariatet' }),
      member(CHAIR, 'hedda', ['director', 'chair']),
      member(DIRECTOR, 'arvid', ['director']),
      member(OTHER_DIRECTOR, 'tove', ['director']),
      member(READER, 'ruben', ['reader']),
    ],
  },
  { groupId: 'annan', members: [member(STRANGER, 'stina', ['secretariat'])] },
];

/** How such a group begins. */
export function foundingOf(groupId: string, members: readonly Member[]): readonly GroupEvent[] {
  return [
    {
      type: 'GroupFounded',
      data: {
        groupId,
        name: `Gruppen ${groupId}`,
        municipalities: members.map((one) => one.organisation),
        settings: {
          numbering: 'running',
          protocolStyle: '2018',
          timeZone: 'Europe/Stockholm',
          meetingTitle: 'Kommundirektörsmöte',
          protocolTitle: 'Protokoll',
        },
      },
    },
    ...members.map((one): GroupEvent => ({ type: 'MemberAdded', data: { member: one } })),
  ];
}
