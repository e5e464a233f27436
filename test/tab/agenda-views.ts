import type { ChannelFilesView } from '../../src/contract/channel-files-view.ts';
import type { StepView } from '../../src/contract/live-view.ts';
import type { AgendaChangesView, MeetingView } from '../../src/contract/views.ts';
import { aMeeting, anItem, MEETING_ID } from './example-views.ts';

/** A residential whose agenda has one of everything: check-in, pitches, theme, assignment, references, late and too long. */
export function aRichMeeting(part: Partial<MeetingView> = {}): MeetingView {
  const base = aMeeting();
  return {
    ...base,
    details: { ...base.details, endDate: '2026-04-18', start: '12:00', end: '11:30' },
    overrun: { end: '11:45', minutes: 15 },
    items: [
      anItem({
        itemId: 'item-check-in',
        kind: 'check-in',
        title: 'Välkommen och incheckning',
        day: 1,
        plannedStart: '12:00',
        minutes: 15,
        given: { minutes: 15 },
      }),
      anItem({
        itemId: 'item-expo',
        number: '1',
        title: 'Expo Framtid',
        day: 1,
        plannedStart: '12:15',
        minutes: 30,
        over: 5,
        given: { minutes: 30 },
        presenters: [{ name: 'Klippan', kind: 'body', through: 'Anna Berg', personId: 'anna' }],
        slots: [
          {
            slotId: 'slot-1',
            title: 'Platsmätning',
            presenters: [
              { name: 'Ida By', organisation: 'Bjuv', alsoFor: ['nätverket Miljö'], remote: true },
            ],
            minutes: 10,
            plannedStart: '12:15',
            reckonedMinutes: 10,
          },
          { slotId: 'slot-2', title: 'Vattenkontroll', presenters: [], plannedStart: '12:25' },
        ],
        origin: { kind: 'assignment', from: 'styrelsen', date: '2026-03-20', note: 'välj tre' },
        references: [{ body: 'group', date: '2026-03-20', text: 'bjöd in', meetingId: 'moete-2026-03' }],
      }),
      anItem({
        itemId: 'item-budget',
        number: '2',
        title: 'Budget',
        day: 1,
        plannedStart: '12:45',
        minutes: 45,
        given: {},
        presenters: [{ name: 'Anna Berg', organisation: 'sekretariatet', personId: 'anna' }],
      }),
      anItem({
        itemId: 'item-theme',
        kind: 'thematic',
        title: 'Tematisk uppföljning',
        heading: 'Uppföljning',
        day: 2,
        plannedStart: '08:30',
        minutes: 60,
        given: { day: 2, start: '08:30', minutes: 60 },
        theme: { goalArea: 'Näringsliv', responsible: 'Höganäs' },
        presenters: [{ name: 'Så gör vi', kind: 'film' }],
        papers: [
          { paperId: 'paper-1', title: 'Underlag' },
          { paperId: 'paper-2', title: 'Förslag till plan', file: { name: 'plan.pdf', size: 230_000 } },
          {
            paperId: 'paper-3',
            title: 'Nuläge för näringslivet',
            url: 'https://exempel.sharepoint.com/sites/kd/nulage.pdf',
            library: { name: 'nulage.pdf', size: 1_430_000 },
          },
        ],
        late: true,
      }),
    ],
    ...part,
  };
}

/** What has changed in it since its reader looked, as GET agenda-changes answers. */
export const SOME_CHANGES: AgendaChangesView = {
  agendaVersion: 10,
  sinceYouLooked: {
    hasLooked: true,
    changes: {
      items: [
        { what: 'changed', itemId: 'item-expo', title: 'Expo Framtid', aspects: [{ kind: 'moved' }] },
        {
          what: 'changed',
          itemId: 'item-budget',
          title: 'Budget',
          aspects: [{ kind: 'time', before: '12:15', after: '12:45', follows: true }],
        },
        { what: 'added', itemId: 'item-theme', title: 'Tematisk uppföljning', start: '08:30' },
        { what: 'removed', itemId: 'item-gone', title: 'Bredband' },
      ],
    },
  },
};

/** Where a page asks for them. */
export const CHANGES_PATH = `meetings/${MEETING_ID}/agenda-changes`;

/** What the secretariat did last to the agenda, and to the roll. */
export const A_STEP_OF_THE_AGENDA: StepView = {
  version: 9,
  date: '2026-04-13',
  time: '10:42',
  by: 'Anna Berg',
  mine: true,
  type: 'ItemRemoved',
  subject: 'Bredband',
};
export const A_STEP_OF_THE_ROLL: StepView = {
  ...A_STEP_OF_THE_AGENDA,
  type: 'AttendanceReplied',
  subject: 'Johan Frisk',
};

/** A series of which the meeting is one, with a standing item that its agenda lacks. */
export const A_SERIES_OF_THE_MEETING = {
  today: '2026-04-13',
  members: [],
  can: [],
  series: [
    {
      occasions: [{ meeting: { meetingId: MEETING_ID } }],
      items: [
        { kind: 'check-in', title: 'Incheckning', presenters: [], papers: [] },
        { kind: 'dialogue', title: 'Dialog', minutes: 30, presenters: [], papers: [] },
        { kind: 'other', title: 'Övrigt', presenters: [], papers: [] },
      ],
    },
  ],
};

/** A folder of the channel with one of everything, and more on the next page. */
export const someChannelFiles: ChannelFilesView = {
  trail: [
    { id: 'f1', name: '2023' },
    { id: 'f2', name: '2023-02-17 Kommundirektörsmöte' },
  ],
  entries: [
    { id: 'f3', name: 'Underlag från delregionala nätverket', kind: 'folder' },
    {
      id: 'f4',
      name: 'Förslag till gemensam bredbandssamordnare, version 3 efter samråd.pdf',
      kind: 'file',
      size: 1_430_000,
      changed: '2023-02-10',
      fits: true,
    },
    { id: 'f5', name: 'Budget 2024.xlsx', kind: 'file', size: 48_200, changed: '2023-01-30', fits: true },
    { id: 'f6', name: 'Inspelning.mp4', kind: 'file', size: 412_000_000, changed: '2023-01-12' },
  ],
  next: 'more',
};
