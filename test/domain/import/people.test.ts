import { describe, expect, it } from 'vitest';
import { importProtocol } from '../../../src/domain/import/import-protocol.ts';
import { attendanceNote } from '../../../src/domain/import/people/attendance-note.ts';
import { isName } from '../../../src/domain/import/people/names.ts';
import { looksLikePeople, peopleIn } from '../../../src/domain/import/people/people-list.ts';
import { isRole } from '../../../src/domain/import/people/roles.ts';
import { tablePeople } from '../../../src/domain/import/people/table.ts';
import { toldPeople } from '../../../src/domain/import/people/told.ts';

const read = (text: string) =>
  peopleIn(text).people.map(({ name, organisation = '', role = '' }) =>
    [name, organisation, role].join(' | '),
  );

describe('a list of people', () => {
  it.each([
    [
      'Anna Ek, Granbo, Bo Al, Vikby och Cia By, Nordby.',
      ['Anna Ek | Granbo | ', 'Bo Al | Vikby | ', 'Cia By | Nordby | '],
    ],
    [
      'Anna Ek, Bo Al och Cia By, Granbo kommun',
      ['Anna Ek | Granbo kommun | ', 'Bo Al | Granbo kommun | ', 'Cia By | Granbo kommun | '],
    ],
    [
      'Anna Ek från nätverket Handel och Besök, Bo Al, Vikby',
      ['Anna Ek | nätverket Handel och Besök | ', 'Bo Al | Vikby | '],
    ],
    ['Kommunchef Anna Ek, Granbo', ['Anna Ek | Granbo | Kommunchef']],
    [
      'Kvalitets- och utvecklingschef Anna Ek och ekonom Bo Al',
      ['Anna Ek |  | Kvalitets- och utvecklingschef', 'Bo Al |  | ekonom'],
    ],
    ['Anna Ek, strateg för handel och besök, Granbo', ['Anna Ek | Granbo | strateg för handel och besök']],
    ['Anna Ek regional utvecklingsdirektör', ['Anna Ek |  | regional utvecklingsdirektör']],
    [
      'Anna Ek, regiondirektör, Rakel Lin, kanslichef',
      ['Anna Ek |  | regiondirektör', 'Rakel Lin |  | kanslichef'],
    ],
    ['Anna Ek PRO, Bo Al Omsorgsnämnden', ['Anna Ek | PRO | ', 'Bo Al | Omsorgsnämnden | ']],
    ['Utredarna Anna Ek och Bo Al', ['Anna Ek |  | ', 'Bo Al |  | ']],
    ['Anna Ek (LOK), ersättare för Bo Al (LOK)', ['Anna Ek | LOK | ']],
    ['Anna Ek (s) Granbo, Bo Al (m) Vikby', ['Anna Ek | Granbo | ', 'Bo Al | Vikby | ']],
    [
      'Per Ek d.y., Granbo, Bertil H:son Al, Vikby',
      ['Per Ek d.y. | Granbo | ', 'Bertil H:son Al | Vikby | '],
    ],
    [
      'Chefsnätverket genom Anna Ek och Bo Al, HR-nätverket genom Cia By',
      ['Anna Ek | Chefsnätverket | ', 'Bo Al | Chefsnätverket | ', 'Cia By | HR-nätverket | '],
    ],
    [
      'Anna Ek, chef, Bo Al, ekonom, Cia By, Granbo',
      ['Anna Ek |  | chef', 'Bo Al |  | ekonom', 'Cia By | Granbo | '],
    ],
    [
      'Kommunpolis Anna Ek, Granbo kommun: Bo Al och Cia By, Region Mitt: Dag Ed',
      [
        'Anna Ek |  | Kommunpolis',
        'Bo Al | Granbo kommun | ',
        'Cia By | Granbo kommun | ',
        'Dag Ed | Region Mitt | ',
      ],
    ],
    ['Anna Ek i Granbo och Bo Al i Vikby', ['Anna Ek | Granbo | ', 'Bo Al | Vikby | ']],
    ['Anna Ek, renhållningschef VMAB', ['Anna Ek | VMAB | renhållningschef']],
    ['förvaltningschef Anna Ek, Granbo', ['Anna Ek | Granbo | förvaltningschef']],
    ['Anna Ek, t f kommunchef Granbo', ['Anna Ek | Granbo | t f kommunchef']],
    ['Anna Ek (S), ordförande', ['Anna Ek | S | ordförande']],
    ['Granbo, Anna Ek, Vikby, Bo Al', ['Anna Ek | Granbo | ', 'Bo Al | Vikby | ']],
    ['Anna Ek, Norrby Consulting, Bo Al, Vikby', ['Anna Ek | Norrby Consulting | ', 'Bo Al | Vikby | ']],
    [
      'Nils von Essen, Granbo; Eva-Lena d’Aubigné, Vikby',
      ['Nils von Essen | Granbo | ', 'Eva-Lena d’Aubigné | Vikby | '],
    ],
    ['Evelina Rot, konsult, Framsikt Väst', ['Evelina Rot | Framsikt Väst | konsult']],
    ['Hans-Erik Grön och Jari Mäki', ['Hans-Erik Grön |  | ', 'Jari Mäki |  | ']],
    ['Dr Anna Ek, Granbo', ['Anna Ek | Granbo | Dr']],
    ['Anna Ek/Granbo, Bo Al/Vikby', ['Anna Ek | Granbo | ', 'Bo Al | Vikby | ']],
    ['Anna Ek Granbo kommun, Bo Al Vikby kommun', ['Anna Ek | Granbo kommun | ', 'Bo Al | Vikby kommun | ']],
    ['Granbo kommun: Anna Ek, Bo Al', ['Anna Ek | Granbo kommun | ', 'Bo Al | Granbo kommun | ']],
    ['kommundirektörerna Anna Ek (Granbo) och Bo Al (Vikby)', ['Anna Ek | Granbo | ', 'Bo Al | Vikby | ']],
    ['Anna Ek, Granbo, t.o.m. punkt 4, Bo Al, Vikby', ['Anna Ek | Granbo | ', 'Bo Al | Vikby | ']],
    [
      '§ 2 Anna Ek, Region Mitt, § 3 Bo Al och Cia By, Granbo',
      ['Anna Ek | Region Mitt | ', 'Bo Al | Granbo | ', 'Cia By | Granbo | '],
    ],
    [
      'Anna Ek, Granbo, fr.o.m. kl. 09.20 samt Bo Al, sekretariatet',
      ['Anna Ek | Granbo | ', 'Bo Al | sekretariatet | '],
    ],
    [
      'Christer Palm, Granbo, Christer Paulm, Vikby',
      ['Christer Palm | Granbo | ', 'Christer Paulm | Vikby | '],
    ],
  ])('%s', (text, people) => expect(read(text)).toEqual(people));

  it('tells where a comma is missing, on either side of a name', () => {
    expect(peopleIn('Anna Ek, Leksand Bo Al, Mora')).toMatchObject({ uncut: ['Leksand Bo Al'] });
    const after = peopleIn('Anna Ek Leksand, Bo Al, Orsa');
    expect(after.uncut).toEqual(['Anna Ek Leksand']);
    expect(after.people[0]).toEqual({ name: 'Anna Ek', organisation: 'Leksand' });
    expect(read('Anna Maria Lund, Leksand')).toEqual(['Anna Maria Lund | Leksand | ']);
  });

  it('tells of an organisation that nobody is named for', () => {
    expect(peopleIn('Leksand, Anna Ek, Orsa, Bo Al, Mora').orphans).toEqual(['Leksand']);
  });

  it('knows the struck ones', () => {
    const { people } = peopleIn('Anna Ek, Orsa, ~~Bo Al, Mora~~, Cia By, Leksand');
    expect(people.map(({ struck = false }) => struck)).toEqual([false, true, false]);
  });

  it.each(['Ordföranden hälsade Anna Ek välkommen', 'Ekonomi och drift', 'Anna Ek informerade om läget'])(
    'is not any sentence: %s',
    (text) => expect(looksLikePeople(text)).toBe(false),
  );
});

