import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evolveGroup } from '../../../src/domain/group/aggregate.ts';
import type { GroupEvent } from '../../../src/domain/group/events.ts';
import type { Identity } from '../../../src/domain/group/group.ts';
import { memberByIdentity } from '../../../src/domain/group/group.ts';
import { choiceOf, choiceValue, LATER } from '../../../src/domain/group/newcomers/choice-value.ts';
import { NEWCOMER_ROLES } from '../../../src/domain/group/newcomers/commands.ts';
import { guessMunicipality } from '../../../src/domain/group/newcomers/guess-municipality.ts';
import { homeAddress } from '../../../src/domain/group/newcomers/home-address.ts';
import type { MetPerson } from '../../../src/domain/group/newcomers/meet.ts';
import { gone, met } from '../../../src/domain/group/newcomers/meet.ts';
import { proposalsOf, twinsOf } from '../../../src/domain/group/newcomers/newcomers.ts';
import { foundingEvents, givenGroup, groupOf, TODAY } from '../../support/given-group.ts';
import { aMember, someGroup } from '../../support/group-builders.ts';

describe('the home address of somebody in the channel', () => {
  it.each([
    ['cia.by@astorp.se', undefined, 'cia.by@astorp.se'],
    [undefined, 'cia.by@astorp.se', 'cia.by@astorp.se'],
    [undefined, 'cia.by_astorp.se#EXT#@vard.onmicrosoft.com', 'cia.by@astorp.se'],
    ['cia_by_astorp.se#ext#@vard.onmicrosoft.com', undefined, 'cia_by@astorp.se'],
    ['', 'cia_astorp.se#EXT#', 'cia@astorp.se'],
    [undefined, 'cia#EXT#@vard.onmicrosoft.com', undefined],
    [undefined, 'cia', undefined],
    [undefined, undefined, undefined],
  ])('of %s and %s is %s', (email, userPrincipalName, home) => {
    expect(homeAddress({ email, userPrincipalName })).toBe(home);
  });
});

describe('the municipality guessed from an address', () => {
  const group = {
    ...someGroup({}, [
      aMember({ email: 'anna@kommunforbundet.se', organisation: 'Bjuv' }),
      aMember({ personId: 'bo', email: 'bo@delad.se', organisation: 'Ängelholm' }),
      aMember({ personId: 'cia', email: 'cia@delad.se', organisation: 'Åstorp' }),
      aMember({ personId: 'eva', email: 'eva@sekretariat.se', organisation: 'x', roles: ['secretariat'] }),
    ]),
    municipalities: [
      'Bjuv',
      'Landskrona',
      'Åstorp',
      'Ängelholm',
      'Örkelljunga',
      'Östra Göinge',
      'Helsingborg',
    ],
  };

  it.each([
    ['x@landskrona.se', 'Landskrona'],
    ['X@LANDSKRONA.SE', 'Landskrona'],
    ['x@angelholm.se', 'Ängelholm'],
    ['x@astorp.se', 'Åstorp'],
    ['x@aastorp.se', 'Åstorp'],
    ['x@orkelljunga.se', 'Örkelljunga'],
    ['x@oerkelljunga.se', 'Örkelljunga'],
    ['x@utb.örkelljunga.se', 'Örkelljunga'],
    ['x@ostragoinge.se', 'Östra Göinge'],
    ['x@ostra-goinge.se', 'Östra Göinge'],
    ['x@bjuvskommun.onmicrosoft.com', 'Bjuv'],
    ['x@helsingborgsstad.se', 'Helsingborg'],
    // Learnt from those who write from there.
    ['x@kommunforbundet.se', 'Bjuv'],
  ])('%s is %s', (email, municipality) => {
    expect(guessMunicipality(group, email)).toBe(municipality);
  });

  it.each([
    ['x@gmail.com'],
    ['x@bjuvab.se'],
    // Two municipalities write from there.
    ['x@delad.se'],
    // Whoever writes from there speaks for nobody.
    ['x@sekretariat.se'],
    ['x'],
    ['@'],
    [undefined],
  ])('%s is nobody’s', (email) => {
    expect(guessMunicipality(group, email)).toBeUndefined();
  });
});

const entra = (objectId: string, tenantId = 'tenant-1'): Identity => ({ kind: 'entra', tenantId, objectId });
const teams = (userId: string): Identity => ({ kind: 'teams', userId });
const ids = () => {
  let last = 0;
  return () => `met-${(last += 1)}`;
};
const cia: MetPerson = {
  name: 'Cia By',
  email: 'cia@astorp.se',
  identities: [entra('cia-guest'), teams('29:cia')],
};
const after = (...events: readonly GroupEvent[]) => groupOf([...foundingEvents(), ...events]);

