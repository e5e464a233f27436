import { describe, expect, it } from 'vitest';
import { abilitiesOf, answersFor } from '../../../src/domain/group/abilities.ts';
import type { GroupEvent } from '../../../src/domain/group/events.ts';
import { groupOn } from '../../../src/domain/group/group-on.ts';
import { memberById, memberByIdentity } from '../../../src/domain/group/group.ts';
import {
  aPosition,
  anAccount,
  foundingEvents,
  givenGroup,
  groupOf,
  TODAY,
} from '../../support/given-group.ts';

const moved: GroupEvent = {
  type: 'MemberChanged',
  data: { personId: 'bo', from: '2027-03-01', position: aPosition() },
};
const left = (personId: string, last: string): GroupEvent => ({
  type: 'MemberLeft',
  data: { personId, last },
});
const added = (personId: string, from: string, over: Parameters<typeof aPosition>[0] = {}): GroupEvent => ({
  type: 'MemberAdded',
  data: { member: { personId, name: `${personId} Ny`, ...aPosition(over), identities: [] }, from },
});
const whatIs = (events: readonly GroupEvent[], personId: string, date: string) => {
  const member = memberById(groupOn(groupOf(events), date), personId);
  return member && [member.organisation, member.office, member.roles.join(' ')];
};

describe('adding a member', () => {
  const wish = {
    personId: 'dag',
    name: ' Dag Ås ',
    from: '2027-03-01',
    position: aPosition({ organisation: ' Åstorp', acting: true }),
    identities: [anAccount(9), anAccount(9)],
  };

  it('tells who, as what, from when and by which accounts', () => {
    givenGroup()
      .when({ type: 'AddMember', data: wish })
      .thenEvents({
        type: 'MemberAdded',
        data: {
          member: {
            personId: 'dag',
            name: 'Dag Ås',
            organisation: 'Åstorp',
            office: 'kommundirektör',
            acting: true,
            roles: ['director'],
            identities: [anAccount(9)],
          },
          from: '2027-03-01',
        },
      });
  });

  it('makes them a member from that day on and not before, and prints that they are acting (S5)', () => {
    const group = givenGroup().when({ type: 'AddMember', data: wish }).after();
    expect(memberById(groupOn(group, '2027-02-28'), 'dag')?.roles).toEqual([]);
    expect(memberById(groupOn(group, '2027-03-01'), 'dag')).toMatchObject({
      office: 'tf kommundirektör',
      roles: ['director'],
    });
  });

  it('is one wish however often it is sent, and never takes over somebody else’s id', () => {
    const events = [...foundingEvents(), ...eventsOf(wish)];
    givenGroup(events).when({ type: 'AddMember', data: wish }).thenNothing();
    givenGroup(events)
      .when({ type: 'AddMember', data: { ...wish, name: 'Disa' } })
      .thenRefused('request-reused');
    givenGroup()
      .when({ type: 'AddMember', data: { ...wish, personId: 'system' } })
      .thenRefused('request-reused');
  });

  it.each([
    ['no name', { name: ' ' }, 'text-missing', undefined],
    ['an address that is none', { email: 'dag' }, 'invalid-address', { value: 'dag' }],
    ['a date that is none', { from: '2027-02-30' }, 'invalid-date', { value: '2027-02-30' }],
    ['a year nobody lives in', { from: '0227-03-01' }, 'invalid-date', { value: '0227-03-01' }],
    ['an account of somebody else', { identities: [anAccount(1)] }, 'identity-taken', { name: 'Anna Ek' }],
    ['no role', { position: aPosition({ roles: [] }) }, 'roles-missing', undefined],
    [
      'a municipality that is not in the group',
      { position: aPosition({ organisation: 'Malmö' }) },
      'not-a-municipality',
      { value: 'Malmö' },
    ],
    [
      'a seat and a co-option at once',
      { position: aPosition({ roles: ['director', 'co-opted'] }) },
      'roles-contradict',
      undefined,
    ],
    [
      'a delegate of nobody',
      { position: aPosition({ roles: ['delegate'], delegateFor: ['dag'] }) },
      'delegate-for-nobody',
      undefined,
    ],
    [
      'a delegate of somebody unknown',
      { position: aPosition({ roles: ['delegate'], delegateFor: ['ingen'] }) },
      'member-not-found',
      undefined,
    ],
    [
      'a second chair',
      { position: aPosition({ roles: ['director', 'chair'] }) },
      'chair-taken',
      { name: 'Anna Ek' },
    ],
  ] as const)('is refused with %s', (_what, over, code, params) => {
    givenGroup()
      .when({ type: 'AddMember', data: { ...wish, ...over } })
      .thenRefused(code, params);
  });

  it('lets several hold the same office in one municipality (S5)', () => {
    const group = givenGroup()
      .when({ type: 'AddMember', data: { ...wish, position: aPosition({ organisation: 'Ängelholm' }) } })
      .after();
    const there = groupOn(group, '2027-03-01').members.filter(
      ({ organisation, roles }) => organisation === 'Ängelholm' && roles.includes('director'),
    );
    expect(there.map(({ personId }) => personId)).toEqual(['bo', 'dag']);
  });

  function eventsOf(data: typeof wish): readonly GroupEvent[] {
    const { personId, name, from, position, identities } = data;
    const member = { personId, name: name.trim(), ...position, organisation: 'Åstorp', identities };
    return [{ type: 'MemberAdded', data: { member, from } }];
  }
});