describe('a person of a list', () => {
  const only = (text: string) => peopleIn(text).people[0];

  it('may come late and leave early', () => {
    expect(only('Anna Ek, Granbo, anslöt kl. 9.30, lämnade kl. 11')).toMatchObject({
      organisation: 'Granbo',
      from: '09:30',
      to: '11:00',
    });
    expect(only('Anna Ek, Granbo lämnade mötet efter punkt 2')).toMatchObject({
      organisation: 'Granbo',
      presence: 'partial',
    });
  });

  it('may be ticked off, or have sent apologies on the same line', () => {
    expect(only('Anna Ek X')).toEqual({ name: 'Anna Ek', note: 'X' });
    expect(only('Anna Ek Anmält förhinder')).toMatchObject({ name: 'Anna Ek', presence: 'absent' });
  });
});

describe('what stands beside a name', () => {
  it.each([
    ['från kl 08.45', { presence: 'partial', from: '08:45' }],
    ['fr.o.m. kl. 9', { presence: 'partial', from: '09:00' }],
    ['till kl 11ca', { presence: 'partial', to: '11:00' }],
    ['kl. 10.00-11.15', { presence: 'partial', from: '10:00', to: '11:15' }],
    ['lämnade mötet kl 11.30', { presence: 'partial', to: '11:30' }],
    ['delar av mötet', { presence: 'partial' }],
    ['§§ 12-15', { presence: 'partial' }],
    ['via Teams', {}],
    ['ersättare för Bo Al', {}],
    ['ersatt av Bo Al', {}],
    ['punkt 3', {}],
    ['65-66', { presence: 'partial' }],
    ['anmält förhinder', { presence: 'absent' }],
    ['Bo Al ersätter', {}],
    ['ej tjg', {}],
    ['antecknade', {}],
    ['dag 1', { presence: 'partial' }],
    ['föräldraledig', { presence: 'absent' }],
    ['avvek kl. 11.00', { presence: 'partial', to: '11:00' }],
    ['fram till kl. 11', { presence: 'partial', to: '11:00' }],
    ['anslöt 9.40', { presence: 'partial', from: '09:40' }],
    ['t.o.m. p. 2', { presence: 'partial' }],
    ['frånvarande punkt 2', { presence: 'partial' }],
    ['under förmiddagen', { presence: 'partial' }],
    ['digitaliseringschef', undefined],
    ['Granbo', undefined],
  ])('%s', (words, note) => expect(attendanceNote(words)).toEqual(note));

  it.each(['ordförande', '1:e vice ordförande', 't f kommunchef', 'tf. kommundirektör', 'sekretariatschef'])(
    '%s is what somebody is',
    (words) => expect(isRole(words)).toBe(true),
  );

  it.each([
    ['Åsa Peyron-Ek', true],
    ['Sara Bjørk', true],
    ['Region Norr', false],
    ['Skånes Kommuner', false],
    ['Helsingborg', false],
    ['Östra Göinge', false],
    ['HR Nätverket', false],
    ['Digital Arena', false],
  ])('%s is a name: %s', (words, answer) => expect(isName(words)).toBe(answer));
});

