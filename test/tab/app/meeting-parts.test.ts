import { describe, expect, it } from 'vitest';
import type { MeetingView } from '../../../src/contract/views.ts';
import { partFor, partsFor } from '../../../tab/app/meeting-parts.ts';
import { aMeeting } from '../example-views.ts';
import { aMeetingUnderMyReview } from '../protocol-life-views.ts';

const PHASES = ['draft', 'notified', 'ongoing', 'closed', 'agreed', 'cancelled'] as const;
const writer = (phase: MeetingView['phase']) => aMeeting({ phase, can: ['WriteText'] });
const reader = (phase: MeetingView['phase']) => aMeeting({ phase, can: [] });

describe('the part of a meeting that an address without one shows', () => {
  it('is where the meeting is for who reads, until there is a protocol to read', () => {
    expect(PHASES.map((phase) => partFor(reader(phase), ''))).toEqual([
      'agenda',
      'now',
      'now',
      'protocol',
      'protocol',
      'agenda',
    ]);
  });

  it('is the agenda and then the protocol for who writes, and for an address that points at an item', () => {
    const worked = ['agenda', 'agenda', 'protocol', 'protocol', 'protocol', 'agenda'];
    expect(PHASES.map((phase) => partFor(writer(phase), ''))).toEqual(worked);
    for (const hash of ['#item-i1', '#clause-c1'])
      expect(PHASES.map((phase) => partFor(reader(phase), hash))).toEqual(worked);
  });

  it('stays what it was when somebody skips to the content of the page', () => {
    expect(partFor(reader('ongoing'), '#content')).toBe('now');
  });

  it('is the draft for who is asked for their word', () => {
    expect(partFor(aMeetingUnderMyReview(), '')).toBe('review');
  });
});

describe('the parts of a meeting to choose from', () => {
  it('begin with where it is for who reads, and end with it for who writes', () => {
    expect(partsFor(reader('ongoing'), 'now', false)).toEqual([
      'now',
      'agenda',
      'attendance',
      'decisions',
      'protocol',
    ]);
    expect(partsFor(writer('ongoing'), 'protocol', true)).toEqual([
      'agenda',
      'attendance',
      'decisions',
      'protocol',
      'now',
    ]);
  });

  it('have no place for where a draft or a cancelled meeting is', () => {
    for (const phase of ['draft', 'cancelled'] as const)
      expect(partsFor(writer(phase), 'agenda', true)).not.toContain('now');
  });

  it('have the review for those whom it concerns, and whatever the address names', () => {
    expect(partsFor(aMeetingUnderMyReview(), 'review', false)).toContain('review');
    expect(partsFor(reader('closed'), 'protocol', false)).not.toContain('review');
    expect(partsFor(reader('closed'), 'review', false)).toContain('review');
  });
});