describe('another position', () => {
  it('holds from its day on; the day before is as it was', () => {
    const events = [...foundingEvents(), moved];
    expect(whatIs(events, 'bo', '2027-02-28')).toEqual(['Ängelholm', undefined, 'director']);
    expect(whatIs(events, 'bo', '2027-03-01')).toEqual(['Åstorp', 'kommundirektör', 'director']);
  });

  it('holds until what is already planned after it', () => {
    const events = [...foundingEvents(), moved, left('bo', '2027-06-30')];
    const earlier: GroupEvent = {
      type: 'MemberChanged',
      data: { personId: 'bo', from: '2027-02-15', position: aPosition({ organisation: 'Bjuv' }) },
    };
    const both = [...events, earlier];
    expect(whatIs(both, 'bo', '2027-02-20')?.[0]).toBe('Bjuv');
    expect(whatIs(both, 'bo', '2027-03-01')?.[0]).toBe('Åstorp');
    expect(whatIs(both, 'bo', '2027-07-01')?.[2]).toBe('');
  });

  it('with the day of the one before it corrects that one', () => {
    const position = aPosition({ organisation: 'Örkelljunga' });
    const corrected: GroupEvent = {
      type: 'MemberChanged',
      data: { personId: 'bo', from: '2027-03-01', position },
    };
    expect(whatIs([...foundingEvents(), moved, corrected], 'bo', '2027-03-01')?.[0]).toBe('Örkelljunga');
  });

  it('without a day corrects what has held since before all dates', () => {
    const position = aPosition({ organisation: 'Örkelljunga' });
    const events: readonly GroupEvent[] = [
      ...foundingEvents(),
      moved,
      { type: 'MemberChanged', data: { personId: 'bo', position } },
    ];
    expect(whatIs(events, 'bo', '1999-01-01')?.[0]).toBe('Örkelljunga');
    expect(whatIs(events, 'bo', '2027-03-01')?.[0]).toBe('Åstorp');
  });

  it('that is the present one changes nothing', () => {
    const same = {
      personId: 'anna',
      from: '2027-03-01',
      position: aPosition({ organisation: 'Bjuv', roles: ['chair', 'director'] }),
    };
    givenGroup().when({ type: 'ChangeMember', data: same }).thenNothing();
  });

  it('taken back leaves no seam', () => {
    const events: readonly GroupEvent[] = [
      ...foundingEvents(),
      moved,
      {
        type: 'MemberChanged',
        data: {
          personId: 'bo',
          from: '2027-03-01',
          position: { organisation: 'Ängelholm', roles: ['director'] },
        },
      },
    ];
    expect(memberById(groupOf(events), 'bo')?.tenures).toEqual([
      { organisation: 'Ängelholm', roles: ['director'] },
    ]);
  });

  it('reads an acting title of old as such, so that it can be changed', () => {
    const events = foundingEvents([
      { personId: 'juni', name: 'Juni', organisation: 'Åstorp', office: 'tf kommundirektör' },
    ]);
    givenGroup(events)
      .when({
        type: 'ChangeMember',
        data: { personId: 'juni', from: TODAY, position: aPosition({ acting: true }) },
      })
      .thenNothing();
    const permanent = givenGroup(events)
      .when({ type: 'ChangeMember', data: { personId: 'juni', from: TODAY, position: aPosition() } })
      .after();
    expect(memberById(groupOn(permanent, '2027-02-09'), 'juni')?.office).toBe('tf kommundirektör');
    expect(memberById(groupOn(permanent, TODAY), 'juni')?.office).toBe('kommundirektör');
  });

  it('of somebody unknown is refused', () => {
    givenGroup()
      .when({ type: 'ChangeMember', data: { personId: 'ingen', from: TODAY, position: aPosition() } })
      .thenRefused('member-not-found');
  });

  it('lets the chair change hands on a day, when the one before lets it go', () => {
    const chair = aPosition({ organisation: 'Ängelholm', roles: ['director', 'chair'] });
    const taking = {
      type: 'ChangeMember',
      data: { personId: 'bo', from: '2028-01-01', position: chair },
    } as const;
    givenGroup().when(taking).thenRefused('chair-taken', { name: 'Anna Ek' });
    const released: GroupEvent = {
      type: 'MemberChanged',
      data: { personId: 'anna', from: '2028-01-01', position: aPosition({ organisation: 'Bjuv' }) },
    };
    const after = givenGroup([...foundingEvents(), released])
      .when(taking)
      .after();
    const chairs = (date: string) =>
      groupOn(after, date)
        .members.filter(({ roles }) => roles.includes('chair'))
        .map(({ personId }) => personId);
    expect([chairs('2027-12-31'), chairs('2028-01-01')]).toEqual([['anna'], ['bo']]);
  });
});

