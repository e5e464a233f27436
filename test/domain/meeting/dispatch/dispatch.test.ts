import { describe, expect, it } from 'vitest';
import { missingPapers, papersNow } from '../../../../src/domain/meeting/dispatch/papers.ts';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { someGroup } from '../../../support/group-builders.ts';
import { aPlan, closedEvents, contextAt, given, meetingOf } from '../../../support/meeting-builders.ts';

const papers = [
  { paperId: 'p1', title: 'Länk till idédatabas' },
  { paperId: 'p2', title: 'Kalkyl', url: 'https://example.org/kalkyl' },
];
const promised: readonly MeetingEvent[] = [
  ...closedEvents(),
  { type: 'ItemChanged', data: { itemId: 'i2', plan: aPlan({ title: 'Bredband', papers }) } },
];
const agreed: readonly MeetingEvent[] = [
  ...promised,
  {
    type: 'ProtocolAgreed',
    data: { revision: 1, date: '2018-04-25', signatories: [{ name: 'Anna Ek', role: 'ordförande' }] },
  },
];
const filed: readonly MeetingEvent[] = [
  ...agreed,
  { type: 'ProtocolArchived', data: { revision: 1, files: [] } },
];
const came: MeetingEvent = {
  type: 'PaperAttached',
  data: {
    itemId: 'i2',
    paperId: 'p1',
    title: 'Länk till idédatabas',
    url: 'https://example.org/idedatabas',
  },
};
const attach = (data: object = {}) =>
  ({
    type: 'AttachPaper',
    data: { itemId: 'i2', paperId: 'p1', url: 'https://example.org/idedatabas', ...data },
  }) as const;

describe('attaching a paper', () => {
  it('that was promised gives it its link, before the protocol is agreed and after', () => {
    for (const events of [promised, agreed])
      given(events)
        .when(attach({ title: 'x' }))
        .thenEvents(came);
    given([...promised, came])
      .when(attach())
      .thenNothing();
    given([...agreed, came])
      .when(attach())
      .thenNothing();
  });

  it('that nobody promised needs a title', () => {
    given(agreed)
      .when(attach({ paperId: 'p3', title: ' Bilder ' }))
      .thenEvents({
        type: 'PaperAttached',
        data: {
          itemId: 'i2',
          paperId: 'p3',
          title: 'Bilder',
          url: 'https://example.org/idedatabas',
        },
      });
    given(agreed)
      .when(attach({ paperId: 'p3' }))
      .thenRefused('text-missing');
    given(agreed)
      .when(attach({ itemId: 'i9' }))
      .thenRefused('item-not-found');
    given(agreed)
      .when(attach({ itemId: 'i1' }))
      .thenRefused('request-reused');
    given(agreed)
      .when(attach({ url: ' ' }))
      .thenRefused('text-missing');
  });

  it('after agreement leaves the protocol as it was agreed, and is to be had beside it', () => {
    const state = meetingOf([...agreed, came]);
    const item = state.items[1];
    expect(item?.plan.papers).toEqual(papers);
    expect(item && papersNow(state, item).map(({ url }) => url)).toEqual([
      'https://example.org/idedatabas',
      'https://example.org/kalkyl',
    ]);
    expect(missingPapers(meetingOf(agreed))).toEqual([
      { itemId: 'i2', item: 'Bredband', paperId: 'p1', paper: 'Länk till idédatabas' },
    ]);
    expect(missingPapers(state)).toEqual([]);
  });

  it('goes into the next revision, when there is one', () => {
    const state = meetingOf([...agreed, came, { type: 'CorrectionOpened', data: { reason: 'Fel.' } }]);
    expect(state.items[1]?.plan.papers[0]?.url).toBe('https://example.org/idedatabas');
  });
});

