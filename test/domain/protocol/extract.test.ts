import type { GroupWords } from '../../../src/domain/clauses/group-words.ts';
import { describe, expect, test } from 'vitest';
import type { ExtractedTask } from '../../../src/domain/protocol/extract.ts';
import { extractOf } from '../../../src/domain/protocol/extract.ts';
import type { ProtocolItem } from '../../../src/domain/protocol/protocol-item.ts';
import type { ProtocolView } from '../../../src/domain/protocol/protocol-view.ts';

const MUNICIPALITIES = ['Bjuv', 'Höganäs', 'Klippan', 'Ängelholm'];

describe('the extract of a municipality', () => {
  test('has the clauses that name it, in any form, and none that only looks like it', () => {
    expect(
      clausesOf('Bjuv', [
        'uppdra åt Bjuv att samordna arbetet.',
        'Klippan tar del av Bjuvs erfarenheter.',
        'BJUV står värd.',
        'beakta bjuvånger i arbetet.',
        'uppdra åt Klippan att återkomma.',
        'tacka för informationen.',
      ]),
    ).toEqual([
      'uppdra åt Bjuv att samordna arbetet.',
      'Klippan tar del av Bjuvs erfarenheter.',
      'BJUV står värd.',
    ]);
    expect(clausesOf('Höganäs', ['följa Höganäs modell.'])).toHaveLength(1);
    expect(clausesOf('Ängelholm', ['följa A\u0308ngelholms modell.'])).toHaveLength(1);
  });

  test('has those that name who spoke for it, also by first name where one alone has it', () => {
    expect(
      clausesOf('Bjuv', [
        'uppdra åt Anna Ek att ta fram underlag.',
        'uppdra åt Anna att ta fram underlag.',
        'uppdra åt Bo Al att ta fram underlag.',
      ]),
    ).toEqual(['uppdra åt Anna Ek att ta fram underlag.', 'uppdra åt Anna att ta fram underlag.']);
  });

  test('has what is given to all of them, and what leaves it out by name', () => {
    const all = 'varje kommun anmäler en kontaktperson till sekretariatet.';
    const some = 'samtliga kommuner utom Klippan svarar på enkäten.';
    expect(clausesOf('Bjuv', [all])).toEqual([all]);
    expect(clausesOf('Klippan', [all, some, 'uppdra åt Bjuv att svara.'])).toEqual([all, some]);
  });

  test('goes by the task that was given, whatever the words of its clause', () => {
    const tasks: readonly ExtractedTask[] = [
      {
        text: 'spela in',
        owner: { kind: 'municipality', name: 'Bjuv' },
        source: { meetingId: 'm', itemId: 'item-1', clauseId: 'c0' },
      },
      { text: 'svara', owner: { kind: 'all-directors' } },
      { text: 'ring', owner: { kind: 'person', name: 'Bo Al' } },
      { text: 'fråga', owner: { kind: 'network', name: 'Digitalisering' } },
    ];
    const extract = extractOf(viewOf(['den som presenterade spelar in det.']), 'Bjuv', {
      words: { municipalities: MUNICIPALITIES },
      tasks,
    });
    expect(extract.items[0]?.clauses.map(({ text }) => text)).toEqual([
      'den som presenterade spelar in det.',
    ]);
    expect(extract.tasks.map(({ text }) => text)).toEqual(['spela in', 'svara']);
  });

  test('reads the clauses by the names that the group has: a body of all directors’ name is that body', () => {
    const clause = ['uppdra åt kommundirektörerna att svara.'];
    const bodies = [{ name: 'Kommundirektörerna' }];
    const heldBy = (words: GroupWords) =>
      extractOf(viewOf(clause), 'Bjuv', { words, tasks: [] }).items.length;
    expect(heldBy({ municipalities: MUNICIPALITIES })).toBe(1);
    expect(heldBy({ municipalities: MUNICIPALITIES, bodies })).toBe(0);
  });

  test('carries the item’s title and papers and what the clause points to, and nothing else that was said', () => {
    const view = viewOf(['Bjuv genomför förslaget.', 'tacka för informationen.']);
    const [item] = extractOf(view, 'Bjuv', { words: { municipalities: MUNICIPALITIES }, tasks: [] }).items;
    expect(item).toMatchObject({
      title: 'Bredband',
      papers: [{ title: 'Plan' }],
      text: [],
      tookPart: [],
      guidance: [],
      clauses: [
        {
          word: 'att',
          text: 'Bjuv genomför förslaget.',
          pointsAt: { from: 'text', words: 'Förslaget är att gräva i höst.' },
        },
      ],
    });
    expect(item).not.toHaveProperty('outcome');
    expect(item?.clauses).toHaveLength(1);
  });
});

function clausesOf(municipality: string, texts: readonly string[]): readonly string[] {
  const source = { words: { municipalities: MUNICIPALITIES }, tasks: [] };
  return extractOf(viewOf(texts), municipality, source).items.flatMap(({ clauses }) =>
    clauses.map(({ text }) => text),
  );
}

function viewOf(texts: readonly string[]): ProtocolView {
  const seat = (name: string, organisation: string) => ({
    personId: name,
    name,
    organisation,
    notes: [],
    text: name,
  });
  const item: ProtocolItem = {
    itemId: 'item-1',
    kind: 'matter',
    number: '1',
    title: 'Bredband',
    adHoc: false,
    presenters: [],
    papers: [{ paperId: 'p', title: 'Plan' }],
    text: [
      { type: 'paragraph', spans: [{ text: 'Läget redovisades.' }] },
      { type: 'paragraph', spans: [{ text: 'Förslaget är att gräva i höst.' }] },
    ],
    slots: [],
    decisionLabel: 'Beslut:',
    votes: [],
    clauses: texts.map((text, at) => ({ clauseId: `c${at}`, word: 'att', text })),
    outcome: 'Gruppen tackar för informationen.',
    tookPart: ['Anna Ek deltog inte.'],
    reservations: [],
    guidance: [{ guidanceId: 'g', text: 'Medskick: var snabb.' }],
  };
  return {
    date: '2018-04-20',
    items: [item],
    attendance: [
      { kind: 'present', label: 'Närvarande', people: [seat('Anna Ek', 'Bjuv'), seat('Bo Al', 'Klippan')] },
    ],
  } as unknown as ProtocolView;
}
