import { daysAfter } from '../domain/basics/days.ts';
import type { IsoDate } from '../domain/basics/time.ts';
import type { FollowUp } from '../domain/meeting/state.ts';
import type { Deferral, Funding, Guidance, ItemPlan } from '../domain/meeting/vocabulary.ts';
import { EBBE, FREJA, HEDDA, LINNEA, MAJA, PETRA, remotely, RUBEN, VERA } from './example-people.ts';
import type { ExampleDates } from './example-step.ts';
import { EARLIER } from './example-step.ts';

/** An item of the example's earlier meeting: what was planned and what came of it. Everything here is invented. */
export interface ExampleItem {
  readonly itemId: string;
  readonly plan: ItemPlan;
  /** How it came on the agenda: with the series, when the agenda was made, or late, after the notice. */
  readonly came: 'with-series' | 'planned' | 'late';
  /** Running text; an empty line parts paragraphs, `- ` begins a list's item, `**so**` is bold. */
  readonly text?: string;
  /** Without the leading "att"; called `{itemId}-1` and on. */
  readonly clauses?: readonly string[];
  readonly outcome?: string;
  /** Of the first clause. */
  readonly conditions?: readonly string[];
  readonly funding?: Funding;
  readonly guidance?: Guidance;
  readonly followUp?: FollowUp;
  /** Put off at the meeting. */
  readonly deferral?: Deferral;
  /** Nobody came to it before the meeting ended. */
  readonly leftOver?: true;
}

export const OPENING_TEXT =
  'Disa Modellqvist hälsade alla välkomna, särskilt Juni Mallander, tf kommundirektör i Åstorp. Först fick var och en säga hur de har det.';
export const CLOSING_TEXT = 'Disa Modellqvist tackade deltagarna för ett givande möte och avslutade det.';

/** What the earlier meeting printed of its statement before a reviewer had proposed more. */
export const STATEMENT_TEXT =
  'Örkelljunga har tagit fram ett förslag till gemensamt yttrande som underlag för respektive kommuns svar. Linnea Fiktivlund redovisade förslaget, som var utsänt i förväg.';
export const STATEMENT_TEXT_PROPOSED = `${STATEMENT_TEXT} Hon pekade särskilt på de turer som elever på landsbygden är beroende av.`;

/** What the preliminary study may cost: as the first protocol had it, and as it was corrected. */
export const STUDY = { first: 120, corrected: 140 } as const;
export const STUDY_CLAUSE = (thousands: number): string =>
  `bifalla finansiering av en förstudie med högst ${thousands} tkr, medlen tas från tidigare års överskott.`;
export const STUDY_FUNDING = (thousands: number): Funding => ({
  amount: thousands * 1_000,
  ceiling: true,
  source: 'tidigare års överskott',
});