describe('leaving', () => {
  it('ends what somebody may do after their last day, and keeps their name', () => {
    const group = givenGroup()
      .when({ type: 'EndMembership', data: { personId: 'bo', last: '2027-03-31' } })
      .after();
    const on = (date: string) => memberById(groupOn(group, date), 'bo');
    expect(abilitiesOf(on('2027-03-31')).has('reply')).toBe(true);
    expect([...abilitiesOf(on('2027-04-01'))]).toEqual([]);
    expect(on('2027-04-01')).toMatchObject({ name: 'Bo Al', organisation: 'Ängelholm' });
  });

  it('again changes nothing, and coming back makes them a member anew', () => {
    const events = [...foundingEvents(), left('bo', '2027-03-31')];
    givenGroup(events)
      .when({ type: 'EndMembership', data: { personId: 'bo', last: '2027-03-31' } })
      .thenNothing();
    const back = givenGroup(events)
      .when({ type: 'ChangeMember', data: { personId: 'bo', from: '2028-01-01', position: aPosition() } })
      .after();
    expect(memberById(groupOn(back, '2027-12-31'), 'bo')?.roles).toEqual([]);
    expect(memberById(groupOn(back, '2028-01-01'), 'bo')).toMatchObject({ organisation: 'Åstorp' });
  });

  it('before the first day takes back that they were ever to come', () => {
    const group = givenGroup([...foundingEvents(), added('dag', '2027-03-01')])
      .when({ type: 'EndMembership', data: { personId: 'dag', last: '2027-02-01' } })
      .after();
    expect(memberById(group, 'dag')).toMatchObject({ roles: [], tenures: [] });
  });

  it('is refused to the last who can manage the group, as long as nobody else will be able to (D4)', () => {
    const leaving = { type: 'EndMembership', data: { personId: 'sekr', last: '2027-03-31' } } as const;
    givenGroup().when(leaving).thenRefused('last-manager');
    const successor = (from: string): readonly GroupEvent[] => [
      added('stig', from, { organisation: 'sekretariatet', roles: ['secretariat'] }),
      { type: 'IdentityLinked', data: { personId: 'stig', identity: anAccount(7) } },
    ];
    givenGroup([...foundingEvents(), ...successor('2027-04-02')])
      .when(leaving)
      .thenRefused('last-manager');
    givenGroup([...foundingEvents(), ...successor('2027-04-01')])
      .when(leaving)
      .thenEvents(left('sekr', '2027-03-31'));
  });

  it('counts nobody as able to manage who has no account to come in by', () => {
    const without = added('stig', '2027-01-01', { organisation: 'sekretariatet', roles: ['secretariat'] });
    givenGroup([...foundingEvents(), without])
      .when({ type: 'EndMembership', data: { personId: 'sekr', last: '2027-03-31' } })
      .thenRefused('last-manager');
    givenGroup([...foundingEvents(), without])
      .when({ type: 'UnlinkIdentity', data: { personId: 'sekr', identity: anAccount(3) } })
      .thenRefused('last-manager');
  });

  it('is refused also when the role alone would go', () => {
    const reader = aPosition({ organisation: 'sekretariatet', roles: ['reader'] });
    givenGroup()
      .when({ type: 'ChangeMember', data: { personId: 'sekr', from: '2030-01-01', position: reader } })
      .thenRefused('last-manager');
  });
});

