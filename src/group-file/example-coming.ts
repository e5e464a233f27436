import { daysAfter } from '../domain/basics/days.ts';
import type { ItemPlan } from '../domain/meeting/vocabulary.ts';
import { ALVA, EBBE, HEDDA, KLAS_AKE, MAJA, remotely, TUVA } from './example-people.ts';
import type { ExampleAct, ExampleDates, ExampleStep } from './example-step.ts';
import { at, COMING, EARLIER, SECRETARY, SERIES } from './example-step.ts';

const PAUSE = `${COMING}-2`;
const THEME = `${COMING}-3`;

/** What waits for an agenda: besides what the earlier meeting left, one matter from the board and one from a member. */
export function waitingMatters({ earlier }: ExampleDates): readonly ExampleStep[] {
  return [
    ...at(daysAfter(earlier, 14), '10:15', SECRETARY, {
      kind: 'pending',
      command: {
        type: 'EnterMatter',
        data: {
          pendingId: 'exempel-vantar-budget',
          source: 'board-assignment',
          plan: {
            kind: 'matter',
            title: 'Budgetramar för det gemensamma arbetet',
            minutes: 30,
            presenters: [MAJA],
            papers: [{ paperId: 'exempel-vantar-budget-1', title: 'Ett första utkast till ramar' }],
            origin: {
              kind: 'assignment',
              from: 'styrelsen',
              date: daysAfter(earlier, 13),
              note: 'lämna ett första utkast till ramar',
            },
          },
          wishedFor: { kind: 'next' },
          note: 'Styrelsen behandlar ramarna i sin nästa beredning.',
        },
      },
    }),
    ...at(daysAfter(earlier, 21), '16:50', 'borje', {
      kind: 'pending',
      command: {
        type: 'ProposeMatter',
        data: {
          pendingId: 'exempel-vantar-jour',
          proposal: {
            title: 'Gemensam jour för samhällsviktig it',
            background:
              'Vid vårt senaste avbrott tog det fyra timmar att nå någon som kunde hjälpa till. Flera av oss har redan egna jourer som kanske kan delas.',
            minutes: 15,
          },
        },
      },
    }),
  ];
}

/** The coming meeting: drafted from the series, with what was carried over and what decisions of the last one led to. */
export function comingMeeting({ coming, earlier }: ExampleDates): readonly ExampleStep[] {
  return [
    ...at(daysAfter(earlier, 24), '14:00', SECRETARY, {
      kind: 'draft',
      meetingId: COMING,
      details: {
        title: 'Kommundirektörsmöte',
        date: coming,
        start: '08:30',
        end: '12:30',
        place: 'Biblioteket, Provköping',
        joinUrl: 'https://teams.example/l/meetup-join/exempel',
        replyBy: daysAfter(coming, -2),
        proposalsBy: daysAfter(coming, -10),
      },
      seriesId: SERIES,
      pending: [`item:${EARLIER}:exempel-samarbetsavtal`],
    }),
    ...at(
      daysAfter(earlier, 24),
      '14:20',
      SECRETARY,
      add('exempel-n-laddplan', PAUSE, {
        ...matter('Gemensam plan för laddplatser: förslag', '08:55', 40),
        heading: 'Ärenden och beredning',
        presenters: [EBBE, HEDDA],
        papers: [{ paperId: 'exempel-n-laddplan-1', title: 'Förslag till gemensam plan' }],
        references: [earlierItem('exempel-laddplan', 'gav uppdraget att ta fram ett förslag')],
        matterId: 'exempel-laddplan',
        background: 'På förra mötet fick Ebbe Sagolund i uppdrag att ta fram ett förslag.',
      }),
      add('exempel-n-kris', PAUSE, {
        ...matter('Gemensam övning i krisledning', '09:35', 25),
        presenters: [KLAS_AKE],
      }),
      add('exempel-n-verksamhetsplan', THEME, {
        ...matter('Utkast till ny verksamhetsplan', '10:15', 45),
        presenters: [MAJA],
        references: [earlierItem('exempel-verksamhetsplan', 'ställde sig bakom modellen för processen')],
        matterId: 'exempel-verksamhetsplan',
      }),
      add('exempel-n-sensorer', THEME, {
        ...matter('Sensorer i kommunal verksamhet: förstudien börjar', '11:00', 30),
        presenters: [{ name: 'nätverket Digitalisering', kind: 'body' }, remotely(TUVA)],
        matterId: 'exempel-sensorer',
      }),
      asked({
        type: 'ChangeItem',
        data: {
          itemId: THEME,
          plan: {
            kind: 'thematic',
            title: 'Tematisk uppföljning',
            theme: { goalArea: 'Kompetensförsörjning', responsible: 'Bjuv' },
            start: '11:30',
            minutes: 25,
            presenters: [ALVA],
            papers: [],
          },
        },
      }),
      asked({
        type: 'InvitePresenter',
        data: {
          invitationId: 'exempel-foredragande',
          itemId: 'exempel-n-sensorer',
          name: TUVA.name,
          words: 'Tio minuter om hur förstudien läggs upp, sedan frågor. Skicka gärna dina bilder i förväg.',
        },
      }),
    ),
  ];

  function earlierItem(itemId: string, text: string) {
    return { body: 'group', date: earlier, text, meetingId: EARLIER, itemId } as const;
  }
}

function add(itemId: string, before: string, plan: ItemPlan): ExampleAct {
  return asked({ type: 'AddItem', data: { itemId, plan, before } });
}

function asked(command: Extract<ExampleAct, { kind: 'meeting' }>['command']): ExampleAct {
  return { kind: 'meeting', meetingId: COMING, command };
}

function matter(title: string, start: string, minutes: number): ItemPlan {
  return { kind: 'matter', title, start, minutes, presenters: [], papers: [] };
}
