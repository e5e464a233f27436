import type { PersonView } from '../../src/contract/views.ts';

/** The roll of the invented group when its notice is out: some have replied, in each of the ways one can. */
export function peopleOfExample(): readonly PersonView[] {
  const at = '2026-04-10T08:00:00.000Z';
  return [
    aPerson(0),
    aPerson(1, { office: 'tf kommundirektör', reply: { value: { kind: 'attending' }, at } }),
    aPerson(2, {
      reply: { value: { kind: 'attending' }, at, inCalendar: true },
      calendarAnswer: { answer: 'accepted', at },
    }),
    aPerson(3, { reply: { value: { kind: 'partial', from: '10:40' }, at } }),
    aPerson(4, {
      reply: { value: { kind: 'remote' }, at },
      calendarAnswer: { answer: 'tentative', at },
    }),
    aPerson(5, {
      reply: {
        value: { kind: 'declined', substitute: { name: 'Nils Strand' } },
        at,
        registeredBy: 'Anna Berg',
      },
    }),
    aPerson(6, { reply: { value: { kind: 'attending' }, at } }),
    ...[7, 8, 9, 10].map((index) => aPerson(index)),
    {
      personId: 'anna',
      name: 'Anna Berg',
      organisation: 'Sekretariatet',
      office: 'sekretariatschef',
      standing: 'secretariat',
      chair: false,
      isMe: false,
    },
  ];
}

/** A director as the roll shows them. */
function aPerson(index: number, part: Partial<PersonView> = {}): PersonView {
  const [organisation, name] = MUNICIPALITIES[index] ?? ['Okänd', 'Okänd'];
  return {
    personId: organisation.toLowerCase(),
    name,
    organisation,
    office: 'kommundirektör',
    standing: 'member',
    chair: organisation === 'Helsingborg',
    isMe: false,
    ...part,
  };
}

export const MUNICIPALITIES: readonly (readonly [string, string])[] = [
  ['Bjuv', 'Mats Ekdahl'],
  ['Båstad', 'Ingrid Sjögren'],
  ['Helsingborg', 'Karin Wallander'],
  ['Höganäs', 'Per Åkesson'],
  ['Klippan', 'Lena Öberg'],
  ['Landskrona', 'Johan Frisk'],
  ['Perstorp', 'Åsa Lindqvist'],
  ['Svalöv', 'Tomas Hägg'],
  ['Åstorp', 'Birgitta Norén'],
  ['Ängelholm', 'Erik Malm'],
  ['Örkelljunga', 'Maria Zetterberg'],
];
