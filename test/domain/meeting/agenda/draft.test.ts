import { describe, expect, it } from 'vitest';
import type { MeetingDraft } from '../../../../src/domain/meeting/agenda/draft.ts';
import { decideDraft, planFromEarlier } from '../../../../src/domain/meeting/agenda/draft.ts';
import { inviteesOf } from '../../../../src/domain/meeting/agenda/invitees.ts';
import { placedItem } from '../../../../src/domain/pending/placing.ts';
import { aMember, someGroup } from '../../../support/group-builders.ts';
import {
  aPlan,
  closedEvents,
  draftedEvents,
  meetingOf,
  someDetails,
  someInvitees,
} from '../../../support/meeting-builders.ts';
import { anEntry } from '../../../support/pending-builders.ts';

const draft = (overrides: Partial<MeetingDraft> = {}): MeetingDraft => ({
  meetingId: 'm1',
  groupId: 'exempel',
  details: someDetails(),
  invitees: someInvitees(),
  items: [
    { itemId: 'i1', plan: aPlan() },
    { itemId: 'i2', plan: aPlan({ title: 'Bredband' }) },
  ],
  ...overrides,
});

describe('drafting a meeting', () => {
  it('gives the meeting and its items', () => {
    expect(decideDraft(meetingOf([]), draft())).toEqual({ ok: true, value: draftedEvents() });
  });

  it('again is nothing, also with items under new ids; another draft under its id is refused', () => {
    const state = meetingOf(draftedEvents());
    expect(decideDraft(state, draft())).toEqual({ ok: true, value: [] });
    const items = draft().items.map(({ plan }, index) => ({ itemId: `other-${index}`, plan }));
    expect(decideDraft(state, draft({ items }))).toEqual({ ok: true, value: [] });
    expect(decideDraft(state, draft({ details: someDetails({ title: 'Internat' }) }))).toEqual({
      ok: false,
      error: { code: 'meeting-already-exists' },
    });
  });

  it('needs sound details, plans and ids', () => {
    const codeOf = (overrides: Partial<MeetingDraft>) => {
      const answer = decideDraft(meetingOf([]), draft(overrides));
      return answer.ok ? undefined : answer.error.code;
    };
    expect(codeOf({ details: someDetails({ date: 'i morgon' }) })).toBe('invalid-date');
    expect(codeOf({ items: [{ itemId: 'i1', plan: aPlan({ title: '' }) }] })).toBe('text-missing');
    expect(codeOf({ items: [{ itemId: 'closing', plan: aPlan() }] })).toBe('request-reused');
    expect(
      codeOf({
        items: [
          { itemId: 'i1', plan: aPlan() },
          { itemId: 'i1', plan: aPlan() },
        ],
      }),
    ).toBe('request-reused');
  });

  it('may begin without items', () => {
    expect(decideDraft(meetingOf([]), draft({ items: [] })).ok).toBe(true);
  });
});

it('those with a seat and the secretariat are invited, readers are not', () => {
  const group = someGroup({}, [
    aMember({ roles: ['chair'], office: 'kommundirektör' }),
    aMember({ personId: 'bo', name: 'Bo Al', organisation: 'Ängelholm', roles: ['deputy-chair'] }),
    aMember({ personId: 'sekr', name: 'Eva Ros', organisation: 'sekretariatet', roles: ['secretariat'] }),
    aMember({ personId: 'siv', name: 'Siv Holm', roles: ['reader'] }),
  ]);
  expect(inviteesOf(group, '2018-04-20')).toEqual([
    {
      personId: 'anna',
      name: 'Anna Ek',
      organisation: 'Bjuv',
      office: 'kommundirektör',
      standing: 'member',
      chair: true,
    },
    { personId: 'bo', name: 'Bo Al', organisation: 'Ängelholm', standing: 'member' },
    { personId: 'sekr', name: 'Eva Ros', organisation: 'sekretariatet', standing: 'secretariat' },
  ]);
});

describe('an earlier meeting copied (D9)', () => {
  const papers = [{ paperId: 'p', title: 'Underlag' }];
  const events = [
    ...closedEvents(),
    {
      type: 'ItemChanged',
      data: { itemId: 'i1', plan: aPlan({ papers, background: 'Då', start: '09:00' }) },
    } as const,
    {
      type: 'ItemChanged',
      data: {
        itemId: 'i2',
        plan: aPlan({ title: 'Bredband', papers, background: 'Bordlagt', start: '10:00' }),
      },
    } as const,
    { type: 'ClauseRecorded', data: { itemId: 'i1', clauseId: 'c', text: 'anta' } } as const,
    { type: 'LeftoverChosen', data: { itemId: 'i2', choice: 'carry-over' } } as const,
  ];

  it('gives its shape without papers and results, and without what was carried over and waits', () => {
    expect(planFromEarlier(meetingOf(events))).toEqual([{ plan: aPlan({ start: '09:00' }) }]);
  });

  it('drops the pitches and origin of a day that is over, and keeps the theme', () => {
    const plan = aPlan({
      kind: 'thematic',
      theme: { goalArea: 'Näringsliv', responsible: 'Höganäs' },
      slots: [{ slotId: 's1', title: 'Expo', presenters: [] }],
      references: [{ text: 'Se mötet i mars' }],
      origin: { kind: 'proposal', name: 'Bo Al' },
      matterId: 'm',
    });
    const earlier = meetingOf([...draftedEvents(), { type: 'ItemChanged', data: { itemId: 'i1', plan } }]);
    expect(planFromEarlier(earlier)[0]).toEqual({
      plan: aPlan({ kind: 'thematic', theme: { goalArea: 'Näringsliv', responsible: 'Höganäs' } }),
    });
  });

  it('leaves out what was added at the meeting, and what came to it from the list of waiting matters', () => {
    const adHoc = { type: 'ItemAdded', data: { itemId: 'i3', plan: aPlan(), adHoc: true } } as const;
    const pending = anEntry({ pendingId: 'p1' });
    const placed = { type: 'ItemAdded', data: { itemId: 'i4', plan: aPlan(), pending } } as const;
    expect(planFromEarlier(meetingOf([...events, adHoc, placed]))).toHaveLength(1);
  });

  it('takes what waits on its agenda whole, with where it comes from', () => {
    const items = [{ itemId: 'n1', ...placedItem(anEntry({ from: { meetingId: 'm1', itemId: 'i2' } })) }];
    const decided = decideDraft(meetingOf([]), draft({ meetingId: 'm2', items, copiedFrom: 'm1' }));
    const state = meetingOf(decided.ok ? decided.value : []);
    expect(state.copiedFrom).toBe('m1');
    expect(state.items[0]?.carriedFrom).toEqual({ meetingId: 'm1', itemId: 'i2' });
    expect(state.items[0]?.pending?.pendingId).toBe('item:m1:i1');
  });
});
