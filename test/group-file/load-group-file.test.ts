import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { evolveGroup, groupAggregate } from '../../src/domain/group/aggregate.ts';
import { ok } from '../../src/domain/basics/result.ts';
import { letterheadAt } from '../../src/domain/group/letterhead/letterhead.ts';
import { memberById } from '../../src/domain/group/group.ts';
import { loadGroupFile } from '../../src/group-file/load-group-file.ts';
import { groupProblemMessage } from '../../src/group-file/problem.ts';
import { groupFileSchema } from '../../src/group-file/schema.ts';
import { groupFieldTexts } from '../../src/texts/group-file.ts';
import { EXAMPLE_GROUP_YAML } from '../support/example-meeting.ts';

const SMALL = `group: provgruppen
name: Provgruppen
municipalities: [Bjuv, Perstorp]
settings:
  protocolStyle: 2022
  meetingTitle: Kommundirektörsmöte
  protocolTitle: Kommundirektörmöte i Provgruppen
  lastNumberOf: { 2026: 3 }
members:
  - id: anna
    name: Anna Påhittsson
    organisation: Bjuv
    roles: [director, chair]
    identities:
      - { tenant: 00000000-0000-4000-8000-000000000001, object: 00000000-0000-4000-8000-0000000000AA }
  - id: bo
    name: Bo Testgren
    organisation: sekretariatet
    roles: [secretariat]
`;

const WITH_LETTERHEAD = `${SMALL}letterhead:
  logo: logotyp.png
  accent: '#7A1F3D'
  lines: [Kommungatan 1]
`;

describe('the letterhead of a group file', () => {
  const logo = { png: 'iVBORw0KGgo=', width: 10, height: 5 };

  test('is the group’s own since ever, with the picture that it names', () => {
    const loaded = loadGroupFile(WITH_LETTERHEAD, (name) => ok({ ...logo, width: name.length }));
    if (!loaded.ok) throw new Error(loaded.error.map((one) => groupProblemMessage('en', one)).join('\n'));
    const group = loaded.value.events.reduce(evolveGroup, groupAggregate.initial);
    expect(letterheadAt(group, '1999-01-01T00:00:00.000Z')).toEqual({
      logo: { ...logo, width: 'logotyp.png'.length },
      accent: '#7a1f3d',
      lines: ['Kommungatan 1'],
    });
  });

  test('is refused, on its line, where the picture cannot be used, lies elsewhere, or a colour cannot be read', () => {
    const told = (yaml: string) => {
      const loaded = loadGroupFile(yaml);
      return loaded.ok ? [] : loaded.error.map((one) => groupProblemMessage('sv', one));
    };
    expect(told(WITH_LETTERHEAD)[0]).toMatch(/^rad 21: .*logotyp\.png.*Bilden går inte att använda\./);
    expect(told(WITH_LETTERHEAD.replace('logotyp.png', '../hemligt.png'))[0]).toMatch(
      /^rad 21: letterhead\.logo är fel/,
    );
    expect(told(WITH_LETTERHEAD.replace('#7A1F3D', '#ffcc00')).join('\n')).toContain(
      'Text i färgen #ffcc00 går inte att läsa',
    );
  });
});

