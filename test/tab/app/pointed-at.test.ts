import { describe, expect, it } from 'vitest';
import { pointedAt } from '../../../tab/app/pointed-at.ts';
import type { MeetingPart } from '../../../tab/app/routes.ts';
import { aClosedMeeting, aMeeting, anAgreedMeeting, anOngoingMeeting } from '../example-views.ts';
import { aMeetingBeingCorrected, aMeetingUnderMyReview } from '../protocol-life-views.ts';
import { forDirector, forSecretary } from '../tab-in-teams.ts';

const CLAUSE = '#clause-clause-1';
const BREAK = '#item-item-break';

describe('what an address points at', () => {
  it('is nothing, but for an item or a clause', () => {
    for (const hash of ['', '#content', '#item-', '#clause-', '#clauses-x'])
      expect(pointedAt(forDirector(anOngoingMeeting()), 'protocol', hash)).toBeUndefined();
  });

  it('is in the part that the address names where that shows it', () => {
    const view = forDirector(anOngoingMeeting());
    const parts = ['agenda', 'decisions', 'protocol'] as const;
    expect(parts.map((part) => pointedAt(view, part, '#item-item-workshop'))).toEqual(
      parts.map((part) => ({ part, elementId: 'item-item-workshop' })),
    );
    for (const part of ['decisions', 'protocol'] as const)
      expect(pointedAt(view, part, CLAUSE)).toEqual({ part, elementId: 'clause-clause-1' });
  });

  it('is, of a clause, in the protocol while that is written, and among the decisions once it is agreed', () => {
    const reader = (meeting: ReturnType<typeof aMeeting>) => partOf(forDirector(meeting), undefined, CLAUSE);
    expect([anOngoingMeeting(), aClosedMeeting(), anAgreedMeeting()].map(reader)).toEqual([
      'protocol',
      'protocol',
      'decisions',
    ]);
    expect(partOf(anAgreedMeeting(), 'protocol', CLAUSE)).toBe('decisions');
    expect(partOf(forSecretary(anOngoingMeeting()), 'agenda', CLAUSE)).toBe('protocol');
  });

  it('is on the agenda where it has no place in the protocol', () => {
    expect(partOf(forDirector(anOngoingMeeting()), 'protocol', BREAK)).toBe('agenda');
    expect(partOf(forSecretary(anOngoingMeeting()), 'protocol', BREAK)).toBe('protocol');
    expect(partOf(forDirector(aMeeting()), 'protocol', '#item-item-iot')).toBe('agenda');
    expect(partOf(forDirector(anOngoingMeeting()), 'decisions', '#item-item-iot')).toBe('protocol');
  });

  it('is in the draft for who is asked for their word, where the part has a name of its own', () => {
    const view = aMeetingUnderMyReview();
    expect(pointedAt(view, undefined, CLAUSE)).toEqual({ part: 'review', elementId: 'clause-clause-1' });
    expect(pointedAt(view, undefined, '#item-item-iot')).toEqual({
      part: 'review',
      elementId: 'review-item-iot',
    });
    expect(partOf(aMeetingBeingCorrected(), 'review', CLAUSE)).not.toBe('review');
  });

  it('is gone where the meeting has no such thing, and read as it was coded', () => {
    const view = forDirector(anOngoingMeeting());
    expect(pointedAt(view, 'protocol', '#item-nej')).toEqual({ gone: 'item' });
    expect(pointedAt(view, undefined, '#clause-item-iot')).toEqual({ gone: 'clause' });
    expect(pointedAt(view, undefined, '#clause-%E0%A4%A')).toEqual({ gone: 'clause' });
    expect(pointedAt(view, 'agenda', '#item-item%2Diot')).toMatchObject({ elementId: 'item-item-iot' });
  });
});

function partOf(view: Parameters<typeof pointedAt>[0], named: MeetingPart | undefined, hash: string) {
  const at = pointedAt(view, named, hash);
  return at && 'part' in at ? at.part : at;
}
