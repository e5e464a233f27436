import type { Funding, Guidance, ItemPlan, Presenter } from '../domain/meeting/vocabulary.ts';

/** An item of the example's earlier meeting: what was planned and what came of it. Everything here is invented. */
export interface ExampleItem {
  readonly itemId: string;
  readonly plan: ItemPlan;
  /** Running text; an empty line parts paragraphs, `- ` begins a list's item. */
  readonly text?: string;
  /** Without the leading "att". */
  readonly clauses: readonly string[];
  readonly outcome?: string;
  /** Of the first clause. */
  readonly conditions?: readonly string[];
  readonly funding?: Funding;
  readonly guidance?: Guidance;
}

const member = (personId: string, name: string, organisation: string): Presenter => ({
  name,
  organisation,
  personId,
});
const ALVA = member('alva', 'Alva Påhittsson', 'Bjuv');
const EBBE = member('ebbe', 'Ebbe Sagolund', 'Höganäs');
const FREJA = member('freja', 'Freja Provström', 'Klippan');
const LINNEA = member('linnea', 'Linnea Fiktivlund', 'Örkelljunga');
const MAJA = member('maja', 'Maja Testdotter', 'sekretariatet');
const HEDDA = member('hedda', 'Hedda Fantasén', 'Perstorp');
const KLAS_AKE = member('klas-ake', 'Klas-Åke Diktensson', 'Ängelholm');

/** The guest who takes part in one item through Teams. */
export const EXAMPLE_GUEST = {
  guestId: 'exempel-gast-1',
  name: 'Petra Provsson',
  organisation: 'Exempelbolaget',
  role: 'projektledare',
} as const;

export const OPENING_TEXT =
  'Disa Modellqvist hälsade deltagarna välkomna till dagens möte. Ett särskilt välkommen riktades till Juni Mallander, tf kommundirektör i Åstorp. Mötet började med en incheckningsrunda.';
export const CLOSING_TEXT = 'Disa Modellqvist tackade deltagarna för ett givande möte och avslutade det.';

/** The earlier meeting: a check-in, five matters, a thematic follow-up and what was left. */
export const EARLIER_ITEMS: readonly ExampleItem[] = [
  { itemId: 'exempel-incheckning', plan: checkIn(10), clauses: [] },
  {
    itemId: 'exempel-laddplan',
    plan: {
      ...matter('Gemensam plan för laddplatser vid kommunala lokaler', '08:40', 35),
      heading: 'Ärenden och beredning',
      presenters: [EBBE],
    },
    text: 'Flera av kommunerna bygger ut laddplatser vid skolor och idrottshallar, men med olika taxor och skyltar. Ebbe Sagolund redovisade en jämförelse och ett förslag till gemensamma principer.\n\nI diskussionen lyftes särskilt:\n- att personalens fordon och besökares fordon har olika behov,\n- att elnätets kapacitet skiljer sig mellan orterna,\n- att upphandlingar som redan pågår inte ska försenas.',
    clauses: [
      'uppdra åt Ebbe Sagolund och Hedda Fantasén att ta fram ett förslag till gemensam plan med stöd från sekretariatet.',
      'förslaget redovisas på nästkommande möte',
      'presidiet får del av förslaget innan det behandlas.',
    ],
  },
  {
    itemId: 'exempel-yttrande',
    plan: {
      ...matter('Förslag till gemensamt yttrande om kollektivtrafik i glesbygd', '09:15', 25),
      presenters: [LINNEA],
      papers: [
        {
          paperId: 'exempel-yttrande-1',
          title: 'Förslag till yttrande',
          url: 'https://radslag.example/yttrande',
        },
      ],
    },
    text: 'Örkelljunga har tagit fram ett förslag till gemensamt yttrande som underlag för respektive kommuns svar. Linnea Fiktivlund redovisade förslaget, som var utsänt i förväg.',
    clauses: [
      'sekretariatet skickar det föreslagna yttrandet till kommunerna som underlag till respektive kommuns svar. Undantaget Höganäs, som redan har svarat.',
    ],
  },
  {
    itemId: 'exempel-verksamhetsplan',
    plan: { ...matter('Processen kring ny verksamhetsplan', '09:40', 30), presenters: [MAJA] },
    text: 'Under hösten hålls två internat som ska ge underlag till en ny verksamhetsplan. Maja Testdotter visade en modell för processen.',
    clauses: [
      'ställa sig bakom den föreslagna modellen.',
      'uppdra åt sekretariatet att sammanställa ett urval av nyckeltal inom hållbar utveckling till höstens första internat.',
    ],
  },
  {
    itemId: 'exempel-paus',
    plan: { kind: 'break', title: 'Paus', start: '10:10', minutes: 15, presenters: [], papers: [] },
    clauses: [],
  },
  {
    itemId: 'exempel-natverk',
    plan: { ...matter('Inventering av kunskapsnätverken', '10:25', 20), presenters: [MAJA] },
    text: 'Sekretariatet går igenom vilka nätverk som finns, vilka som möts och vad de behöver. Inventeringen blir ett underlag till diskussionen om nätverkens roll.',
    clauses: [],
    outcome: 'Gruppen tackar för informationen.',
  },
  {
    itemId: 'exempel-sensorer',
    plan: {
      ...matter('Sensorer i kommunal verksamhet', '10:45', 40),
      presenters: [{ name: EXAMPLE_GUEST.name, organisation: EXAMPLE_GUEST.organisation, remote: true }],
    },
    text: 'Petra Provsson från Exempelbolaget medverkade via Teams och berättade om hur uppkopplade sensorer kan visa läckor, tomma lokaler och halka. Perstorp har prövat tekniken i två byggnader och sparat omkring **8 procent** av värmen.',
    clauses: [
      'bifalla finansiering av en förstudie med högst 120 tkr, medlen tas från tidigare års överskott.',
      'uppdra åt nätverket för digitalisering att inventera vilka tjänster som redan finns.',
      'sprida information om möjligheterna till övriga kunskapsnätverk.',
    ],
    conditions: [
      'Förstudien omfattar byggnader i minst tre av kommunerna.',
      'Mätvärdena hålls öppna för alla medverkande kommuner.',
    ],
    funding: { amount: 120_000, ceiling: true, source: 'tidigare års överskott' },
    guidance: {
      guidanceId: 'exempel-sensorer-medskick',
      text: 'Ta med driftens erfarenheter redan i upplägget.',
      to: 'nätverket för digitalisering',
      inProtocol: true,
    },
  },
  {
    itemId: 'exempel-tema',
    plan: {
      kind: 'thematic',
      title: 'Tematisk uppföljning',
      theme: { goalArea: 'Hållbara resor', responsible: 'Klippan' },
      start: '11:25',
      minutes: 25,
      presenters: [FREJA],
      papers: [],
    },
    text: 'Klippan redovisade genom Freja Provström läget för målområdet. Resorna med bil i tjänsten minskar, men långsammare än planerat.',
    clauses: ['handlingsplanen följs upp igen våren därpå.'],
  },
  {
    itemId: 'exempel-ovrigt',
    plan: { kind: 'other', title: 'Övrigt', start: '11:50', minutes: 15, presenters: [], papers: [] },
    text: 'Alva Påhittsson påminde om studiebesöket i Bjuv.',
    clauses: [],
    outcome: 'Inga ytterligare frågor anmäldes.',
  },
];