describe('loading a group file', () => {
  test('founds the group and adds its members in the order of the file', () => {
    const loaded = loadGroupFile(SMALL);
    expect(loaded).toEqual({
      ok: true,
      value: {
        groupId: 'provgruppen',
        events: [
          {
            type: 'GroupFounded',
            data: {
              groupId: 'provgruppen',
              name: 'Provgruppen',
              municipalities: ['Bjuv', 'Perstorp'],
              settings: {
                numbering: 'running',
                lastNumberOf: { '2026': 3 },
                protocolStyle: '2022',
                timeZone: 'Europe/Stockholm',
                meetingTitle: 'Kommundirektörsmöte',
                protocolTitle: 'Kommundirektörmöte i Provgruppen',
              },
            },
          },
          {
            type: 'MemberAdded',
            data: {
              member: {
                personId: 'anna',
                name: 'Anna Påhittsson',
                organisation: 'Bjuv',
                roles: ['director', 'chair'],
                identities: [
                  {
                    kind: 'entra',
                    tenantId: '00000000-0000-4000-8000-000000000001',
                    objectId: '00000000-0000-4000-8000-0000000000AA',
                  },
                ],
              },
            },
          },
          {
            type: 'MemberAdded',
            data: {
              member: {
                personId: 'bo',
                name: 'Bo Testgren',
                organisation: 'sekretariatet',
                roles: ['secretariat'],
                identities: [],
              },
            },
          },
        ],
      },
    });
  });

  test('takes formal rules, mailing lists, delegates, first days and series', () => {
    const yaml = SMALL.replace(
      '  lastNumberOf: { 2026: 3 }',
      `  lastNumberOf: { 2026: 3 }
  formal: { adjusting: true, quorum: 6, paragraphs: per-year }
  signing: wanted
  reviewDays: 5
  mailLists:
    - { id: alla, name: Alla, addresses: [{ name: Bjuv, email: kommun@bjuv.example }] }`,
    ).concat(`  - id: cilla
    name: Cilla Testdal
    organisation: Bjuv
    roles: [delegate]
    delegateFor: [anna]
    from: 2027-03-01
series:
  - id: ordinarie
    name: Ordinarie möten
    place: Rådhuset
    start: 08:30
    end: 12:30
    replyDaysBefore: 3
    occasions: [{ date: 2027-03-19, place: Arild }]
    items: [{ title: Tematisk uppföljning, kind: thematic }, { title: Övrigt, kind: other }]
    themes: [{ id: skola, goalArea: Skola, responsible: Perstorp }]
`);
    const loaded = loadGroupFile(yaml);
    if (!loaded.ok) throw new Error(loaded.error.map((one) => groupProblemMessage('en', one)).join('\n'));
    const group = loaded.value.events.reduce(evolveGroup, groupAggregate.initial);
    expect(group.settings).toMatchObject({
      formal: { adjusting: true, quorum: 6, paragraphs: 'per-year' },
      signing: 'wanted',
      reviewDays: 5,
      mailLists: [
        { listId: 'alla', name: 'Alla', addresses: [{ name: 'Bjuv', email: 'kommun@bjuv.example' }] },
      ],
    });
    expect(memberById(group, 'cilla')).toMatchObject({
      delegateFor: ['anna'],
      tenures: [{ from: '2027-03-01', organisation: 'Bjuv', roles: ['delegate'], delegateFor: ['anna'] }],
    });
    expect(group.series).toMatchObject([
      {
        seriesId: 'ordinarie',
        occasions: [{ date: '2027-03-19', place: 'Arild' }],
        items: [{ title: 'Tematisk uppföljning', kind: 'thematic', presenters: [], papers: [] }, {}],
        themes: [{ themeId: 'skola', goalArea: 'Skola', responsible: 'Perstorp' }],
      },
    ]);
  });

  test('tells every field there is what it should be', () => {
    const named = new Set(fieldsOf(groupFileSchema));
    const told = new Set(Object.keys(groupFieldTexts));
    expect([...named].filter((field) => !told.has(field))).toEqual([]);
  });

  test('connects the channel when the file names one', () => {
    const channel = `channel:
  conversationId: '19:abc@thread.tacv2'
  serviceUrl: https://smba.example/emea/
  tenantId: 00000000-0000-4000-8000-000000000001
  botId: '28:bot'
`;
    const loaded = loadGroupFile(SMALL + channel);
    expect(loaded.ok && loaded.value.events.at(-1)?.type).toBe('ChannelConnected');
  });

  test.each([
    [
      'a name left out',
      ['name: Provgruppen\n', ''],
      1,
      'rad 1: name saknas. Det ska vara ett namn på högst 200 tecken.',
    ],
    [
      'a member’s role misspelt',
      ['[director, chair]', '[direktor]'],
      13,
      'rad 13: members[1].roles[1] är fel. Det ska vara en lista av chair, deputy-chair, director, co-opted, secretariat, adjuster, delegate och reader.',
    ],
    [
      'a member without organisation',
      ['    organisation: Bjuv\n', ''],
      10,
      'rad 10: members[1].organisation saknas. Det ska vara kommunens eller organisationens namn.',
    ],
    [
      'an account that is no GUID',
      ['object: 00000000-0000-4000-8000-0000000000AA', 'object: annas-konto'],
      15,
      'rad 15: members[1].identities[1].object är fel. Det ska vara kontots objekt-id (GUID) i den klientorganisationen.',
    ],
    [
      'a field that does not exist',
      ['    roles: [secretariat]', '    role: [secretariat]\n    roles: [secretariat]'],
      19,
      'rad 19: members[2].role är inget fält här. Ta bort det eller rätta stavningen; här kan stå id, name, organisation, office, acting, roles, delegateFor, substitutesFor, from, email, identities.',
    ],
    [
      'a style that does not exist',
      ['protocolStyle: 2022', 'protocolStyle: 2019'],
      5,
      'rad 5: settings.protocolStyle är fel. Det ska vara 2018 eller 2022.',
    ],
    [
      'a time zone that does not exist',
      ['  protocolStyle', '  timeZone: Skåne\n  protocolStyle'],
      5,
      'rad 5: settings.timeZone är fel. Det ska vara en tidszon som Europe/Stockholm.',
    ],
    [
      'one id for two people',
      ['id: bo', 'id: anna'],
      16,
      'rad 16: id anna används redan på rad 10. Ge personen ett eget id.',
    ],
    [
      'a person who would pass for the product itself',
      ['id: bo', 'id: system'],
      16,
      'rad 16: members[2].id är fel. Det ska vara ett kort id av små bokstäver a–z, siffror och bindestreck, till exempel anna-k.',
    ],
    [
      'a director of a municipality that is not there',
      ['organisation: Bjuv', 'organisation: Bjuf'],
      12,
      'rad 12: Bjuf finns inte bland municipalities. Lägg till kommunen där eller rätta stavningen.',
    ],
    [
      'a formal rule that does not exist',
      ['  protocolStyle', '  formal: { jav: true }\n  protocolStyle'],
      5,
      'rad 5: settings.formal.jav är inget fält här. Ta bort det eller rätta stavningen; här kan stå adjusting, recusal, quorum, votes, reservations, paragraphs.',
    ],
    [
      'a delegate of nobody',
      ['[secretariat]', '[secretariat, delegate]'],
      16,
      'rad 16: Bo Testgren går inte att använda. Ett svarsombud svarar för någon. Ingenting har ändrats. Ange vem eller vilka.',
    ],
    [
      'a series whose meetings end before they begin',
      ['members:\n', 'series:\n  - { id: a, name: Möten, place: R, start: 09:00, end: 08:00 }\nmembers:\n'],
      10,
      'rad 10: Möten går inte att använda. Tiden 09:00 kommer inte före 08:00. Ingenting har ändrats. Rätta tiderna och försök igen.',
    ],
    [
      'nobody to call a meeting',
      ['[secretariat]', '[reader]'],
      9,
      'rad 9: ingen har rollen secretariat. Ge minst en person den; annars kan ingen kalla till möte.',
    ],
    [
      'text that is not YAML',
      ['municipalities: [Bjuv, Perstorp]', 'municipalities: [Bjuv, Perstorp'],
      4,
      'rad 4: filen går inte att läsa som YAML (BAD_INDENT). Rätta raden.',
    ],
  ] as const)('names the line of %s', (_, [part, other], line, message) => {
    const yaml = SMALL.replace(part, other);
    expect(yaml).not.toBe(SMALL);
    const loaded = loadGroupFile(yaml);
    if (loaded.ok) throw new Error('it was accepted');
    const [first] = loaded.error;
    const said = first ? groupProblemMessage('sv', first) : '';
    expect({ said, line: first?.line }).toEqual({ said: message, line });
  });

  test('tells everything that is wrong at once, in the order of the lines', () => {
    const loaded = loadGroupFile(
      SMALL.replace('name: Anna Påhittsson', 'name: ""').replace('group: prov', 'group: Prov'),
    );
    expect(loaded.ok ? [] : loaded.error.map(({ line, code }) => [line, code])).toEqual([
      [1, 'wrong-value'],
      [11, 'wrong-value'],
    ]);
  });

  test('one account belongs to one person, whatever the case of its letters', () => {
    const again =
      '    identities: [{ tenant: 00000000-0000-4000-8000-000000000001, object: 00000000-0000-4000-8000-0000000000aa }]\n';
    const loaded = loadGroupFile(SMALL + again);
    expect(loaded.ok ? [] : loaded.error).toMatchObject([
      { code: 'identity-taken', line: 20, params: { other: 15 } },
    ]);
  });

  test.each(['', '# nothing', '- a list', 'a word', '[', '&a [*a, *a]', 'a'.repeat(1_000_001)])(
    'refuses %.20j with a line and a code',
    (yaml) => {
      const loaded = loadGroupFile(yaml);
      const said = loaded.ok ? [] : loaded.error.map((problem) => groupProblemMessage('en', problem));
      expect(said).not.toEqual([]);
      expect(said.filter((line) => !/^line \d+: .+\.$/.test(line))).toEqual([]);
    },
  );

  test('an alias bomb is refused at once', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const letter of 'bcdefgh') {
      const before = String.fromCharCode(letter.charCodeAt(0) - 1);
      bomb.push(`${letter}: &${letter} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`);
    }
    expect(loadGroupFile(bomb.join('\n')).ok).toBe(false);
  });

  test('the file that docs/group-file.md shows is accepted', () => {
    const page = readFileSync(new URL('../../docs/group-file.md', import.meta.url), 'utf8');
    const shown = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, part]) => part ?? '');
    expect(shown).toHaveLength(2);
    const loaded = loadGroupFile(shown.join(''));
    expect(loaded).toMatchObject({ ok: true, value: { groupId: 'kommundirektorer' } });
    expect(loaded.ok && loaded.value.events.at(-1)?.type).toBe('SeriesKept');
  });

  test('the example group is accepted', () => {
    expect(loadGroupFile(EXAMPLE_GROUP_YAML)).toMatchObject({ ok: true, value: { groupId: 'exempel' } });
  });
});

/** The name of every field of a schema, at any depth. */
function fieldsOf(schema: z.core.$ZodType): readonly string[] {
  const { innerType, options, element, shape } = schema._zod.def as Partial<{
    innerType: z.core.$ZodType;
    options: readonly z.core.$ZodType[];
    element: z.core.$ZodType;
    shape: Readonly<Record<string, z.core.$ZodType>>;
  }>;
  return [
    ...Object.entries(shape ?? {}).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]),
    ...[innerType, element, ...(options ?? [])].flatMap((inner) => (inner ? fieldsOf(inner) : [])),
  ];
}
