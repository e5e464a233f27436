import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../src/domain/basics/days.ts';
import { abilitiesOf } from '../../../src/domain/group/abilities.ts';
import type { GroupCommand } from '../../../src/domain/group/commands.ts';
import { decideGroup } from '../../../src/domain/group/decide.ts';
import type { GroupEvent } from '../../../src/domain/group/events.ts';
import { groupOn, memberOn } from '../../../src/domain/group/group-on.ts';
import type { Identity, Position } from '../../../src/domain/group/group.ts';
import { memberByIdentity, ROLES } from '../../../src/domain/group/group.ts';
import { tenuresOf } from '../../../src/domain/group/members/tenures.ts';
import { anAccount, foundingEvents, groupOf, TODAY } from '../../support/given-group.ts';

const someone = fc.constantFrom('anna', 'bo', 'sekr', 'dag', 'eja');
const someDay = fc.integer({ min: -40, max: 40 }).map((days) => daysAfter(TODAY, days));
const somePosition: fc.Arbitrary<Position> = fc.record(
  {
    organisation: fc.constantFrom('Bjuv', 'Åstorp', 'sekretariatet'),
    office: fc.constantFrom('kommundirektör', 'sekretariatschef'),
    acting: fc.boolean(),
    roles: fc.subarray([...ROLES], { minLength: 1, maxLength: 3 }),
    delegateFor: fc.subarray(['anna', 'bo', 'dag']),
    substitutesFor: fc.subarray(['anna', 'bo', 'dag']),
  },
  { requiredKeys: ['organisation', 'roles'] },
);
const someAccount = fc.integer({ min: 1, max: 6 }).map(anAccount);
const someCommand: fc.Arbitrary<GroupCommand> = fc.oneof(
  fc
    .record({
      personId: someone,
      name: fc.constant('Ny Person'),
      from: someDay,
      position: somePosition,
      identities: fc.array(someAccount, { maxLength: 2 }),
    })
    .map((data) => ({ type: 'AddMember', data }) as const),
  fc
    .record(
      { personId: someone, from: someDay, position: somePosition },
      { requiredKeys: ['personId', 'position'] },
    )
    .map((data) => ({ type: 'ChangeMember', data }) as const),
  fc.record({ personId: someone, last: someDay }).map((data) => ({ type: 'EndMembership', data }) as const),
  fc
    .record({ personId: someone, identity: someAccount })
    .map((data) => ({ type: 'LinkIdentity', data }) as const),
  fc
    .record({ personId: someone, identity: someAccount })
    .map((data) => ({ type: 'UnlinkIdentity', data }) as const),
  fc.record({ kept: someone, merged: someone }).map((data) => ({ type: 'MergeMembers', data }) as const),
);
const someLife = fc.array(fc.record({ command: someCommand, later: fc.integer({ min: 0, max: 5 }) }), {
  maxLength: 20,
});

/** What a history of wishes leads to, each on its day; refused ones change nothing. */
function lived(life: readonly { readonly command: GroupCommand; readonly later: number }[]) {
  const events: GroupEvent[] = [...foundingEvents()];
  let group = groupOf(events);
  let today = TODAY;
  for (const { command, later } of life) {
    today = daysAfter(today, later);
    const answer = decideGroup(group, command, today);
    if (!answer.ok) continue;
    group = groupOf(answer.value, group);
    events.push(...answer.value);
  }
  return { group, events, today };
}
const days = (today: string) => Array.from({ length: 150 }, (_, index) => daysAfter(today, index));
const key = (identity: Identity) => JSON.stringify(identity);

describe('whatever is asked of a group, in any order', () => {
  it('somebody with an account can manage it on every day to come', () => {
    fc.assert(
      fc.property(someLife, (life) => {
        const { group, today } = lived(life);
        for (const day of days(today))
          expect(
            groupOn(group, day).members.some(
              (member) => abilitiesOf(member).has('manage-group') && member.identities.length > 0,
            ),
          ).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('nobody is two things at a time, and what they are on a day is what their timeline says', () => {
    fc.assert(
      fc.property(someLife, someDay, (life, day) => {
        const { group } = lived(life);
        for (const member of group.members) {
          const timeline = tenuresOf(member);
          const edges = timeline.flatMap(({ from = '', until = '9' }) => [from, until]);
          expect(edges).toEqual(edges.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
          expect(new Set(timeline.map(({ from = '' }) => from)).size).toBe(timeline.length);
          const held = timeline.filter(({ from = '', until = '9' }) => from <= day && day <= until);
          const on = memberOn(member, day);
          expect(held.length).toBeLessThan(2);
          expect(new Set(on.roles)).toEqual(new Set(held[0]?.roles ?? []));
          expect(on.organisation).toBe(held[0]?.organisation ?? on.organisation);
          expect(on.name).toBe(member.name);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never seats two in the chair on one day', () => {
    fc.assert(
      fc.property(someLife, (life) => {
        const { group, today } = lived(life);
        for (const day of [...days(daysAfter(today, -150)), ...days(today)])
          expect(
            groupOn(group, day).members.filter(({ roles }) => roles.includes('chair')).length,
          ).toBeLessThan(2);
      }),
      { numRuns: 50 },
    );
  });

  it('an account belongs to one person, and a merge loses none', () => {
    fc.assert(
      fc.property(someLife, someone, someone, (life, kept, merged) => {
        const { group, today } = lived(life);
        const accounts = group.members.flatMap(({ identities }) => identities);
        expect(new Set(accounts.map(key)).size).toBe(accounts.length);
        const answer = decideGroup(group, { type: 'MergeMembers', data: { kept, merged } }, today);
        if (!answer.ok) return;
        const after = groupOf(answer.value, group);
        for (const account of accounts) expect(memberByIdentity(after, account)).toBeDefined();
      }),
    );
  });

  it('the same wish sent again changes nothing, and folding the log anew gives the same group', () => {
    fc.assert(
      fc.property(someLife, someCommand, (life, command) => {
        const { group, events, today } = lived(life);
        expect(groupOf(events)).toEqual(group);
        const first = decideGroup(group, command, today);
        if (!first.ok) return;
        const after = groupOf(first.value, group);
        expect(decideGroup(after, command, today)).toEqual({ ok: true, value: [] });
      }),
      { numRuns: 300 },
    );
  });
});
