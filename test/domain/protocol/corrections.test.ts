import { describe, expect, it } from 'vitest';
import { renderProtocolHtml } from '../../../src/documents/html/protocol-html.ts';
import type { MeetingEvent } from '../../../src/domain/meeting/events.ts';
import { changesBetween, linesAround } from '../../../src/domain/meeting/review/changes.ts';
import { contentAt, contentsOf } from '../../../src/domain/meeting/review/content.ts';
import { protocolOf } from '../../../src/domain/protocol/protocol-view.ts';
import { someGroup } from '../../support/group-builders.ts';
import { aPlan, closedEvents, doneBy, meetingOf, rich } from '../../support/meeting-builders.ts';

const ANNA = { name: 'Anna Ek', personId: 'anna' } as const;
const BO = { name: 'Bo Al', personId: 'bo' } as const;
const check = (who: typeof ANNA | typeof BO, how: 'checked' | 'approved' = 'checked'): MeetingEvent => ({
  type: 'ProtocolChecked',
  data: { ...who, how },
});
const clause = (clauseId: string, text: string, itemId = 'i1'): MeetingEvent => ({
  type: 'ClauseRecorded',
  data: { itemId, clauseId, text },
});
const draft: readonly MeetingEvent[] = [
  ...closedEvents(),
  { type: 'TextWritten', data: { place: 'i1', text: rich('Bo redovisade.\n\nGruppen samtalade.') } },
  clause('c1', 'anta budgeten'),
  clause('c2', 'följa upp i höst'),
];
const printed = (events: Parameters<typeof meetingOf>[0]) => protocolOf(meetingOf(events), someGroup());

describe('what is printed around the text of an item', () => {
  it('is who presented, its papers and what else there is, but not what has a place of its own', () => {
    const plan = aPlan({
      presenters: [{ name: 'Bo Al', organisation: 'Bjuv' }],
      papers: [{ paperId: 'p1', title: 'Kalkyl', url: 'https://example.org/k' }],
      start: '09:00',
    });
    const state = meetingOf([...draft, { type: 'ItemChanged', data: { itemId: 'i1', plan } }]);
    expect(linesAround(contentAt(state, 'i1'))).toEqual(['Föredragande: Bo Al, Bjuv', 'Kalkyl']);
    expect(linesAround(contentAt(state, 'opening'))).toEqual([]);
  });
});

describe('whose word a protocol rests on, as printed (D8)', () => {
  it('is all who have said it of all of it, by how they said it', () => {
    expect(printed([...draft, check(ANNA), check(BO, 'approved')]).checkSentences).toEqual([
      'Avstämt med Anna Ek (registrerat av Eva Ros).',
      'Justerat av Bo Al (registrerat av Eva Ros).',
    ]);
    const own = [
      ...draft,
      {
        type: 'ReviewOpened',
        data: { reviewers: [ANNA, BO], deadline: '2018-04-27', how: 'checked', asked: [] },
      } as const,
      ...[ANNA, BO].map((reviewer) =>
        doneBy(reviewer.personId, {
          type: 'WordGiven',
          data: { reviewer, places: ['attendance', 'opening', 'i1', 'i2', 'closing'] },
        }),
      ),
    ];
    expect(printed(own).checkSentences).toEqual(['Avstämt med Anna Ek och Bo Al.']);
  });

  it('names what was changed afterwards, or what alone it was said of', () => {
    const changed: readonly MeetingEvent[] = [
      ...draft,
      check(ANNA),
      { type: 'ClauseRemoved', data: { clauseId: 'c2' } },
      { type: 'TextWritten', data: { place: 'opening', text: rich('Anna hälsade välkommen.') } },
    ];
    expect(printed(changed).checkSentences).toEqual([
      'Avstämt med Anna Ek (registrerat av Eva Ros, utom inledningen och ärende 1).',
    ]);
    const little = [
      ...draft,
      doneBy('bo', { type: 'WordGiven', data: { reviewer: BO, places: ['i2', 'attendance'] } }),
    ];
    expect(printed(little).checkSentences).toEqual(['Avstämt med Bo Al (i fråga om närvaron och ärende 2).']);
  });

  it('is nobody whose word holds for nothing any more', () => {
    const word: MeetingEvent = { type: 'WordGiven', data: { reviewer: BO, places: ['i1'] } };
    expect(
      printed([...draft, word, { type: 'ClauseRemoved', data: { clauseId: 'c1' } }]).checkSentences,
    ).toEqual([]);
  });
});