describe('meeting the people of the channel', () => {
  it('makes newcomers of those nobody knows, and links the accounts of those somebody does', () => {
    const anna: MetPerson = { name: 'Anna', identities: [entra('object-1'), teams('29:anna')] };
    expect(met(after(), [anna, cia], ids())).toEqual([
      { type: 'IdentityLinked', data: { personId: 'anna', identity: teams('29:anna') } },
      { type: 'NewcomerMet', data: { newcomerId: 'met-1', ...cia } },
    ]);
  });

  it('takes one person met by two accounts for one, by their address at home', () => {
    const atHome: MetPerson = { ...cia, email: 'CIA@astorp.se', identities: [entra('cia', 'astorp')] };
    expect(met(after(), [cia, atHome], ids())).toEqual([
      { type: 'NewcomerMet', data: { newcomerId: 'met-1', ...cia } },
      {
        type: 'NewcomerMetAgain',
        data: { newcomerId: 'met-1', identities: [entra('cia', 'astorp')] },
      },
    ]);
  });

  it('again is no event, whoever is there and however often (a law)', () => {
    // Anna's account is of the roster; each account has one Teams id, and Teams does not always tell the address.
    const person = fc
      .record({
        account: fc.constantFrom('object-1', 'o2', 'o3', 'o4'),
        name: fc.constantFrom('Anna Ek', 'Cia By', 'Dag Ås'),
        email: fc.constantFrom('cia@astorp.se', 'dag@bjuv.se', undefined),
      })
      .map(
        ({ account, name, email }): MetPerson => ({
          name,
          ...(email === undefined ? {} : { email }),
          identities: [entra(account), teams(`29:${account}`)],
        }),
      );
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), (people) => {
        const group = met(after(), people, ids()).reduce(evolveGroup, after());
        expect(met(group, people, ids())).toEqual([]);
        // Nobody has become a member by it.
        expect(group.members.map(({ personId, roles }) => [personId, roles])).toEqual(
          after().members.map(({ personId, roles }) => [personId, roles]),
        );
      }),
    );
  });

  it('forgets who left before anybody had said anything', () => {
    const group = after({ type: 'NewcomerMet', data: { newcomerId: 'met-1', ...cia } });
    expect(gone(group, [teams('29:cia')])).toEqual([{ type: 'NewcomerGone', data: { newcomerId: 'met-1' } }]);
    expect(gone(group, [teams('29:annan')])).toEqual([]);
    const [forgotten] = gone(group, [teams('29:cia')]);
    expect(proposalsOf(groupOf(forgotten ? [forgotten] : [], group))).toEqual([]);
  });
});

describe('what is proposed about a newcomer', () => {
  const proposal = (person: Partial<MetPerson>, ...more: readonly GroupEvent[]) =>
    proposalsOf(after({ type: 'NewcomerMet', data: { newcomerId: 'met-1', ...cia, ...person } }, ...more))[0];

  it('is the municipality, and whether it has nobody', () => {
    expect(proposal({})).toMatchObject({ municipality: 'Åstorp', vacant: true });
    expect(proposal({ email: 'x@bjuv.se' })).toMatchObject({ municipality: 'Bjuv', vacant: false });
    const { email: _none, ...nameless } = cia;
    const group = after({ type: 'NewcomerMet', data: { newcomerId: 'met-1', ...nameless } });
    expect(proposalsOf(group)[0]?.municipality).toBeUndefined();
  });

  it('is who they are already, by the address or by name and municipality (D20)', () => {
    const described: GroupEvent = {
      type: 'MemberDescribed',
      data: { personId: 'bo', name: 'Bo Al', email: 'bo@angelholm.se' },
    };
    expect(proposal({ name: 'B. Al', email: 'BO@angelholm.se' }, described)?.same?.personId).toBe('bo');
    expect(proposal({ name: 'bo  al', email: 'bo.al@angelholm.se' })?.same?.personId).toBe('bo');
    expect(proposal({ name: 'Bo Al', email: 'bo.al@bjuv.se' })?.same).toBeUndefined();
  });

  it('finds two in the roster who seem to be one', () => {
    const twin = aMember({ personId: 'anna-2', name: 'anna ek', organisation: 'Bjuv' });
    const group = after({ type: 'MemberAdded', data: { member: twin } });
    expect(twinsOf(group).map((pair) => pair.map(({ personId }) => personId))).toEqual([['anna', 'anna-2']]);
    expect(twinsOf(after())).toEqual([]);
  });
});

