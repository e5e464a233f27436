import { describe, expect, it } from 'vitest';
import { missingPapers, papersNow } from '../../../../src/domain/meeting/dispatch/papers.ts';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { bringPaper } from '../../../../src/domain/meeting/presenting/by-presenter.ts';
import type { MeetingState } from '../../../../src/domain/meeting/state.ts';
import { agreedEvents, aPlan, given, meetingOf, notifiedEvents } from '../../../support/meeting-builders.ts';

const FILE = { sha256: 'a'.repeat(64), size: 1_200, name: 'Bilder.pdf' };
const promised: MeetingEvent = {
  type: 'ItemChanged',
  data: { itemId: 'i2', plan: aPlan({ title: 'Bredband', papers: [{ paperId: 'p1', title: 'Underlag' }] }) },
};
const invited: MeetingEvent = {
  type: 'PresenterInvited',
  data: { invitationId: 'v1', itemId: 'i2', name: 'Ada', says: { date: '2018-04-20' } },
};
const brought: MeetingEvent = {
  type: 'PaperBrought',
  data: { paperId: 'b1', invitationId: 'v1', itemId: 'i2', title: 'Bilder', file: FILE },
};
const BEFORE = [...notifiedEvents(), promised, invited];
const papersOf = (state: MeetingState) => state.items.flatMap((item) => papersNow(state, item));
const take = (more: object = {}) => ({ type: 'TakeBroughtPaper', data: { paperId: 'b1', ...more } }) as const;

describe('a paper that a presenter hands in', () => {
  const bring = (state: MeetingState, over: object = {}) =>
    bringPaper(state, 'v1', { paperId: 'b1', title: ' Bilder ', file: FILE, ...over });

  it('is theirs until the secretariat takes it in; the same again is nothing new', () => {
    const state = meetingOf(BEFORE);
    expect(bring(state)).toEqual({ ok: true, value: [brought] });
    const after = meetingOf([...BEFORE, brought]);
    expect(bring(after)).toEqual({ ok: true, value: [] });
    expect(papersOf(after)).toEqual([{ paperId: 'p1', title: 'Underlag' }]);
  });

  it('is refused under another’s id, when there are ten, and when the protocol is agreed', () => {
    const after = meetingOf([...BEFORE, brought]);
    const other = { ...FILE, sha256: 'b'.repeat(64) };
    expect(bring(after, { file: other })).toMatchObject({ error: { code: 'request-reused' } });
    const ten = Array.from({ length: 10 }, (_, index) => ({
      ...brought,
      data: { ...brought.data, paperId: `b${index + 1}` },
    })) as MeetingEvent[];
    const full = meetingOf([...BEFORE, ...ten]);
    expect(bring(full, { paperId: 'b11' })).toMatchObject({ error: { code: 'too-many-files' } });
    expect(bring(meetingOf([...agreedEvents(), invited]))).toMatchObject({ error: { code: 'wrong-phase' } });
  });

  it('becomes a paper of its own, or the one that was promised, which then is missed no more', () => {
    const own = given([...BEFORE, brought])
      .when(take())
      .after();
    expect(papersOf(own).map(({ title }) => title)).toEqual(['Underlag', 'Bilder']);
    expect(missingPapers(own)).toHaveLength(1);
    const asPromised = given([...BEFORE, brought])
      .when(take({ promised: 'p1' }))
      .after();
    expect(papersOf(asPromised)).toEqual([{ paperId: 'p1', title: 'Underlag', file: FILE }]);
    expect(missingPapers(asPromised)).toEqual([]);
    expect(asPromised.broughtPapers[0]?.became).toBe('taken');
  });

  it('is taken in once, and may be declined and taken in after all', () => {
    const taken = given([...BEFORE, brought])
      .when(take())
      .answered();
    given([...BEFORE, brought, ...taken])
      .when(take())
      .thenNothing();
    const declined: MeetingEvent = { type: 'BroughtPaperDeclined', data: { paperId: 'b1' } };
    given([...BEFORE, brought])
      .when({ type: 'DeclineBroughtPaper', data: { paperId: 'b1' } })
      .thenEvents(declined);
    expect(
      papersOf(
        given([...BEFORE, brought, declined])
          .when(take())
          .after(),
      ),
    ).toHaveLength(2);
    given(BEFORE).when(take()).thenRefused('paper-not-found');
  });
});

describe('a paper that is handed in as a file', () => {
  const attach = (over: object = {}) =>
    ({ type: 'AttachPaper', data: { itemId: 'i2', paperId: 'p1', file: FILE, ...over } }) as const;

  it('is there, stands when the item’s words change, and gives way to an address', () => {
    const state = given(BEFORE).when(attach()).after();
    expect(missingPapers(state)).toEqual([]);
    const changed = (paper: object): MeetingState => {
      const plan = aPlan({ title: 'Bredband 2', papers: [{ paperId: 'p1', title: 'Underlag', ...paper }] });
      const events = [...BEFORE, ...given(BEFORE).when(attach()).answered()];
      return given(events)
        .when({ type: 'ChangeItem', data: { itemId: 'i2', plan } })
        .after();
    };
    expect(papersOf(changed({}))).toEqual([{ paperId: 'p1', title: 'Underlag', file: FILE }]);
    expect(papersOf(changed({ url: 'https://example.org/p' }))).toEqual([
      { paperId: 'p1', title: 'Underlag', url: 'https://example.org/p' },
    ]);
  });

  it('is told once, and of one that says neither file nor address nothing', () => {
    given([...BEFORE, ...given(BEFORE).when(attach()).answered()])
      .when(attach())
      .thenNothing();
    given(BEFORE)
      .when({ type: 'AttachPaper', data: { itemId: 'i2', paperId: 'p1' } })
      .thenRefused('text-missing');
  });

  it('comes beside an agreed protocol, which stays as it was', () => {
    const [drafted, ...rest] = agreedEvents();
    const at = rest.findIndex(({ type }) => type === 'NoticePosted');
    const events = [...(drafted ? [drafted] : []), ...rest.slice(0, at), promised, ...rest.slice(at)];
    const state = given(events).when(attach()).after();
    expect(state.items[1]?.plan.papers).toEqual([{ paperId: 'p1', title: 'Underlag' }]);
    expect(papersOf(state)).toEqual([{ paperId: 'p1', title: 'Underlag', file: FILE }]);
  });
});