describe('the labels of lists of people', () => {
  const listed = (text: string) => {
    const { attendees, guests } = importProtocol(`Protokoll\n\n${text}\n\n1. Ett ärende\n\nText.`);
    return [
      ...attendees.map(({ name, presence, role = '' }) => `${name} ${presence} ${role}`.trim()),
      ...guests.map(({ name }) => `${name} guest`),
    ];
  };

  it.each([
    'På mötet deltog',
    'Deltagare från kommunerna',
    'Deltagande kommuner',
    'Kommundirektörer',
    'Följande var närvarande',
    'Närvarande (11)',
  ])('%s', (label) => expect(listed(`${label}: Anna Ek, Granbo`)).toEqual(['Anna Ek present']));

  it.each(['Lämnat återbud', 'Hade anmält förhinder', 'Ursäktad frånvaro', 'Saknades'])('%s', (label) =>
    expect(listed(`Närvarande: Anna Ek, Granbo\n\n${label}: Bo Al, Vikby`)).toEqual([
      'Anna Ek present',
      'Bo Al absent',
    ]),
  );

  it.each(['Gäster (del av mötet)', 'Tillfälliga deltagare', 'Dessutom', 'Deltog under del av mötet'])(
    '%s',
    (label) =>
      expect(listed(`Närvarande: Anna Ek, Granbo\n\n${label}: Bo Al, Vikby`)).toEqual([
        'Anna Ek present',
        'Bo Al guest',
      ]),
  );

  it('say who chairs of one person, and not of those on the lines below', () => {
    expect(listed('Närvarande:\nOrdförande: Anna Ek, Granbo\nBo Al, Vikby')).toEqual([
      'Anna Ek present ordförande',
      'Bo Al present',
    ]);
  });

  it('stand beside each other over columns of people', () => {
    expect(
      listed(
        'Beslutande      Ledamöter          Ersättare\n                Anna Ek (S), ordf.   Bo Al (M) ej tjg.',
      ),
    ).toEqual(['Anna Ek present ordf.', 'Bo Al present ersättare']);
  });

  it('have officials below them, who are guests where others decide', () => {
    expect(listed('Beslutande: Anna Ek (S)\n\nTjänstemän: ekonom Bo Al § 2 och sekreterare Cia By')).toEqual([
      'Anna Ek present',
      'Bo Al guest',
      'Cia By guest',
    ]);
  });

  it('are followed by sentences that tell more', () => {
    expect(
      listed(
        'Med var: Anna Ek från Granbo och Bo Al från Vikby. Bo fick gå redan kl 15. Cia By i Nordby hade lämnat återbud på grund av sjukdom. Anteckningarna fördes av Dag Ed, som är ny.',
      ),
    ).toEqual(['Anna Ek present', 'Bo Al partial', 'Cia By absent', 'Dag Ed present sekreterare']);
  });

  it('may have a seat that nobody has', () => {
    expect(listed('Beslutande: Anna Ek (S)\nVakant (M)\nBo Al (C)')).toEqual([
      'Anna Ek present',
      'Bo Al present',
    ]);
  });

  it('make no attendee of a guest who keeps the protocol', () => {
    expect(listed('Beslutande: Anna Ek (S)\n\nÖvriga: Bo Al, sekreterare\n\nSekreterare: Bo Al')).toEqual([
      'Anna Ek present',
      'Bo Al guest',
    ]);
  });
});

