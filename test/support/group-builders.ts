import type { GroupSettings, GroupState, Member } from '../../src/domain/group/group.ts';
import { nowhere } from '../../src/domain/group/places/place.ts';

/** A member of the roster, a director of Bjuv unless told. */
export function aMember(overrides: Partial<Member> = {}): Member {
  return {
    personId: 'anna',
    name: 'Anna Ek',
    organisation: 'Bjuv',
    roles: ['director'],
    identities: [],
    ...overrides,
  };
}

/** A founded group with one secretary (`sekr`) and an assistant (`siv`), numbering its protocols. */
export function someGroup(settings: Partial<GroupSettings> = {}, members?: readonly Member[]): GroupState {
  return {
    groupId: 'exempel',
    name: 'Kommundirektörsgruppen',
    municipalities: ['Bjuv', 'Åstorp', 'Ängelholm', 'Örkelljunga'],
    settings: {
      numbering: 'running',
      protocolStyle: '2018',
      timeZone: 'Europe/Stockholm',
      meetingTitle: 'Kommundirektörsmöte',
      protocolTitle: 'Kommundirektörsgruppens protokoll',
      ...settings,
    },
    members: members ?? [
      aMember({ personId: 'sekr', name: 'Eva Ros', organisation: 'sekretariatet', roles: ['secretariat'] }),
      aMember({ personId: 'siv', name: 'Siv Holm', organisation: 'Åstorp', roles: ['reader'] }),
    ],
    series: [],
    places: nowhere,
    newcomers: [],
    founded: true,
  };
}
