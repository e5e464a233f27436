import { describe, expect, it } from 'vitest';
import type { GroupEvent } from '../../../../src/domain/group/events.ts';
import { followRoster } from '../../../../src/domain/meeting/agenda/follow-roster.ts';
import { inviteesOf } from '../../../../src/domain/meeting/agenda/invitees.ts';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { canReplyFor } from '../../../../src/domain/meeting/views/abilities-now.ts';
import { rollOf } from '../../../../src/domain/meeting/views/roll.ts';
import { protocolOf } from '../../../../src/domain/protocol/protocol-view.ts';
import { aPosition, foundingEvents, groupOf } from '../../../support/given-group.ts';
import { doneBy, meetingOf, someDetails } from '../../../support/meeting-builders.ts';

const DAY = '2027-03-19';
const group = (...more: readonly GroupEvent[]) => groupOf([...foundingEvents(), ...more]);
const drafted = (...more: readonly MeetingEvent[]): readonly MeetingEvent[] => [
  {
    type: 'MeetingDrafted',
    data: {
      meetingId: 'm1',
      groupId: 'exempel',
      details: someDetails({ date: DAY }),
      invitees: inviteesOf(group(), DAY),
    },
  },
  {
    type: 'ItemAdded',
    data: { itemId: 'i1', plan: { kind: 'matter', title: 'Budget', presenters: [], papers: [] } },
  },
  ...more,
];
const noticed: MeetingEvent = { type: 'NoticePosted', data: {} };
const left: GroupEvent = { type: 'MemberLeft', data: { personId: 'bo', last: '2027-02-28' } };
const replied = (personId: string): MeetingEvent => ({
  type: 'AttendanceReplied',
  data: { personId, reply: { kind: 'attending' } },
});

describe('a meeting that has not begun', () => {
  it('concerns whom the roster has on its day', () => {
    const meeting = meetingOf(drafted(noticed));
    expect(followRoster(meeting, group())).toEqual([]);
    expect(followRoster(meeting, group(left))).toEqual([
      { type: 'InviteesChanged', data: { invitees: inviteesOf(group(left), DAY) } },
    ]);
    expect(followRoster(meeting, group(left), '2027-02-28')).toEqual([]);
  });

  it('keeps the replies of those who remain, and asks who comes back anew', () => {
    const told = [...drafted(noticed), replied('anna'), replied('bo')];
    const gone = meetingOf([...told, ...followRoster(meetingOf(told), group(left))]);
    expect([...gone.replies.keys()]).toEqual(['anna']);
    const back = meetingOf(followRoster(gone, group()), gone);
    expect(back.invitees.map(({ personId }) => personId)).toContain('bo');
    expect(back.replies.has('bo')).toBe(false);
  });

  it('moves the reply of somebody found to be another to the one they are (D20)', () => {
    const told = [...drafted(noticed), doneBy('bo', replied('bo'))];
    const merged = group(
      {
        type: 'MemberAdded',
        data: { member: { personId: 'bo2', name: 'Bo Al', ...aPosition(), identities: [] } },
      },
      { type: 'MembersMerged', data: { kept: 'bo2', merged: 'bo' } },
    );
    const after = meetingOf([...told, ...followRoster(meetingOf(told), merged)]);
    expect(after.replies.get('bo2')).toMatchObject({ reply: { kind: 'attending' }, by: 'bo' });
    expect(after.replies.has('bo')).toBe(false);
  });

  it('that has begun, or is over, keeps the roll of its day', () => {
    const begun = meetingOf([...drafted(noticed), { type: 'MeetingStarted', data: { time: '08:30' } }]);
    expect(followRoster(begun, group(left))).toEqual([]);
  });
});

describe('somebody co-opted (S5)', () => {
  const coOpted: GroupEvent = {
    type: 'MemberAdded',
    data: {
      member: {
        personId: 'rut',
        name: 'Rut Region',
        organisation: 'Regionen',
        roles: ['co-opted'],
        identities: [],
      },
    },
  };
  const meeting = meetingOf([
    ...drafted(noticed),
    ...followRoster(meetingOf(drafted(noticed)), group(coOpted)),
    replied('rut'),
    { type: 'MeetingStarted', data: { time: '08:30' } },
    {
      type: 'AttendanceConfirmed',
      data: {
        presences: ['anna', 'bo', 'rut', 'sekr'].map((personId) => ({
          personId,
          presence: 'present' as const,
        })),
      },
    },
  ]);

  it('is on the roll by themselves and not counted among the municipalities', () => {
    const roll = rollOf(meeting);
    expect(roll.coOpted.map(({ personId }) => personId)).toEqual(['rut']);
    expect(roll.municipalities.map(({ organisation }) => organisation)).toEqual(['Bjuv', 'Ängelholm']);
    expect(roll.counts).toMatchObject({ invited: 2, attending: 0, unanswered: 2 });
  });

  it('is printed after the municipalities and before the secretariat', () => {
    const [present] = protocolOf(meeting, group(coOpted)).attendance;
    expect(present?.people.map(({ name }) => name)).toEqual(['Anna Ek', 'Bo Al', 'Rut Region', 'Eva Ros']);
  });
});

it('a delegate can reply for those they answer for who are invited, and for no others (D4)', () => {
  const meeting = meetingOf(drafted(noticed));
  const delegate = { personId: 'hanna', abilities: new Set(['read'] as const), answersFor: ['bo', 'ingen'] };
  expect(canReplyFor(meeting, delegate)).toEqual(['bo']);
  expect(canReplyFor(meeting, { ...delegate, answersFor: [] })).toEqual([]);
});