/** The earlier meeting in the order of its agenda. */
export function earlierItems({ earlier, later }: ExampleDates): readonly ExampleItem[] {
  return [
    standing(1, { ...standingPlan('check-in', 'Välkommen och incheckning', '08:30', 15) }),
    {
      itemId: 'exempel-laddplan',
      came: 'planned',
      plan: {
        ...matter('Gemensam plan för laddplatser vid kommunala lokaler', '08:45', 25),
        heading: 'Ärenden och beredning',
        presenters: [EBBE],
      },
      text: 'Flera av kommunerna bygger ut laddplatser vid skolor och idrottshallar, men med olika taxor och skyltar. Ebbe Sagolund redovisade en jämförelse och ett förslag till gemensamma principer.\n\nI diskussionen lyftes särskilt:\n- att personalens fordon och besökares fordon har olika behov,\n- att elnätets kapacitet skiljer sig mellan orterna,\n- att upphandlingar som redan pågår inte ska försenas.',
      clauses: [
        'uppdra åt Ebbe Sagolund att med stöd av Hedda Fantasén ta fram ett förslag till gemensam plan till nästa möte.',
        'varje kommun anmäler en kontaktperson till sekretariatet inom två veckor.',
        'presidiet får del av förslaget innan det behandlas.',
      ],
    },
    {
      itemId: 'exempel-yttrande',
      came: 'planned',
      plan: {
        ...matter('Förslag till gemensamt yttrande om kollektivtrafik i glesbygd', '09:10', 10),
        presenters: [LINNEA],
        papers: [
          {
            paperId: 'exempel-yttrande-1',
            title: 'Förslag till yttrande',
            url: 'https://radslag.example/yttrande',
          },
        ],
      },
      text: STATEMENT_TEXT,
      clauses: [
        'sekretariatet skickar det föreslagna yttrandet till kommunerna som underlag till respektive kommuns svar. Undantaget Höganäs, som redan har svarat.',
        'Örkelljunga sammanställer vilka linjer som berörs och skickar listan till sekretariatet.',
      ],
    },
    {
      itemId: 'exempel-molnavtal',
      came: 'late',
      plan: {
        ...matter('Kommunernas avtal för molntjänster', '09:20', 15),
        presenters: [MAJA],
        origin: {
          kind: 'assignment',
          from: 'styrelsen',
          date: daysAfter(earlier, -9),
          note: 'jämför kommunernas avtal och föreslå en gemensam hållning',
        },
      },
      text: 'Styrelsen vill veta hur kommunernas avtal skiljer sig åt. Klas-Åke Diktensson berättade att Ängelholm nyligen har gått igenom sina avtal och att arbetet tog två veckor.',
      clauses: [
        'Ängelholm beskriver sin modell så att övriga kommuner kan gå igenom sina avtal på samma sätt.',
        'jämförelsen redovisas för styrelsen när alla kommuner har svarat.',
      ],
    },
    {
      itemId: 'exempel-verksamhetsplan',
      came: 'planned',
      plan: { ...matter('Processen kring ny verksamhetsplan', '09:35', 15), presenters: [MAJA] },
      text: 'Under året hålls två internat som ska ge underlag till en ny verksamhetsplan. Maja Testdotter visade en modell för processen.',
      clauses: [
        'ställa sig bakom den föreslagna modellen.',
        'uppdra åt sekretariatet att sammanställa ett urval av nyckeltal inom hållbar utveckling till det första internatet.',
      ],
    },
    {
      itemId: 'exempel-natverk',
      came: 'planned',
      plan: { ...matter('Inventering av kunskapsnätverken', '09:50', 10), presenters: [MAJA] },
      text: 'Sekretariatet går igenom vilka nätverk som finns, vilka som möts och vad de behöver. Inventeringen blir ett underlag till diskussionen om nätverkens roll.',
      outcome: 'Gruppen tackar för informationen.',
    },
    standing(2, standingPlan('break', 'Paus', '10:00', 15)),
    ideas(later[0]),
    {
      itemId: 'exempel-sensorer',
      came: 'planned',
      plan: {
        ...matter('Sensorer i kommunal verksamhet', '10:50', 20),
        presenters: [remotely(PETRA)],
        papers: [{ paperId: 'exempel-sensorer-1', title: 'Upplägg för förstudien' }],
      },
      text: 'Petra Provsson från Exempelbolaget medverkade via Teams och berättade om hur uppkopplade sensorer kan visa läckor, tomma lokaler och halka. Perstorp har prövat tekniken i två byggnader och sparat omkring **8 procent** av värmen.',
      clauses: [
        STUDY_CLAUSE(STUDY.first),
        'uppdra åt nätverket Digitalisering att inventera vilka tjänster som redan finns.',
        'Perstorp redovisar erfarenheterna från sina två byggnader inom tre veckor.',
      ],
      conditions: [
        'Förstudien omfattar byggnader i minst tre av kommunerna.',
        'Mätvärdena hålls öppna för alla medverkande kommuner.',
      ],
      funding: STUDY_FUNDING(STUDY.first),
      guidance: {
        guidanceId: 'exempel-sensorer-medskick',
        text: 'Ta med driftens erfarenheter redan i upplägget.',
        to: 'nätverket Digitalisering',
        inProtocol: true,
      },
    },
    {
      itemId: 'exempel-introduktion',
      came: 'planned',
      plan: { ...matter('Gemensam introduktion för nya chefer', '11:10', 10), presenters: [FREJA] },
      deferral: {
        to: ['next-meeting', 'mail'],
        together: 'Processen kring ny verksamhetsplan',
        note: 'Kostnaderna behöver redovisas först.',
      },
    },
    {
      itemId: 'exempel-samarbetsavtal',
      came: 'planned',
      plan: { ...matter('Översyn av samarbetsavtalet', '11:20', 10), presenters: [MAJA] },
      leftOver: true,
    },
    standing(
      3,
      {
        ...standingPlan('thematic', 'Tematisk uppföljning', '11:30', 25),
        theme: { goalArea: 'Hållbara resor', responsible: 'Klippan' },
        presenters: [FREJA],
      },
      {
        text: 'Klippan redovisade genom Freja Provström läget för målområdet. Resorna med bil i tjänsten minskar, men långsammare än planerat.',
        clauses: ['handlingsplanen följs upp igen om ett år.'],
      },
    ),
    standing(4, standingPlan('dialogue', 'Dialog', '11:55', 20), {
      text: 'Samtalet handlade om hur kommunerna kan stötta varandra vid långa elavbrott. Flera lyfte att reservkraften räcker olika länge och att frågan bör följa med till krisledningsövningen.',
    }),
    standing(5, standingPlan('other', 'Övrigt', '12:15', 15), {
      text: 'Alva Påhittsson påminde om studiebesöket i Bjuv.',
      outcome: 'Inga ytterligare frågor anmäldes.',
    }),
  ];
}

