import { describe, expect, it } from 'vitest';
import {
  invitationOpenedBy,
  linksOpenUntil,
  recordLink,
} from '../../../../src/domain/meeting/presenting/links.ts';
import { notePageOpened, sayReady } from '../../../../src/domain/meeting/presenting/by-presenter.ts';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import type { MeetingCommand } from '../../../../src/domain/meeting/commands.ts';
import {
  agreedEvents,
  aPlan,
  contextAt,
  given,
  meetingOf,
  momentAt,
  notifiedEvents,
  ongoingEvents,
} from '../../../support/meeting-builders.ts';

const invite = (over: object = {}): MeetingCommand => ({
  type: 'InvitePresenter',
  data: { invitationId: 'v1', itemId: 'i2', name: ' Ada Lind ', email: 'ada@lab.example', ...over },
});
const about = (type: 'WithdrawPresenterLink' | 'RenewPresenterLink' | 'LetPresenterIn' | 'ThankPresenter') =>
  ({ type, data: { invitationId: 'v1' } }) as const;
const invited = {
  type: 'PresenterInvited' as const,
  data: {
    invitationId: 'v1',
    itemId: 'i2',
    name: 'Ada Lind',
    email: 'ada@lab.example',
    says: { date: '2018-04-20' },
  },
} satisfies MeetingEvent;
const made = (digest: string): MeetingEvent => ({
  type: 'PresenterLinkMade',
  data: { invitationId: 'v1', digest },
});
const said = (type: 'PresenterLinkWithdrawn' | 'PresenterLetIn' | 'PresenterThanked' | 'PresenterReady') =>
  ({ type, data: { invitationId: 'v1' } }) as MeetingEvent;

describe('inviting somebody from outside to present', () => {
  it('says to what, and when the plan has them on', () => {
    given(notifiedEvents()).when(invite()).thenEvents(invited);
    const timed: MeetingEvent = {
      type: 'ItemChanged',
      data: { itemId: 'i2', plan: aPlan({ title: 'Bredband', start: '10:30', minutes: 20 }) },
    };
    given([...notifiedEvents(), timed])
      .when(invite({ words: ' Tio minuter. ' }))
      .thenEvents({
        ...invited,
        data: { ...invited.data, words: 'Tio minuter.', says: { date: '2018-04-20', time: '10:30' } },
      });
  });

  it('the same again is nothing, and other facts under the same id are a new invitation to the same', () => {
    given([...notifiedEvents(), invited])
      .when(invite())
      .thenNothing();
    given([...notifiedEvents(), invited])
      .when(invite({ email: 'ada@hemma.example' }))
      .thenEvents({ ...invited, data: { ...invited.data, email: 'ada@hemma.example' } });
    given([...notifiedEvents(), invited])
      .when(invite({ itemId: 'i1' }))
      .thenRefused('request-reused');
  });

  it('is refused for an item or pitch that is not there, and for an address that is none', () => {
    given(notifiedEvents())
      .when(invite({ itemId: 'i9' }))
      .thenRefused('item-not-found');
    given(notifiedEvents())
      .when(invite({ slotId: 's9' }))
      .thenRefused('item-not-found');
    given(notifiedEvents())
      .when(invite({ name: ' ' }))
      .thenRefused('text-missing');
    given(notifiedEvents())
      .when(invite({ email: 'ada' }))
      .thenRefused('invalid-address', { value: 'ada' });
    given(agreedEvents()).when(invite()).thenRefused('wrong-phase');
  });

  it('cannot be done from a rehearsal', () => {
    const [drafted, ...items] = notifiedEvents().filter(({ type }) => type !== 'NoticePosted');
    const rehearsal = {
      ...drafted,
      data: { ...drafted?.data, rehearsal: { of: 'm0', by: 'sekr' } },
    } as MeetingEvent;
    given([rehearsal, ...items])
      .when(invite())
      .thenRefused('presenter-of-rehearsal');
  });
});