describe('sending out the agreed protocol', () => {
  const mailLists = [
    {
      listId: 'registrar',
      name: 'Registratorer',
      addresses: [{ name: 'Ada Ny', email: 'ada@example.org' }, { email: 'registrator@example.org' }],
    },
    { listId: 'tom', name: 'Tom lista', addresses: [] },
  ];
  const inGroup = (settings: object = {}) =>
    contextAt('09:00', { group: someGroup({ mailLists, ...settings }) });
  const send = (data: object = {}) =>
    ({ type: 'DispatchProtocol', data: { dispatchId: 'd1', lists: ['registrar'], ...data } }) as const;
  const sent = (data: object = {}): MeetingEvent => ({
    type: 'ProtocolDispatched',
    data: {
      dispatchId: 'd1',
      revision: 1,
      lists: [{ listId: 'registrar', name: 'Registratorer' }],
      alsoTo: [],
      except: [],
      waived: [],
      ...data,
    },
  });

  it('goes to lists and to others, with exceptions, once under its id', () => {
    given([...filed, came])
      .when(
        send({ alsoTo: [{ name: ' Bo ', email: ' bo@example.org ' }], except: [' Ada Ny ', ''] }),
        inGroup(),
      )
      .thenEvents(sent({ alsoTo: [{ name: 'Bo', email: 'bo@example.org' }], except: ['Ada Ny'] }));
    given([...filed, came, sent()])
      .when(send(), inGroup())
      .thenNothing();
    given([...filed, came, sent()])
      .when(send({ lists: [], alsoTo: [{ email: 'bo@example.org' }] }), inGroup())
      .thenRefused('request-reused');
  });

  it('waits for a promised paper until it is there or waived (D14)', () => {
    given(filed)
      .when(send(), inGroup())
      .thenRefused('papers-missing', { item: 'Bredband', paper: 'Länk till idédatabas' });
    given(filed)
      .when(send({ waive: ['p1', 'p9'] }), inGroup())
      .thenEvents(sent({ waived: ['p1'] }));
  });

  it('waits until it is archived', () => {
    given([...agreed, came])
      .when(send(), inGroup())
      .thenRefused('not-archived-yet');
    given(promised).when(send(), inGroup()).thenRefused('wrong-phase');
    given([...filed, came, { type: 'CorrectionOpened', data: { reason: 'Fel.' } }])
      .when(send(), inGroup())
      .thenRefused('wrong-phase');
  });

  it('waits for signatures where the group wants them, until they are there or waived', () => {
    const wanted = inGroup({ signing: 'wanted' });
    given([...filed, came])
      .when(send(), wanted)
      .thenRefused('signature-missing', { names: 'Anna Ek' });
    given([...filed, came, { type: 'SigningWaived', data: { revision: 1 } }])
      .when(send(), wanted)
      .thenEvents(sent());
    given([
      ...filed,
      came,
      {
        type: 'SignatureMarked',
        data: { revision: 1, name: 'Anna Ek', how: 'paper', date: '2018-04-26' },
      },
    ])
      .when(send(), wanted)
      .thenEvents(sent());
  });

  it('may be what concerns each municipality alone, to every one that was called (N2)', () => {
    given([...filed, came])
      .when(send({ lists: [], extracts: true }), inGroup())
      .thenEvents({
        type: 'ProtocolDispatched',
        data: {
          dispatchId: 'd1',
          revision: 1,
          lists: [],
          alsoTo: [],
          except: [],
          waived: [],
          extracts: ['Bjuv', 'Ängelholm', 'Åstorp', 'Örkelljunga'],
        },
      });
  });

  it('is refused to nobody, to a list that is not there, and to what is no address', () => {
    const ready = [...filed, came];
    given(ready)
      .when(send({ lists: [] }), inGroup())
      .thenRefused('nobody-to-send-to');
    given(ready)
      .when(send({ lists: ['tom'] }), inGroup())
      .thenRefused('nobody-to-send-to');
    given(ready)
      .when(send({ except: ['ada ny', 'REGISTRATOR@example.org'] }), inGroup())
      .thenRefused('nobody-to-send-to');
    given(ready)
      .when(send({ lists: ['okänd'] }), inGroup())
      .thenRefused('mail-list-not-found');
    given(ready)
      .when(send({ alsoTo: [{ email: 'bo' }] }), inGroup())
      .thenRefused('invalid-address', { value: 'bo' });
  });

  it('goes out again after a revision', () => {
    const state = meetingOf([
      ...filed,
      came,
      sent(),
      { type: 'CorrectionOpened', data: { reason: 'Fel.' } },
      { type: 'ProtocolAgreed', data: { revision: 2, date: '2018-05-02', signatories: [], reason: 'Fel.' } },
      { type: 'ProtocolArchived', data: { revision: 2, files: [] } },
      sent({ dispatchId: 'd2', revision: 2 }),
    ]);
    expect(state.dispatches.map(({ dispatchId, revision, by }) => [dispatchId, revision, by])).toEqual([
      ['d1', 1, 'sekr'],
      ['d2', 2, 'sekr'],
    ]);
  });
});
