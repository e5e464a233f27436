import { describe, expect, it } from 'vitest';
import type { Recorded } from '../../../src/domain/basics/event.ts';
import { evolveGroup, groupAggregate } from '../../../src/domain/group/aggregate.ts';
import { decideGroup } from '../../../src/domain/group/decide.ts';
import type { GroupEvent } from '../../../src/domain/group/events.ts';
import { contrast, lightened, tintOf } from '../../../src/domain/group/letterhead/colours.ts';
import type { Letterhead } from '../../../src/domain/group/letterhead/letterhead.ts';
import { HOUSE_ACCENT, letterheadAt } from '../../../src/domain/group/letterhead/letterhead.ts';
import { aLogo } from '../../support/a-logo.ts';
import { foundingEvents, groupOf, TODAY } from '../../support/given-group.ts';

const group = groupOf([...foundingEvents()]);
const change = (letterhead: Letterhead, of = group) =>
  decideGroup(of, { type: 'ChangeLetterhead', data: { letterhead } }, TODAY);
const refusal = (letterhead: Letterhead) => {
  const answer = change(letterhead);
  return answer.ok ? undefined : answer.error.code;
};

describe('the letterhead of a group', () => {
  it('is what was chosen, without blanks and empty lines, and the same again is no event', () => {
    const logo = aLogo();
    const answer = change({ logo, accent: ' #7A1F3D ', lines: [' Kommungatan  1 ', '', 'Storby'] });
    const letterhead = { logo, accent: '#7a1f3d', lines: ['Kommungatan 1', 'Storby'] };
    expect(answer).toEqual({ ok: true, value: [{ type: 'LetterheadChanged', data: { letterhead } }] });
    const after = (answer.ok ? answer.value : []).reduce(evolveGroup, group);
    expect(letterheadAt(after)).toEqual(letterhead);
    expect(change(letterhead, after)).toEqual({ ok: true, value: [] });
    expect(change({}, group)).toEqual({ ok: true, value: [] });
  });

  it('refuses colours that cannot be read, and says how weak they are', () => {
    expect(refusal({ accent: 'röd' })).toBe('invalid-colour');
    expect(refusal({ accent: '#fff' })).toBe('invalid-colour');
    expect(refusal({ accent: HOUSE_ACCENT })).toBeUndefined();
    expect(change({ accent: '#ffcc00' })).toMatchObject({
      error: { code: 'colour-too-weak', params: { value: '#ffcc00', contrast: '1,5' } },
    });
  });

  it('refuses more lines than there is room for, and pictures that are none', () => {
    expect(refusal({ lines: ['1', '2', '3', '4', '5'] })).toBe('invalid-number');
    expect(refusal({ lines: ['x'.repeat(101)] })).toBe('text-too-long');
    expect(refusal({ logo: { ...aLogo(), png: 'R0lGODlh' } })).toBe('logo-unusable');
    expect(refusal({ logo: { ...aLogo(), width: 5_000 } })).toBe('logo-too-large');
  });

  it('stays what it was for what was agreed with it', () => {
    const events = [
      ...foundingEvents(),
      changed('2027-01-01T09:00:00.000Z', '#7a1f3d'),
      changed('2027-03-01T09:00:00.000Z', '#1f3d7a'),
    ];
    const state = events.reduce(
      (before, event) => groupAggregate.evolve(before, event as Recorded<GroupEvent>),
      groupAggregate.initial,
    );
    expect(letterheadAt(state, '2026-12-31T00:00:00.000Z')).toBeUndefined();
    expect(letterheadAt(state, '2027-02-17T12:00:00.000Z')?.accent).toBe('#7a1f3d');
    expect(letterheadAt(state)?.accent).toBe('#1f3d7a');
  });
});

describe('the colours of a letterhead', () => {
  it('are judged as WCAG judges them', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(tintOf('#000000')).toBe('#ededed');
  });

  it('are lightened until they can be read on a dark page', () => {
    for (const accent of ['#000000', '#7a1f3d', HOUSE_ACCENT])
      expect(contrast(lightened(accent, '#1a1c1e'), '#1a1c1e')).toBeGreaterThanOrEqual(7);
  });
});

function changed(at: string, accent: string) {
  return { type: 'LetterheadChanged', at, data: { letterhead: { accent } } } as const;
}
