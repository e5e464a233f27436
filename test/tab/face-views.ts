import type { ItemView, MeetingView } from '../../src/contract/views.ts';
import { anItem, anOngoingMeeting, secretary } from './example-views.ts';
import { forSecretary } from './tab-in-teams.ts';

/** The day of the example, in the middle of the meeting. */
export const DURING = { ...secretary, today: '2026-04-17', now: '2026-04-17T07:46:00.000Z' };

/** Under way with an item of five pitches that has posted decisions, one clause being written and a colleague's draft. */
export function anExpo(part: Partial<ItemView> = {}): MeetingView {
  const meeting = forSecretary(
    anOngoingMeeting({
      clock: { drift: 7, withdrawn: false },
      drafts: [
        {
          field: 'clause:item-expo',
          authorId: 'helsingborg',
          author: 'Karin Wallander',
          mine: false,
          content: 'hemligt utkast till en att-sats',
          basedOn: 0,
          sequence: 3,
        },
      ],
    }),
  );
  const posted = [
    { clauseId: 'x-1', text: 'ställa sig bakom idén om ett gemensamt utvecklingslabb.' },
    {
      clauseId: 'x-2',
      text: 'uppdra åt nätverket Digitalisering att återkomma med en plan och en kostnad till mötet i juni.',
    },
  ];
  const expo = anItem({
    itemId: 'item-expo',
    number: '2',
    title: 'Expo Framtid: fem idéer om gemensam kompetensförsörjning',
    plannedStart: '09:15',
    minutes: 60,
    startedAt: '09:22',
    progress: 'current',
    presenters: [{ name: 'Erik Malm', organisation: 'Ängelholm' }],
    slots: PITCHES.map(([title, name], index) => ({
      slotId: `slot-${index}`,
      title,
      presenters: [{ name, organisation: 'Högskolan', remote: true }],
      plannedStart: PLANNED[index] ?? '10:03',
      ...(PREDICTED[index] ? { predictedStart: PREDICTED[index] } : {}),
    })),
    clauses: [...posted, { clauseId: 'x-3', text: 'detta är inte publicerat än.' }].map((clause) => ({
      ...clause,
      recordedBy: 'Anna Berg',
    })),
    decisionsPosted: true,
    unpostedChanges: true,
    posted: { clauses: posted },
    ...part,
  });
  return {
    ...meeting,
    currentItemId: expo.itemId,
    items: meeting.items.map((item, index) => (index === 1 ? expo : item)),
    steps: [
      {
        version: 39,
        date: '2026-04-17',
        time: '09:22',
        by: 'Anna Berg',
        mine: true,
        type: 'ItemStarted',
        subject: '2. Expo Framtid',
      },
    ],
  };
}

/** The longest words that a real agenda has had, and more decisions than a screen has room for. */
export function aLongItem(): MeetingView {
  const clauses = Array.from({ length: 14 }, (_, index) => ({
    clauseId: `y-${index}`,
    text: `${index + 1}: godkänna delrapporten om den gemensamma trafikförsörjningsplanen och lägga den till handlingarna.`,
  }));
  return anExpo({
    title:
      'Återrapportering av förstudien om kommunikationsinfrastruktursamverkan och trafikförsörjningsplaneringsunderlag inför budgetberedningen i de elva kommunerna',
    slots: [],
    posted: { clauses },
  });
}

/** A break that the agenda has, taken. */
export function aMeetingAtRest(): MeetingView {
  const meeting = anExpo();
  return {
    ...meeting,
    currentItemId: 'item-break',
    items: meeting.items.map((item) =>
      item.itemId === 'item-break' ? { ...item, progress: 'current', startedAt: '09:40' } : item,
    ),
  };
}

/** The first two have had their turn or have it. */
const PREDICTED = [undefined, undefined, '09:52', '10:04', '10:16'];
const PLANNED = ['09:15', '09:27', '09:39', '09:51', '10:03'];
const PITCHES = [
  ['Idélabbet', 'Ida Holm'],
  ['Kommunernas gemensamma lärlingsprogram', 'Otto Lind'],
  ['Vattenkontroll med sensorer', 'Maja Berg'],
  ['Digital handledning', 'Nils Åberg'],
  ['Rekrytera tillsammans', 'Sara Ek'],
] as const;