describe('the link of an invitation', () => {
  const on = (date: string) => momentAt('09:00', date);
  const state = meetingOf([...notifiedEvents(), invited, made('d1')]);

  it('opens that invitation, and nobody else’s sum opens anything', () => {
    expect(invitationOpenedBy(state, 'd1', on('2018-04-18'))?.invitationId).toBe('v1');
    expect(invitationOpenedBy(state, 'd2', on('2018-04-18'))).toBeUndefined();
  });

  it('opens until two days after the meeting’s last day, wherever that is moved', () => {
    expect(linksOpenUntil(state)).toBe('2018-04-22');
    expect(invitationOpenedBy(state, 'd1', on('2018-04-22'))).toBeDefined();
    expect(invitationOpenedBy(state, 'd1', on('2018-04-23'))).toBeUndefined();
    const details = { ...state.details, date: '2018-05-02', endDate: '2018-05-03' };
    expect(linksOpenUntil({ ...state, details })).toBe('2018-05-05');
  });

  it('opens nothing once it is withdrawn, nor when another has taken its place', () => {
    const withdrawn = meetingOf([...notifiedEvents(), invited, made('d1'), said('PresenterLinkWithdrawn')]);
    expect(invitationOpenedBy(withdrawn, 'd1', on('2018-04-18'))).toBeUndefined();
    expect(recordLink(withdrawn, 'v1', 'd2')).toEqual([]);
    const renewed = given([...notifiedEvents(), invited, made('d1')])
      .when(about('RenewPresenterLink'))
      .after();
    expect(invitationOpenedBy(renewed, 'd1', on('2018-04-18'))).toBeUndefined();
    expect(recordLink(renewed, 'v1', 'd2')).toEqual([made('d2')]);
  });

  it('is withdrawn once, and can be given anew after that', () => {
    const withdrawn = [...notifiedEvents(), invited, made('d1'), said('PresenterLinkWithdrawn')];
    given(withdrawn).when(about('WithdrawPresenterLink')).thenNothing();
    given(withdrawn)
      .when(about('RenewPresenterLink'))
      .thenEvents({
        type: 'PresenterLinkRenewed',
        data: { invitationId: 'v1', says: { date: '2018-04-20' } },
      });
    given(notifiedEvents()).when(about('RenewPresenterLink')).thenRefused('presenter-not-found');
  });

  it('keeps the twenty latest', () => {
    const many = Array.from({ length: 25 }, (_, index) => made(`d${index}`));
    const { presenters } = meetingOf([...notifiedEvents(), invited, ...many]);
    expect(presenters[0]?.digests).toHaveLength(20);
    expect(presenters[0]?.digests.at(-1)).toBe('d24');
  });
});

describe('what a presenter says', () => {
  it('is noted once: that they opened their page, that they are ready, that they are not', () => {
    const state = meetingOf([...notifiedEvents(), invited]);
    expect(notePageOpened(state, 'v1')).toEqual([
      { type: 'PresenterPageOpened', data: { invitationId: 'v1' } },
    ]);
    const ready = sayReady(state, 'v1', true);
    expect(ready).toEqual([said('PresenterReady')]);
    const after = meetingOf(ready, state);
    expect(sayReady(after, 'v1', true)).toEqual([]);
    expect(sayReady(after, 'v1', false)).toEqual([
      { type: 'PresenterNotReady', data: { invitationId: 'v1' } },
    ]);
    expect(sayReady(state, 'v9', true)).toEqual([]);
  });

  it('counts for nothing once the meeting is over', () => {
    expect(sayReady(meetingOf([...agreedEvents(), invited]), 'v1', true)).toEqual([]);
  });
});

describe('letting a presenter in, and thanking them', () => {
  it('is done once, and letting in takes back thanks that came too early', () => {
    const started = [...ongoingEvents(), invited];
    given(started).when(about('LetPresenterIn')).thenEvents(said('PresenterLetIn'));
    given([...started, said('PresenterLetIn')])
      .when(about('LetPresenterIn'))
      .thenNothing();
    given([...started, said('PresenterLetIn')])
      .when(about('ThankPresenter'))
      .thenEvents(said('PresenterThanked'));
    given([...started, said('PresenterLetIn'), said('PresenterThanked')])
      .when(about('LetPresenterIn'))
      .thenEvents(said('PresenterLetIn'));
  });

  it('is for a meeting that is on, and for somebody whose invitation stands', () => {
    given([...notifiedEvents(), invited])
      .when(about('LetPresenterIn'))
      .thenRefused('wrong-phase');
    given([...ongoingEvents(), invited, said('PresenterLinkWithdrawn')])
      .when(about('LetPresenterIn'), contextAt('09:00'))
      .thenRefused('presenter-not-found');
  });
});