describe('the secretariat’s word on newcomers', () => {
  const given = [
    ...foundingEvents(),
    { type: 'NewcomerMet', data: { newcomerId: 'met-1', ...cia } } as const,
  ];
  const asDirector = (municipality: string) =>
    ({
      type: 'ConfirmNewcomers',
      data: { choices: [{ newcomerId: 'met-1', as: 'director', municipality }] },
    }) as const;
  const same = (personId: string) =>
    ({
      type: 'ConfirmNewcomers',
      data: { choices: [{ newcomerId: 'met-1', as: 'same', personId }] },
    }) as const;
  const nobody = {
    type: 'ConfirmNewcomers',
    data: { choices: [{ newcomerId: 'met-1', as: 'nobody' }] },
  } as const;

  it('makes one a director from today, known by their accounts', () => {
    const then = givenGroup(given).when(asDirector('Åstorp')).after();
    const member = memberByIdentity(then, teams('29:cia'));
    expect(member).toMatchObject({
      personId: 'met-1',
      name: 'Cia By',
      email: 'cia@astorp.se',
      organisation: 'Åstorp',
      roles: ['director'],
      tenures: [{ from: TODAY }],
    });
    expect(proposalsOf(then)).toEqual([]);
  });

  it.each(NEWCOMER_ROLES)('makes one %s, from where they write or else of the group', (role) => {
    const says = {
      type: 'ConfirmNewcomers',
      data: { choices: [{ newcomerId: 'met-1', as: role }] },
    } as const;
    const { email: _none, ...nameless } = cia;
    const elsewhere = [
      ...foundingEvents(),
      { type: 'NewcomerMet', data: { newcomerId: 'met-1', ...nameless } } as const,
    ];
    const who = (events: readonly GroupEvent[]) =>
      memberByIdentity(givenGroup(events).when(says).after(), teams('29:cia'));
    expect(who(given)).toMatchObject({ roles: [role], organisation: 'Åstorp' });
    expect(who(elsewhere)).toMatchObject({ roles: [role], organisation: after().name });
  });

  it.each([
    { as: 'director', municipality: 'Örkelljunga' },
    { as: 'director', municipality: 'same:bo' },
    { as: 'same', personId: 'bo' },
    { as: 'nobody' },
    ...NEWCOMER_ROLES.map((as) => ({ as }) as const),
  ] as const)('is the value of a field and back: %j', (choice) => {
    expect(choiceOf('met-1', choiceValue(choice))).toEqual({ newcomerId: 'met-1', ...choice });
  });

  it.each([LATER, '', 'director:', 'same:', 'chair', 'secretariat:Bjuv', 'Nobody', 'x'.repeat(300)])(
    'is nothing where the field says %s',
    (value) => {
      expect(choiceOf('met-1', value)).toBeUndefined();
    },
  );

  it('finds one to be somebody of the roster, who is known by those accounts too', () => {
    givenGroup(given)
      .when(same('bo'))
      .thenEvents(
        { type: 'IdentityLinked', data: { personId: 'bo', identity: entra('cia-guest') } },
        { type: 'IdentityLinked', data: { personId: 'bo', identity: teams('29:cia') } },
        { type: 'MemberDescribed', data: { personId: 'bo', name: 'Bo Al', email: 'cia@astorp.se' } },
      );
  });

  it('leaves one outside, who is asked about no more', () => {
    const when = givenGroup(given).when(nobody);
    when.thenEvents({ type: 'NewcomerSetAside', data: { newcomerId: 'met-1' } });
    expect(proposalsOf(when.after())).toEqual([]);
    expect(met(when.after(), [cia], ids())).toEqual([]);
  });

  it('said again, or after somebody else said it, changes nothing', () => {
    const member = [...given, ...eventsOf(givenGroup(given).when(asDirector('Åstorp')).after())];
    givenGroup(member).when(asDirector('Åstorp')).thenNothing();
    givenGroup(member).when(asDirector('Bjuv')).thenNothing();
    givenGroup(member).when(nobody).thenNothing();
  });

  it('is all carried out or nothing, and refused where it cannot be', () => {
    givenGroup(given).when(asDirector('Kiruna')).thenRefused('not-a-municipality', { value: 'Kiruna' });
    givenGroup(given).when(same('ingen')).thenRefused('member-not-found');
    const choices = [
      { newcomerId: 'met-1', as: 'nobody' },
      { newcomerId: 'met-9', as: 'nobody' },
    ] as const;
    givenGroup(given).when({ type: 'ConfirmNewcomers', data: { choices } }).thenRefused('newcomer-not-found');
  });

  /** The one who became a member, as the log has it. */
  function eventsOf(group: ReturnType<typeof groupOf>): readonly GroupEvent[] {
    const member = memberByIdentity(group, teams('29:cia'));
    if (!member) throw new Error('nobody became a member');
    const { tenures: _tenures, ...told } = member;
    return [{ type: 'MemberAdded', data: { member: told, from: TODAY } }];
  }
});