describe('who is told of in the text', () => {
  const told = (text: string) =>
    importProtocol(`Protokoll\n\nNärvarande: Anna Ek (S)\n\n§ 1 Ett ärende\n\n${text}`);

  it('left when a sentence says so', () => {
    expect(told('Anna Ek (S) lämnar sammanträdet kl 9.55.').attendees[0]).toMatchObject({
      presence: 'partial',
      to: '09:55',
    });
  });

  it.each([
    'Bo Al från Vattenrådet visade siffror.',
    'Processledare Bo Al från Vattenrådet höll i trådarna.',
    'Bo Al, näringslivschef i Granbo, berättade om läget.',
    'Anna hade bjudit in Bo Al från Vattenrådet.',
    'Skolläkaren i Granbo, Bo Al, beskrev läget.',
  ])('is a guest, where no list names any: %s', (text) =>
    expect(told(text).guests).toMatchObject([{ name: 'Bo Al', source: 'body' }]),
  );

  it.each([
    'Anna Ek från Granbo visade siffror.',
    'Bo Al från Vattenrådet bjuds in till nästa möte.',
    'Han ersätts av Bo Al från och med maj.',
  ])('is no guest: %s', (text) => expect(told(text).guests).toEqual([]));
});

describe('a sentence that tells who was there', () => {
  it.each([
    ['Förhinder hade anmälts av Anna Ek, Granbo.', 'absent', 'Anna Ek, Granbo.'],
    [
      'Dessutom deltog Anna Ek, sekreterare, samt Bo Al från Länsstyrelsen.',
      'guests',
      'Anna Ek, sekreterare, samt Bo Al från Länsstyrelsen.',
    ],
    ['Anna Ek, Granbo har anmält förhinder.', 'absent', 'Anna Ek, Granbo'],
  ])('%s', (text, label, people) => expect(toldPeople(text)).toMatchObject({ label, people }));

  it.each(['Dessutom deltog många i diskussionen.', 'Förhinder hade anmälts av två kommuner.'])(
    'is not any sentence: %s',
    (text) => expect(toldPeople(text)).toBeUndefined(),
  );
});

describe('a table of people', () => {
  const table = (...rows: string[]) =>
    tablePeople(rows.map((text, line) => ({ line, page: 1, text, markdown: text, kind: 'row' as const })));

  it('is read by the words above its columns', () => {
    expect(table('Namn\tRepresenterar\tNärvarande', 'Anna Ek (S)\tStyrelsen\tJa, ordförande')).toEqual([
      { name: 'Anna Ek', organisation: 'Styrelsen', role: 'ordförande' },
    ]);
  });

  it('has several names in a cell, there or away, for an organisation', () => {
    expect(table('Part\tNärvarande\tFrånvarande', 'Granbo\tAnna Ek, Bo Al (kl 14-15)\tCia By')).toMatchObject(
      [
        { name: 'Anna Ek', organisation: 'Granbo' },
        { name: 'Bo Al', organisation: 'Granbo', from: '14:00', to: '15:00' },
        { name: 'Cia By', organisation: 'Granbo', presence: 'absent' },
      ],
    );
  });

  it('parts a long name from the municipality that it nearly touches, and a role from an organisation', () => {
    expect(
      table(
        'Namn\tOrganisation\tNärvaro',
        'Ann-Marie Ekdahl-Qvist Leksand\tJa',
        'Bo Al\tOrsa (ordförande)\tJa',
      ),
    ).toMatchObject([
      { name: 'Ann-Marie Ekdahl-Qvist', organisation: 'Leksand' },
      { name: 'Bo Al', organisation: 'Orsa', role: 'ordförande' },
    ]);
  });

  it('tells who was away in a column of its own', () => {
    expect(table('Namn\tNärvarande\tFrånvarande', 'Anna Ek\tx\t', 'Bo Al\t\tx')).toMatchObject([
      { name: 'Anna Ek' },
      { name: 'Bo Al', presence: 'absent' },
    ]);
  });

  it('has its names where names stand, whatever the column is called', () => {
    expect(
      table(
        'Kommun\tDirektör\tDeltog\tAnmärkning',
        'Granbo\tAnna Ek\tJa\tfrån kl. 09.10',
        'Vikby\tBo Al\tNej\t',
      ),
    ).toEqual([
      { name: 'Anna Ek', organisation: 'Granbo', presence: 'partial', from: '09:10', note: 'från kl. 09.10' },
      { name: 'Bo Al', organisation: 'Vikby', presence: 'absent', note: 'Nej' },
    ]);
  });
});
