import { describe, expect, test } from 'vitest';
import { daysAfter, weekdayOf } from '../../src/domain/basics/days.ts';
import { memberByIdentity } from '../../src/domain/group/group.ts';
import { GUESTS, TUVA } from '../../src/group-file/example-people.ts';
import { exampleDates } from '../../src/group-file/example-step.ts';
import { exampleStory } from '../../src/group-file/example-story.ts';
import { LAST_TASK } from '../../src/group-file/example-tasks.ts';
import { createPersona } from '../../src/simulator/persona.ts';
import { EXAMPLE_GROUP_YAML, exampleGroup } from '../support/example-meeting.ts';

const HOST_TENANT = '00000000-0000-4000-8000-000000000001';

describe('the example group', () => {
  test('has a director for each of its eleven municipalities, a secretariat, a chair and a reader', () => {
    const { members, municipalities, groupId } = exampleGroup();
    expect(groupId).toBe('exempel');
    expect(municipalities).toHaveLength(11);
    const directors = members.filter(({ roles }) => roles.includes('director'));
    expect(directors.map(({ organisation }) => organisation).toSorted()).toEqual(municipalities.toSorted());
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

describe('the example story', () => {
  const TODAY = '2026-11-20';
  const story = exampleStory(exampleGroup(), TODAY);

  test('happens in order, all of it before today, and ends with what tells that it is over', () => {
    const group = exampleGroup();
    for (let day = 0; day < 366; day += 1) {
      const today = daysAfter(TODAY, day);
      const steps = exampleStory(group, today);
      const moments = steps.map(({ date, time }) => `${date} ${time}`);
      expect(moments).toEqual(moments.toSorted());
      expect(steps.every(({ date }) => date < today)).toBe(true);
      expect(steps.at(-1)?.act).toMatchObject({ kind: 'task', command: { data: { taskId: LAST_TASK } } });
    }
  });

  test('has meetings on Fridays on either side of today, and none when nobody works', () => {
    for (let day = 0; day < 366; day += 1) {
      const today = daysAfter(TODAY, day);
      const { earlier, coming, later, answersBy } = exampleDates(today);
      const meetings = [earlier, coming, ...later];
      expect(meetings.map(weekdayOf)).toEqual([5, 5, 5, 5, 5]);
      expect(meetings).toEqual([...new Set(meetings)].toSorted());
      expect(earlier < today && coming > answersBy && answersBy > today).toBe(true);
      for (const date of meetings) expect(date.slice(5)).not.toMatch(/^(?:12-2[0-9]|12-3|01-0[1-8]|07-)/);
    }
  });

  test('names nobody whom the example has not invented, and no address that leads anywhere', () => {
    const invented = new Set([...exampleGroup().members, ...GUESTS, TUVA].map(({ name }) => name));
    for (const name of INVENTED_ELSEWHERE) invented.add(name);
    const told = `${JSON.stringify(story)} ${EXAMPLE_GROUP_YAML}`;
    const names = told.match(/\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+/gu) ?? [];
    expect(new Set(names.filter((name) => !invented.has(name) && !NO_PEOPLE.has(name)))).toEqual(new Set());
    for (const [, host] of told.matchAll(/(?:https:\/\/|[\w.-]@)([\w.-]+)/g))
      expect(host).toMatch(/\.example$/);
  });
});

/** Told of in the texts: a substitute, somebody who has retired, two contacts. */
const INVENTED_ELSEWHERE = ['Stina Ersättarsson', 'Sixten Fabelius', 'Elsa Skissberg', 'Arvid Mallström'];
/** What is written like a name and is none. */
const NO_PEOPLE = new Set([
  'Kommundirektörsgruppen Nordvästra',
  'Nätverket Resor',
  'Räddningstjänsten Exempel',
  'Undantaget Höganäs',
]);