/** Five pitches in one item, most of them from elsewhere through Teams; one decision returns on a coming agenda. */
function ideas(followUpOn: IsoDate): ExampleItem {
  const itemId = 'exempel-idetorg';
  return {
    itemId,
    came: 'planned',
    plan: {
      ...matter('Idétorg: fem förslag till gemensamma projekt', '10:15', 35),
      slots: [
        {
          slotId: `${itemId}-forslag-1`,
          title: 'Delade tjänstecyklar',
          minutes: 7,
          presenters: [remotely(VERA)],
        },
        {
          slotId: `${itemId}-forslag-2`,
          title: 'Gemensam textilbank',
          minutes: 7,
          presenters: [{ name: 'Perstorp', kind: 'body', through: HEDDA.name, personId: 'hedda' }],
        },
        {
          slotId: `${itemId}-forslag-3`,
          title: 'Digital samtalscirkel för äldre',
          minutes: 7,
          presenters: [remotely(RUBEN)],
        },
        {
          slotId: `${itemId}-forslag-4`,
          title: 'Öppna mätvärden om vatten',
          minutes: 7,
          presenters: [remotely(PETRA, 'nätverket Digitalisering')],
        },
        {
          slotId: `${itemId}-forslag-5`,
          title: 'Skogsbad för nyinflyttade',
          minutes: 7,
          presenters: [{ name: 'En dag i skogen', kind: 'film' }],
        },
      ],
    },
    text: 'Fem idéer presenterades, sju minuter var. Gruppen fastnade särskilt för de delade tjänstecyklarna och för textilbanken, som båda kan prövas i liten skala.',
    clauses: [
      'fråga kommunerna vilka som vill delta i ett gemensamt prov med delade tjänstecyklar.',
      'uppdra åt nätverket Digitalisering att beskriva hur mätvärden om vatten kan delas öppet.',
      'frågan om en gemensam textilbank tas upp igen när kostnaderna är beräknade.',
    ],
    followUp: {
      followUpId: `${itemId}-textilbank`,
      title: 'Gemensam textilbank',
      clauseId: `${itemId}-3`,
      wishedFor: { kind: 'date', date: followUpOn },
      condition: 'när kostnaderna är beräknade',
    },
  };
}

/** An item that came with the series, the `place`th of its standing ones. */
function standing(
  place: number,
  plan: ItemPlan,
  came: Pick<ExampleItem, 'text' | 'clauses' | 'outcome'> = {},
): ExampleItem {
  return { itemId: `${EARLIER}-${place}`, came: 'with-series', plan, ...came };
}

function standingPlan(kind: ItemPlan['kind'], title: string, start: string, minutes: number): ItemPlan {
  return { kind, title, start, minutes, presenters: [], papers: [] };
}

function matter(title: string, start: string, minutes: number): ItemPlan {
  return standingPlan('matter', title, start, minutes);
}