/** The coming meeting's draft: what returns, and what is new. */
export const COMING_ITEMS: readonly Pick<ExampleItem, 'itemId' | 'plan'>[] = [
  { itemId: 'exempel-n-incheckning', plan: checkIn(15) },
  {
    itemId: 'exempel-n-laddplan',
    plan: {
      ...matter('Gemensam plan för laddplatser: förslag', '08:45', 40),
      heading: 'Ärenden och beredning',
      presenters: [EBBE, HEDDA],
      papers: [{ paperId: 'exempel-n-laddplan-1', title: 'Förslag till gemensam plan' }],
      references: [
        {
          body: 'group',
          text: 'gav uppdraget att ta fram ett förslag',
          meetingId: 'exempel-forra-motet',
          itemId: 'exempel-laddplan',
        },
      ],
      matterId: 'exempel-laddplan',
      background: 'På förra mötet fick Ebbe Sagolund och Hedda Fantasén i uppdrag att ta fram ett förslag.',
    },
  },
  {
    itemId: 'exempel-n-budget',
    plan: {
      ...matter('Budgetramar för det gemensamma arbetet', '09:25', 35),
      presenters: [MAJA],
      origin: { kind: 'assignment', from: 'styrelsen', note: 'ett första utkast till ramar' },
      background: 'Sekretariatet redovisar ett första utkast till ramar inför styrelsens beredning.',
    },
  },
  {
    itemId: 'exempel-n-paus',
    plan: { kind: 'break', title: 'Paus', start: '10:00', minutes: 15, presenters: [], papers: [] },
  },
  {
    itemId: 'exempel-n-kris',
    plan: { ...matter('Gemensam övning i krisledning', '10:15', 20), presenters: [KLAS_AKE] },
  },
  {
    itemId: 'exempel-n-ideer',
    plan: {
      ...matter('Idéer till gemensamma projekt', '10:35', 25),
      slots: [
        {
          slotId: 'exempel-n-ide-1',
          title: 'Delade cyklar vid stationerna',
          minutes: 10,
          presenters: [
            {
              name: EXAMPLE_GUEST.name,
              organisation: EXAMPLE_GUEST.organisation,
              alsoFor: ['nätverket Resor'],
              remote: true,
            },
          ],
        },
        {
          slotId: 'exempel-n-ide-2',
          title: 'Gemensam textilbank',
          minutes: 10,
          presenters: [{ name: 'Perstorp', kind: 'body', through: HEDDA.name, personId: 'hedda' }],
        },
        {
          slotId: 'exempel-n-ide-3',
          title: 'Skogsbad för nyinflyttade',
          presenters: [{ name: 'En dag i skogen', kind: 'film' }],
        },
      ],
    },
  },
  {
    itemId: 'exempel-n-tema',
    plan: {
      kind: 'thematic',
      title: 'Tematisk uppföljning',
      theme: { goalArea: 'Kompetensförsörjning', responsible: 'Bjuv' },
      start: '11:00',
      minutes: 30,
      presenters: [ALVA],
      papers: [],
    },
  },
  {
    itemId: 'exempel-n-dialog',
    plan: { kind: 'dialogue', title: 'Dialog', start: '11:30', minutes: 20, presenters: [], papers: [] },
  },
  {
    itemId: 'exempel-n-ovrigt',
    plan: { kind: 'other', title: 'Övrigt', start: '11:50', minutes: 10, presenters: [], papers: [] },
  },
];

function matter(title: string, start: string, minutes: number): ItemPlan {
  return { kind: 'matter', title, start, minutes, presenters: [], papers: [] };
}

function checkIn(minutes: number): ItemPlan {
  return {
    kind: 'check-in',
    title: 'Välkommen och incheckning',
    start: '08:30',
    minutes,
    presenters: [],
    papers: [],
  };
}