describe('name, address and accounts', () => {
  it('are changed by themselves', () => {
    givenGroup()
      .when({
        type: 'DescribeMember',
        data: { personId: 'bo', name: 'Bo Ek', email: 'bo@angelholm.example' },
      })
      .thenEvents({
        type: 'MemberDescribed',
        data: { personId: 'bo', name: 'Bo Ek', email: 'bo@angelholm.example' },
      });
    givenGroup()
      .when({ type: 'DescribeMember', data: { personId: 'bo', name: 'Bo Al' } })
      .thenNothing();
  });

  it('belong to one person each', () => {
    givenGroup()
      .when({ type: 'LinkIdentity', data: { personId: 'bo', identity: anAccount(1) } })
      .thenRefused('identity-taken', { name: 'Anna Ek' });
    givenGroup()
      .when({ type: 'LinkIdentity', data: { personId: 'bo', identity: anAccount(2) } })
      .thenNothing();
    givenGroup()
      .when({ type: 'UnlinkIdentity', data: { personId: 'bo', identity: anAccount(8) } })
      .thenNothing();
    const without = givenGroup()
      .when({ type: 'UnlinkIdentity', data: { personId: 'bo', identity: anAccount(2) } })
      .after();
    expect(memberByIdentity(without, anAccount(2))).toBeUndefined();
  });
});

describe('two who are found to be one person (D20)', () => {
  const twice: readonly GroupEvent[] = [
    ...foundingEvents([
      {
        personId: 'helper',
        name: 'Hanna',
        organisation: 'Ängelholm',
        roles: ['delegate'],
        delegateFor: ['bo2'],
      },
    ]),
    added('bo2', '2024-01-01'),
    { type: 'IdentityLinked', data: { personId: 'bo2', identity: anAccount(22) } },
    left('bo2', '2025-12-31'),
    {
      type: 'MemberChanged',
      data: { personId: 'bo', from: '2025-01-01', position: aPosition({ organisation: 'Ängelholm' }) },
    },
  ];
  const group = givenGroup(twice)
    .when({ type: 'MergeMembers', data: { kept: 'bo', merged: 'bo2' } })
    .after();

  it('have both their accounts, and are found by either id', () => {
    for (const account of [anAccount(2), anAccount(22)])
      expect(memberByIdentity(group, account)?.personId).toBe('bo');
    expect(memberById(group, 'bo2')).toBe(memberById(group, 'bo'));
    expect(group.members.filter(({ personId }) => personId === 'bo2')).toEqual([]);
  });

  it('keep the times of the one, and of the other where the first is silent', () => {
    const gapped = givenGroup([...foundingEvents(), left('bo', '2018-12-31'), added('bo2', '2018-06-01')])
      .when({ type: 'MergeMembers', data: { kept: 'bo', merged: 'bo2' } })
      .after();
    const on = (date: string) => memberById(groupOn(gapped, date), 'bo')?.organisation;
    expect([on('2018-12-31'), on('2019-01-01'), on(TODAY)]).toEqual(['Ängelholm', 'Åstorp', 'Åstorp']);
  });

  it('are answered for by whoever answered for either', () => {
    const helper = memberById(groupOn(group, TODAY), 'helper');
    expect(helper && answersFor(helper)).toEqual(['bo']);
  });

  it('are merged once', () => {
    const merged: GroupEvent = { type: 'MembersMerged', data: { kept: 'bo', merged: 'bo2' } };
    givenGroup([...twice, merged])
      .when({ type: 'MergeMembers', data: { kept: 'bo', merged: 'bo2' } })
      .thenNothing();
    givenGroup(twice)
      .when({ type: 'MergeMembers', data: { kept: 'bo', merged: 'ingen' } })
      .thenRefused('member-not-found');
  });

  it('cannot leave the group without anybody to manage it', () => {
    givenGroup(twice)
      .when({ type: 'MergeMembers', data: { kept: 'bo', merged: 'sekr' } })
      .thenRefused('last-manager');
  });
});

describe('the group on a day', () => {
  it('is the state itself as long as nobody ever changed, and made once a day after that', () => {
    const still = groupOf(foundingEvents());
    expect(groupOn(still, TODAY)).toBe(still);
    const moving = groupOf([...foundingEvents(), moved]);
    expect(groupOn(moving, TODAY)).toBe(groupOn(moving, TODAY));
    expect(groupOn(groupOn(moving, '2027-03-01'), TODAY)).toEqual(groupOn(moving, TODAY));
  });

  it('gives a delegate those they answer for and nobody else', () => {
    const events = foundingEvents([
      { personId: 'helper', name: 'Hanna', organisation: 'Bjuv', roles: ['delegate'], delegateFor: ['anna'] },
    ]);
    const helper = memberById(groupOn(groupOf(events), TODAY), 'helper');
    expect(helper && answersFor(helper)).toEqual(['anna']);
    expect([...abilitiesOf(helper)]).toEqual(['read']);
  });
});
