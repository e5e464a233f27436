import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recorded } from '../../../src/domain/basics/event.ts';
import type { PeopleState } from '../../../src/domain/people/aggregate.ts';
import { decidePeople, peopleAggregate } from '../../../src/domain/people/aggregate.ts';
import { appearancesIn } from '../../../src/domain/people/appearance.ts';
import type { PeopleCommand } from '../../../src/domain/people/commands.ts';
import type { PeopleEvent } from '../../../src/domain/people/events.ts';
import { openLikenesses, personsIn } from '../../../src/domain/people/persons.ts';

const STORBY = { name: 'Bo Al', municipality: 'Storby' };
const LILLBY = { name: 'Bo Al', municipality: 'Lillby' };
const HYPHEN = { name: 'Bo-Al', municipality: 'Lillby' };
const ALL = [STORBY, LILLBY, HYPHEN];
const appearances = appearancesIn(
  ALL.map((name, at) => ({
    meetingId: `möte-${at}`,
    date: `201${at}-02-12`,
    attendance: [{ ...name, presence: 'present' as const }],
  })),
);

/** The state after these wishes, and how many events they made. */
function after(...commands: readonly PeopleCommand[]): {
  readonly state: PeopleState;
  readonly events: number;
} {
  let state = peopleAggregate.initial;
  let events = 0;
  for (const command of commands) {
    const decided = decidePeople(state, command);
    if (!decided.ok) throw new Error(decided.error.code);
    for (const event of decided.value) {
      events += 1;
      state = peopleAggregate.evolve(state, recorded(event));
    }
  }
  return { state, events };
}

function recorded(event: PeopleEvent): Recorded<PeopleEvent> {
  const actor = { personId: 'sara', via: 'tab' } as const;
  return { ...event, stream: 'group/g/people/names', version: 1, at: '2027-01-01T00:00:00.000Z', actor };
}

const namesOf = (state: PeopleState) =>
  personsIn(appearances, state)
    .map((person) => person.map(({ name, municipality }) => `${name} ${municipality}`))
    .toSorted((a, b) => b.length - a.length);

describe('the people of protocols', () => {
  it('are as many as the names, until somebody says that two are one; through a third, all are', () => {
    expect(namesOf(after().state)).toHaveLength(3);
    const one = after({ type: 'HoldAsOne', data: { one: STORBY, other: LILLBY } }).state;
    expect(namesOf(one)).toEqual([['Bo Al Lillby', 'Bo Al Storby'], ['Bo-Al Lillby']]);
    const all = after(
      { type: 'HoldAsOne', data: { one: STORBY, other: LILLBY } },
      { type: 'HoldAsOne', data: { one: HYPHEN, other: LILLBY } },
    ).state;
    expect(namesOf(all)).toEqual([['Bo-Al Lillby', 'Bo Al Lillby', 'Bo Al Storby']]);
  });

  it('are one where the roster knows the names as one', () => {
    const known = appearances.map((each) => ({ ...each, personId: 'bo' }));
    expect(personsIn(known, peopleAggregate.initial)).toHaveLength(1);
    expect(openLikenesses(known, peopleAggregate.initial)).toEqual([]);
  });

  it('are asked about until it is decided, and again when that is taken back', () => {
    const open = (...commands: readonly PeopleCommand[]) =>
      openLikenesses(appearances, after(...commands).state).map(({ why }) => why);
    const pair = { one: LILLBY, other: STORBY };
    expect(open()).toEqual(['moved', 'moved', 'spelling']);
    expect(open({ type: 'HoldApart', data: pair })).toEqual(['moved', 'spelling']);
    expect(open({ type: 'HoldApart', data: pair }, { type: 'WithdrawJudgement', data: pair })).toHaveLength(
      3,
    );
    // Who is one with each of two who are one is not asked about twice.
    expect(
      open({ type: 'HoldAsOne', data: pair }, { type: 'HoldAsOne', data: { one: HYPHEN, other: LILLBY } }),
    ).toEqual([]);
  });

  it('are decided on once by each meaning, whichever name is said first (a law)', () => {
    const name = fc.constantFrom(...ALL);
    const type = fc.constantFrom<PeopleCommand['type']>('HoldAsOne', 'HoldApart', 'WithdrawJudgement');
    const wish = fc.record({ type, data: fc.record({ one: name, other: name }) });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 8 }), (wishes) => {
        const told = after(...wishes);
        const turned = wishes.map(({ type: of, data }) => ({
          type: of,
          data: { one: data.other, other: data.one },
        }));
        const again = after(...wishes.flatMap((each, at) => [each, turned[at] ?? each]));
        expect(again.events).toBe(told.events);
        expect([...again.state.judgements.keys()]).toEqual([...told.state.judgements.keys()]);
        expect(namesOf(again.state)).toEqual(namesOf(told.state));
      }),
    );
  });
});
