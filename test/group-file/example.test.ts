import { describe, expect, test } from 'vitest';
import { abilitiesOf } from '../../src/domain/group/abilities.ts';
import { memberById, memberByIdentity } from '../../src/domain/group/group.ts';
import { RULES } from '../../src/domain/meeting/rules.ts';
import { ITEM_KINDS } from '../../src/domain/meeting/vocabulary.ts';
import { exampleMeetings } from '../../src/group-file/example-meetings.ts';
import { createPersona } from '../../src/simulator/persona.ts';
import { exampleGroup, liveThrough } from '../support/example-meeting.ts';

const HOST_TENANT = '00000000-0000-4000-8000-000000000001';

describe('the example group', () => {
  test('has a director for each of its eleven municipalities, a secretariat, a chair and a reader', () => {
    const { members, municipalities, groupId } = exampleGroup();
    expect(groupId).toBe('exempel');
    expect(municipalities).toHaveLength(11);
    for (const municipality of municipalities)
      expect(members.filter(({ organisation }) => organisation === municipality)).toHaveLength(1);
    const having = (role: string) =>
      members.filter(({ roles }) => roles.some((each) => each === role)).length;
    expect([having('director'), having('chair'), having('secretariat'), having('reader')]).toEqual([
      11, 1, 2, 1,
    ]);
  });

  test('knows most people by two accounts and a Teams id, all of them one person', () => {
    const group = exampleGroup();
    const atHomeElsewhere = group.members.filter(({ identities }) => identities.length === 3);
    expect(atHomeElsewhere.length).toBeGreaterThan(10);
    for (const member of group.members)
      for (const identity of member.identities)
        expect(memberByIdentity(group, identity)?.personId).toBe(member.personId);
  });

  test('has the very accounts that the simulator signs in with', () => {
    for (const { personId, name, organisation, office, email, identities } of exampleGroup().members) {
      const home = identities.find(
        (identity) => identity.kind === 'entra' && identity.tenantId !== HOST_TENANT,
      );
      const persona = createPersona({
        key: personId,
        name,
        group: 'director',
        organisation,
        office: office ?? '',
        ...(home?.kind === 'entra' ? { homeTenantId: home.tenantId } : {}),
      });
      expect(identities).toContainEqual({ kind: 'entra', tenantId: HOST_TENANT, objectId: persona.objectId });
      expect(identities).toContainEqual({
        kind: 'entra',
        tenantId: persona.homeTenantId,
        objectId: persona.homeObjectId,
      });
      expect(identities).toContainEqual({ kind: 'teams', userId: persona.userId });
      expect(email).toBe(persona.email);
    }
  });
});

describe('the example meetings', () => {
  const [earlier, coming] = exampleMeetings('2026-11-20');

  test('lie on Fridays on either side of today, the earlier one agreed before it', () => {
    expect([earlier?.details.date, coming?.details.date]).toEqual(['2026-10-23', '2026-12-04']);
    for (const { date } of earlier?.steps ?? []) expect(date < '2026-11-20').toBe(true);
  });

  test('the earlier one can be lived through to an agreed protocol, every command accepted', () => {
    if (!earlier) throw new Error('no earlier meeting');
    const state = liveThrough(earlier);
    expect(state.phase).toBe('agreed');
    expect(state.items.flatMap(({ clauses }) => clauses).length).toBeGreaterThan(8);
    expect(state.attendance.get('freja')).toMatchObject({ presence: 'present', from: '10:20' });
    expect(state.attendance.get('gustav')).toMatchObject({ presence: 'excused' });
  });

  test('the coming one is a draft with items of every kind', () => {
    if (!coming) throw new Error('no coming meeting');
    const state = liveThrough(coming);
    expect(state.phase).toBe('draft');
    expect(new Set(state.items.map(({ plan }) => plan.kind))).toEqual(new Set(ITEM_KINDS));
  });

  test('everybody does only what the roster lets them do', () => {
    const group = exampleGroup();
    for (const meeting of exampleMeetings('2026-11-20'))
      for (const { by, command } of meeting.steps) {
        const abilities = abilitiesOf(memberById(group, by));
        const forAnother = command.type === 'Reply' && command.data.personId !== by;
        const needed = forAnother ? 'reply-for-others' : RULES[command.type].ability;
        expect(abilities.has(needed), `${by} ${command.type}`).toBe(true);
      }
  });
});
