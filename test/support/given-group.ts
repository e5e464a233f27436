import { expect } from 'vitest';
import type { RefusalCode } from '../../src/domain/basics/result.ts';
import { evolveGroup, groupAggregate } from '../../src/domain/group/aggregate.ts';
import type { GroupCommand } from '../../src/domain/group/commands.ts';
import { decideGroup } from '../../src/domain/group/decide.ts';
import type { GroupEvent } from '../../src/domain/group/events.ts';
import type { GroupState, Identity, Member, Position } from '../../src/domain/group/group.ts';
import type { Series } from '../../src/domain/group/series/series.ts';
import { aMember, someGroup } from './group-builders.ts';

/** The day on which things are asked in these tests. */
export const TODAY = '2027-02-10';

/** An account in the tenant that owns the team; the number makes it another one. */
export function anAccount(number: number): Identity {
  return { kind: 'entra', tenantId: 'tenant-1', objectId: `object-${number}` };
}

/** Anna of Bjuv who holds the chair, Bo of Ängelholm, Eva of the secretariat (`sekr`): all since ever, each with an account. */
export function foundingEvents(more: readonly Partial<Member>[] = []): readonly GroupEvent[] {
  const { groupId, name, municipalities, settings } = someGroup();
  const members = [
    aMember({ roles: ['director', 'chair'], office: 'kommundirektör', identities: [anAccount(1)] }),
    aMember({ personId: 'bo', name: 'Bo Al', organisation: 'Ängelholm', identities: [anAccount(2)] }),
    aMember({
      personId: 'sekr',
      name: 'Eva Ros',
      organisation: 'sekretariatet',
      roles: ['secretariat'],
      identities: [anAccount(3)],
    }),
    ...more.map(aMember),
  ];
  return [
    { type: 'GroupFounded', data: { groupId, name, municipalities, settings } },
    ...members.map((member): GroupEvent => ({ type: 'MemberAdded', data: { member } })),
  ];
}

/** The group that these events tell of. */
export function groupOf(
  events: readonly GroupEvent[],
  from: GroupState = groupAggregate.initial,
): GroupState {
  return events.reduce(evolveGroup, from);
}

/** What a director of a municipality is. */
export function aPosition(overrides: Partial<Position> = {}): Position {
  return { organisation: 'Åstorp', office: 'kommundirektör', roles: ['director'], ...overrides };
}

/** Six Fridays of a spring, with a check-in, a thematic follow-up in turn and other questions. */
export function aSeries(overrides: Partial<Series> = {}): Series {
  const plain = { presenters: [], papers: [] };
  return {
    seriesId: 'serie-1',
    name: 'Ordinarie möten',
    place: 'Mindpark, Helsingborg',
    start: '08:30',
    end: '12:30',
    replyDaysBefore: 3,
    proposalDaysBefore: 10,
    occasions: [{ date: '2027-02-19' }, { date: '2027-03-19' }],
    items: [
      { kind: 'check-in', title: 'Välkommen och incheckning', start: '08:30', minutes: 15, ...plain },
      { kind: 'thematic', title: 'Tematisk uppföljning', ...plain },
      { kind: 'other', title: 'Övrigt', ...plain },
    ],
    themes: [
      { themeId: 'naringsliv', goalArea: 'Näringsliv', responsible: 'Bjuv' },
      { themeId: 'miljo', goalArea: 'Miljö', responsible: 'Åstorp' },
    ],
    ...overrides,
  };
}

/** `givenGroup(events).when(command).thenEvents(...)`, `.thenNothing()`, `.thenRefused(code)`. */
export function givenGroup(events: readonly GroupEvent[] = foundingEvents()) {
  const state = groupOf(events);
  return {
    when(command: GroupCommand, today = TODAY) {
      const answer = decideGroup(state, command, today);
      return {
        thenEvents(...expected: readonly GroupEvent[]) {
          expect(answer).toEqual({ ok: true, value: expected });
        },
        thenNothing() {
          expect(answer).toEqual({ ok: true, value: [] });
        },
        thenRefused(code: RefusalCode, params?: Readonly<Record<string, string | number>>) {
          expect(answer).toEqual({ ok: false, error: params ? { code, params } : { code } });
        },
        /** The group after it; the same when it was refused. */
        after(): GroupState {
          return answer.ok ? groupOf(answer.value, state) : state;
        },
      };
    },
  };
}