describe('what became of a protocol between two wordings', () => {
  const between = (events: readonly MeetingEvent[]) =>
    changesBetween(contentsOf(meetingOf(draft)), contentsOf(meetingOf([...draft, ...events])));

  it('is told line by line, each with the one it took the place of', () => {
    expect(
      between([
        { type: 'ClauseReworded', data: { clauseId: 'c1', text: 'anta budgeten för 2019' } },
        { type: 'TextWritten', data: { place: 'i1', text: rich('Bo Al redovisade.\n\nGruppen samtalade.') } },
        { type: 'OutcomeRecorded', data: { itemId: 'i2', text: 'Gruppen tackar.' } },
        { type: 'PresenceCorrected', data: { personId: 'dag', presence: 'absent' } },
      ]),
    ).toEqual([
      {
        place: 'attendance',
        lines: [
          {
            kind: 'line',
            before: 'Okänd närvaro: Dag Ås, Örkelljunga',
            after: 'Frånvarande: Dag Ås, Örkelljunga',
          },
        ],
      },
      {
        place: 'i1',
        title: '1. Budget',
        lines: [
          { kind: 'text', before: 'Bo redovisade.', after: 'Bo Al redovisade.' },
          { kind: 'clause', before: 'att anta budgeten', after: 'att anta budgeten för 2019' },
        ],
      },
      { place: 'i2', title: '2. Bredband', lines: [{ kind: 'outcome', after: 'Gruppen tackar.' }] },
    ]);
  });

  it('tells what went, what came, a new title, and a change of form alone', () => {
    expect(
      between([
        { type: 'ClauseRemoved', data: { clauseId: 'c1' } },
        { type: 'ItemChanged', data: { itemId: 'i2', plan: aPlan({ title: 'Fiber' }) } },
      ]),
    ).toEqual([
      {
        place: 'i1',
        title: '1. Budget',
        lines: [
          { kind: 'clause', before: 'att anta budgeten', after: 'att följa upp i höst' },
          { kind: 'clause', before: 'samt att följa upp i höst' },
        ],
      },
      {
        place: 'i2',
        title: '2. Fiber',
        lines: [{ kind: 'title', before: '2. Bredband', after: '2. Fiber' }],
      },
    ]);
    const bold = [
      { type: 'paragraph', spans: [{ text: 'Bo redovisade.', bold: true }] },
      { type: 'paragraph', spans: [{ text: 'Gruppen samtalade.' }] },
    ] as const;
    expect(between([{ type: 'TextWritten', data: { place: 'i1', text: bold } }])).toEqual([
      { place: 'i1', title: '1. Budget', lines: [] },
    ]);
    expect(between([])).toEqual([]);
  });
});

describe('a corrected protocol', () => {
  const corrected: readonly MeetingEvent[] = [
    ...draft,
    check(ANNA),
    { type: 'ProtocolAgreed', data: { revision: 1, number: '3/2018', date: '2018-04-25', signatories: [] } },
    { type: 'CorrectionOpened', data: { reason: 'Fel <år>.' } },
    { type: 'ClauseReworded', data: { clauseId: 'c1', text: 'anta budgeten för 2019' } },
  ];
  const again: MeetingEvent = {
    type: 'ProtocolAgreed',
    data: { revision: 2, number: '3/2018', date: '2018-05-03', signatories: [], reason: 'Fel <år>.' },
  };

  it('prints what was corrected, with both wordings and the reason (D7)', () => {
    const view = printed([...corrected, again]);
    expect(view.mark.text).toBe('Protokollet fastställdes den 3 maj 2018. Rättad version 2.');
    expect(view.corrections).toEqual([
      {
        revision: 2,
        date: '2018-05-03',
        reason: 'Fel <år>.',
        text: 'Rättad version 2, fastställd den 3 maj 2018. Skäl: Fel <år>.',
        changes: [
          {
            where: '1. Budget',
            lines: [{ kind: 'clause', before: 'att anta budgeten', after: 'att anta budgeten för 2019' }],
          },
        ],
      },
    ]);
    const page = renderProtocolHtml(view);
    expect(page).toContain('Skäl: Fel &lt;år&gt;.');
    expect(page).toContain('<dt>Tidigare lydelse:</dt> <dd>att anta budgeten</dd>');
    expect(page).toContain('<dt>Ny lydelse:</dt> <dd>att anta budgeten<ins> för 2019</ins></dd>');
  });

  it('is a draft with its number and reason until it is agreed, and prints no corrections before', () => {
    const view = printed(corrected);
    expect(view.heading).toBe('Kommundirektörsgruppens protokoll 3/2018');
    expect(view.mark).toEqual({
      kind: 'preliminary',
      text: 'Preliminärt: rättelse av det fastställda protokollet. Skäl: Fel <år>.',
    });
    expect(view).not.toHaveProperty('corrections');
    expect(printed(draft)).not.toHaveProperty('corrections');
  });
});
