import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../src/domain/group/group.ts';
import { abilitiesOf } from '../../../../src/domain/group/abilities.ts';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { canReplyFor, commandsNow } from '../../../../src/domain/meeting/views/abilities-now.ts';
import { aMember } from '../../../support/group-builders.ts';
import {
  agreedEvents,
  closedEvents,
  draftedEvents,
  meetingOf,
  notifiedEvents,
  ongoingEvents,
} from '../../../support/meeting-builders.ts';

const who = (personId: string, role: Role) => ({
  personId,
  abilities: abilitiesOf(aMember({ personId, roles: [role] })),
});
const can = (events: readonly MeetingEvent[], personId: string, role: Role) =>
  commandsNow(meetingOf(events), who(personId, role));

describe('what a person can do now', () => {
  it('for a director is to reply, while replies are taken', () => {
    expect(can(draftedEvents(), 'bo', 'director')).toEqual([]);
    expect(can(notifiedEvents(), 'bo', 'director')).toEqual(['Reply']);
    expect(can(ongoingEvents(), 'bo', 'director')).toEqual(['Reply']);
    expect(can(closedEvents(), 'bo', 'director')).toEqual([]);
  });

  it('for a reader, and for a director who is not invited, is nothing', () => {
    expect(can(ongoingEvents(), 'siv', 'reader')).toEqual([]);
    expect(can(ongoingEvents(), 'new', 'director')).toEqual([]);
  });

  it('for the chair is to run the meeting and agree the protocol', () => {
    expect(can(notifiedEvents(), 'anna', 'chair')).toEqual(['Reply', 'StartMeeting', 'DeferItem']);
    expect(can(ongoingEvents(), 'anna', 'chair')).toContain('NextItem');
    expect(can(closedEvents(), 'anna', 'chair')).toContain('AgreeProtocol');
    expect(can(closedEvents(), 'anna', 'chair')).not.toContain('WriteText');
  });

  it('names only what has something to act on', () => {
    expect(can(draftedEvents().slice(0, 1), 'sekr', 'secretariat')).not.toContain('PostNotice');
    expect(can(ongoingEvents(), 'sekr', 'secretariat')).not.toContain('PostDecisions');
    expect(can(ongoingEvents(), 'sekr', 'secretariat')).not.toContain('EndBreak');
    const decided: readonly MeetingEvent[] = [
      ...ongoingEvents(),
      { type: 'ClauseRecorded', data: { itemId: 'i1', clauseId: 'c', text: 'x' } },
      { type: 'BreakStarted', data: { time: '09:00' } },
    ];
    expect(can(decided, 'sekr', 'secretariat')).toEqual(
      expect.arrayContaining(['PostDecisions', 'EndBreak', 'RewordClause']),
    );
  });

  it('is, once the protocol is agreed, to correct it and send it out for some, and nothing for others', () => {
    expect(can(agreedEvents(), 'sekr', 'secretariat')).toEqual([
      'OpenCorrection',
      'AttachPaper',
      'DispatchProtocol',
    ]);
    expect(can(agreedEvents(), 'bo', 'director')).toEqual([]);
    expect(can(agreedEvents(), 'siv', 'reader')).toEqual([]);
  });

  it('for a named reviewer is to speak of the draft, also for a mere reader, until the review is ended', () => {
    const asked: readonly MeetingEvent[] = [
      ...closedEvents(),
      {
        type: 'ReviewOpened',
        data: {
          reviewers: [{ name: 'Siv Holm', personId: 'siv' }],
          deadline: '2018-04-27',
          how: 'checked',
          asked: ['siv'],
        },
      },
    ];
    expect(can(asked, 'siv', 'reader')).toEqual(['GiveWord', 'WithdrawWord', 'ProposeWording']);
    expect(can(asked, 'bo', 'director')).toEqual([]);
    expect(can([...asked, { type: 'ReviewEnded', data: {} }], 'siv', 'reader')).toEqual([]);
  });

  it('tells whom one may reply for (D4)', () => {
    const state = meetingOf(notifiedEvents());
    expect(canReplyFor(state, who('bo', 'director'))).toEqual(['bo']);
    expect(canReplyFor(state, who('sekr', 'secretariat'))).toEqual(['anna', 'bo', 'cia', 'dag', 'sekr']);
    expect(canReplyFor(state, who('siv', 'reader'))).toEqual([]);
    expect(canReplyFor(meetingOf(closedEvents()), who('sekr', 'secretariat'))).toEqual([]);
  });
});
