import type {
  ImportListView,
  ImportRowView,
  ImportTextView,
  ImportView,
  ProposedMattersView,
} from '../../src/contract/import-views.ts';
import type { Ability } from '../../src/domain/group/abilities.ts';
import type { ImportEvent } from '../../src/domain/imported/events.ts';
import { presentImport } from '../../src/server/presenters/import-view.ts';
import type { Caller } from '../../src/usecases/identify.ts';
import { someGroup } from '../support/group-builders.ts';
import { AN_OLD_PROTOCOL, handedIn, importOf } from '../support/import-builders.ts';

export const IMPORT_PATH = 'imports/im1';

/** The list with some that wait, one of them unread by anybody's eye, and some years in the register. */
export const someImports: ImportListView = {
  waiting: [
    row('w1', { title: '', file: 'skannat protokoll från 2011 (kopia).pdf', warnings: 7 }),
    row('im1', { number: '4/2017', date: '2017-05-12', warnings: 2 }),
    row('w3', { number: '3/2017', date: '2017-03-10' }),
  ],
  accepted: [
    row('a1', { number: '8/2016', date: '2016-12-09', items: 11, decisions: 14 }),
    row('a2', { number: '7/2016', date: '2016-10-14', file: 'Protokoll 7-2016.docx' }),
    row('a3', { title: 'Kommundirektörmöte', date: '2015-02-13', items: 9, decisions: 4 }),
  ],
  mayHandIn: true,
};

/** A protocol that waits, with a warning of each sort of place, and an item that may go on with a matter. */
export function aWaitingImport(over: Partial<ImportView> = {}): ImportView {
  return { ...shown([waiting()], ['read', 'write-protocol']), ...over };
}

/** The same in the register, as somebody with these abilities sees it. */
export function aTakenImport(abilities: readonly Ability[] = ['read']): ImportView {
  return shown([waiting(), { type: 'ProtocolAccepted', data: { date: '2018-04-23' } }], abilities);
}

export const importText: ImportTextView = { lines: AN_OLD_PROTOCOL.split('\n') };

export const someProposals: ProposedMattersView = {
  proposals: [
    {
      itemId: 'im1.2',
      matters: [
        { matterId: 'skolskjuts', title: 'Skolskjuts, gemensam upphandling', date: '2019-02-15' },
        { matterId: 'upphandling', title: 'Upphandling av transporter i glesbygd', date: '2016-10-14' },
      ],
    },
  ],
};

/** One of the same number. */
export const anAlikeMeeting: ImportView['alike'][number] = {
  meetingId: 'a9',
  title: 'Direktörsgruppens protokoll',
  number: '4/2017',
  date: '2017-05-12',
  imported: true,
};

/** What the server answers about them. */
export const importAnswers = {
  imports: someImports,
  [IMPORT_PATH]: aWaitingImport(),
  [`${IMPORT_PATH}/text`]: importText,
  [`${IMPORT_PATH}/matters`]: someProposals,
};

function row(importId: string, over: Partial<ImportRowView>): ImportRowView {
  return {
    importId,
    file: `Protokoll ${over.number?.replace('/', '-') ?? importId}.txt`,
    title: 'Direktörsgruppens protokoll',
    items: 7,
    decisions: 9,
    warnings: 0,
    handedIn: '2018-04-20',
    ...over,
  };
}

function waiting(): ImportEvent {
  return handedIn({
    guests: [{ name: 'Hans Moberg', organisation: 'Räddningstjänsten Mitt', source: 'list' }],
    breaks: [{ title: 'Förmiddagskaffe', time: '10:15', line: 28 }],
    closing: 'Mötet avslutades med **lunch**.\n\n- nästa möte i Storvik\n- konferens i Granbo',
    warnings: [
      {
        code: 'date-inconsistent-with-content',
        params: {
          date: '2017-05-12',
          because: 'weekday',
          words: 'fredagen den 13 maj',
          likely: '2016-05-13',
        },
        line: 3,
        page: 1,
      },
      { code: 'orphan-organisation', params: { words: 'sekretariatet' }, line: 5, page: 1 },
      { code: 'decision-without-label', params: { words: 'att notera informationen' }, line: 17, page: 2 },
      { code: 'chair-not-stated' },
    ],
  });
}

function shown(events: readonly ImportEvent[], abilities: readonly Ability[]): ImportView {
  const group = someGroup();
  const state = importOf(events);
  const caller = { abilities: new Set(abilities), group } as unknown as Caller;
  return presentImport({ state, version: events.length, alike: [], matters: new Map() }, caller, 'sv');
}
