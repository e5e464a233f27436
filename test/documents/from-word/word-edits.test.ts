import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import type { WordEdit } from '../../../src/domain/from-word/edit.ts';
import { livedExample } from '../../support/example-meeting.ts';
import { madeWord } from '../../support/word-files.ts';
import {
  addedBefore,
  addedBehind,
  crossedOut,
  deleted,
  first,
  inserted,
  moved,
  paragraph,
  renamedStyles,
  run,
  scattered,
  struckOut,
  typed,
  typedOver,
  wrapped,
} from '../../support/word-habits.ts';

const example = await livedExample('2018-05-22');
const DRAFT = await example.meeting('exempel-forra-motet', 'ReviewOpened');
const word = await madeWord(DRAFT, example.group, '2018');
const word2022 = await madeWord(DRAFT, example.group, '2022');
afterAll(() => example.close());

const LADDPLAN = 'exempel-laddplan';
/** One white pixel. */
const LOGO = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC',
  width: 1,
  height: 1,
};

describe('a protocol that was edited in Word', () => {
  test.each(['2018', '2022'] as const)(
    'and was not changed has nothing to tell, in the style of %s',
    async (style) => {
      for (const before of [undefined, 'ReviewOpened', 'MeetingClosed'] as const) {
        const state = await example.meeting('exempel-forra-motet', before);
        const made = await madeWord(state, example.group, style);
        expect(made.edits((document) => document)).toEqual([]);
        expect(made.edits(scattered)).toEqual([]);
      }
    },
  );

  test('and was saved again by a program that calls styles otherwise has nothing more to tell', () => {
    const styles = renamedStyles(strFromU8(unzipSync(word.bytes)['word/styles.xml'] ?? new Uint8Array()));
    expect(styles).toContain('w:styleId="Rubrik3"');
    const saved = first(renamedStyles, wrapped, scattered);
    expect(word.edits(saved, { 'word/styles.xml': styles })).toEqual([]);
    const change = first(addedBehind('inom två veckor', paragraph('att höra av sig.', 'Clause')), saved);
    expect(facts(word.edits(change, { 'word/styles.xml': styles }))).toEqual([
      expect.objectContaining({ kind: 'clause-added', text: 'höra av sig.' }),
    ]);
  });

  test('and bears the group’s logo and address has nothing to tell of them either', async () => {
    const letterhead = { logo: LOGO, lines: ['Box 1, 250 00 Exempelstad'] };
    const letterheads = [{ since: '2017-01-01T00:00:00.000Z', letterhead }];
    const made = await madeWord(DRAFT, { ...example.group, letterheads });
    expect(made.file.lines.flatMap(({ pictures = [] }) => pictures)).toHaveLength(1);
    expect(made.edits((document) => document)).toEqual([]);
  });

  test('tells of other words in a paragraph, with both wordings', () => {
    expect(facts(word.edits(first(typed('olika taxor', 'helt olika taxor'), scattered)))).toEqual([
      {
        kind: 'text-changed',
        place: LADDPLAN,
        at: 0,
        before: line(expect.stringContaining('med olika taxor')),
        after: line(expect.stringContaining('med helt olika taxor')),
      },
    ]);
  });

  test('tells of a clause that was reworded, taken away and added, with its words as they are kept', () => {
    const change = first(
      typed('inom två veckor', 'inom tre veckor'),
      deleted('presidiet får del av'),
      addedBehind('inom tre veckor', paragraph('samt att frågan tas upp i juni.', 'Clause')),
    );
    expect(facts(word.edits(change))).toEqual([
      {
        kind: 'clause-changed',
        place: LADDPLAN,
        clauseId: 'exempel-laddplan-2',
        before: 'varje kommun anmäler en kontaktperson till sekretariatet inom två veckor.',
        after: 'varje kommun anmäler en kontaktperson till sekretariatet inom tre veckor.',
      },
      {
        kind: 'clause-added',
        place: LADDPLAN,
        text: 'frågan tas upp i juni.',
        behind: 'exempel-laddplan-2',
      },
      {
        kind: 'clause-removed',
        place: LADDPLAN,
        clauseId: 'exempel-laddplan-3',
        before: 'presidiet får del av förslaget innan det behandlas.',
      },
    ]);
  });

  test('tells of a clause that stands elsewhere among the others, with all its words as they were', () => {
    expect(
      facts(word.edits(moved('presidiet får del av', 'presidiet får del av', 'inom två veckor'))),
    ).toEqual([
      {
        kind: 'clause-moved',
        place: LADDPLAN,
        clauseId: expect.stringMatching(/^exempel-laddplan-/),
        text: expect.stringMatching(/^(?:presidiet får del av|varje kommun anmäler)/),
      },
    ]);
  });

  test('takes a sentence of its own below a clause for a part of it', () => {
    const change = addedBehind('inom två veckor', paragraph('Namnen skickas till Maja.', 'Clause'));
    expect(facts(word.edits(change))).toEqual([
      expect.objectContaining({
        kind: 'clause-changed',
        after: expect.stringMatching(/inom två veckor\.\nNamnen skickas till Maja\.$/),
      }),
    ]);
  });

  test('tells of conditions, an outcome and guidance', () => {
    const change = first(
      typed('i minst tre av kommunerna', 'i minst fyra av kommunerna'),
      typed('Gruppen tackar för informationen.', 'Gruppen tackar för föredragningen.'),
      typed('Medskick till nätverket Digitalisering: Ta med', 'Medskick till nätverket Teknik: Ta med'),
    );
    const [outcome, conditions, guidance, ...rest] = facts(word.edits(change));
    expect(rest).toEqual([]);
    expect(outcome).toMatchObject({ kind: 'outcome', after: 'Gruppen tackar för föredragningen.' });
    expect(conditions).toMatchObject({
      kind: 'conditions',
      clauseId: 'exempel-sensorer-1',
      after: [
        'Förstudien omfattar byggnader i minst fyra av kommunerna.',
        'Mätvärdena hålls öppna för alla medverkande kommuner.',
      ],
    });
    expect(guidance).toMatchObject({
      kind: 'guidance',
      to: 'nätverket Teknik',
      after: 'Ta med driftens erfarenheter redan i upplägget.',
    });
  });

  test('tells of a title without its number, and of the heading above it', () => {
    const change = first(
      typed('1. Gemensam plan för laddplatser', '1. Plan för laddplatser'),
      typed('Ärenden och beredning', 'Ärenden'),
    );
    expect(facts(word.edits(change))).toEqual([
      {
        kind: 'title',
        place: LADDPLAN,
        before: 'Gemensam plan för laddplatser vid kommunala lokaler',
        after: 'Plan för laddplatser vid kommunala lokaler',
      },
      { kind: 'section', place: LADDPLAN, before: 'Ärenden och beredning', after: 'Ärenden' },
    ]);
    expect(word.edits(typed('2. Förslag till gemensamt', '7. Förslag till gemensamt'))).toEqual([]);
    expect(facts(word2022.edits(typed('08.45 Gemensam plan', '8.50 Gemensam plan')))).toEqual([
      { kind: 'start', place: LADDPLAN, before: '08:45', after: '08:50' },
    ]);
  });

  test('finds a heading and a paragraph again that were typed over whole', () => {
    const change = first(
      typedOver('1. Gemensam plan för laddplatser', '1. Fiber till alla'),
      typedOver('I diskussionen lyftes särskilt:', 'I diskussionen lyftes:'),
    );
    expect(facts(word.edits(change))).toEqual([
      expect.objectContaining({ kind: 'title', place: LADDPLAN, after: 'Fiber till alla' }),
      expect.objectContaining({
        kind: 'text-changed',
        at: 1,
        before: line('I diskussionen lyftes särskilt:'),
        after: line('I diskussionen lyftes:'),
      }),
    ]);
  });

  test('finds everything again in a file that kept no bookmarks of its paragraphs', () => {
    const bare = (document: string) => document.replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, '');
    expect(facts(word.edits(first(typed('olika taxor', 'helt olika taxor'), bare)))).toEqual([
      expect.objectContaining({ kind: 'text-changed', place: LADDPLAN, at: 0 }),
    ]);
  });

  test('tells of an item that was deleted, and of nothing within it', () => {
    const edits = word.edits(deleted('9. Översyn av samarbetsavtalet', 'Ärendet flyttas till nästa möte.'));
    expect(facts(edits)).toEqual([
      { kind: 'item-removed', place: 'exempel-samarbetsavtal', title: 'Översyn av samarbetsavtalet' },
    ]);
  });

  test('tells of an item that was moved, as one change', () => {
    const change = moved(
      '9. Översyn av samarbetsavtalet',
      'Ärendet flyttas till nästa möte.',
      '5. Inventering av',
    );
    expect(facts(word.edits(change))).toEqual([
      {
        kind: 'item-moved',
        place: 'exempel-samarbetsavtal',
        title: 'Översyn av samarbetsavtalet',
        before: 'exempel-natverk',
      },
    ]);
  });

  test('tells of an item that was written, with its text and clauses', () => {
    const change = addedBefore(
      '5. Inventering av',
      paragraph('5. Brandskydd i fritidshus', 'Heading3'),
      paragraph('Räddningstjänsten berättade.'),
      paragraph('Beslut:', 'Decision4'),
      paragraph('att tacka för informationen.', 'Clause'),
    );
    expect(facts(word.edits(change))).toEqual([
      {
        kind: 'item-added',
        place: 'exempel-verksamhetsplan',
        title: 'Brandskydd i fritidshus',
        text: [line('Räddningstjänsten berättade.')],
        clauses: ['tacka för informationen.'],
        before: 'exempel-natverk',
      },
    ]);
  });

  test('tells of a paragraph that was added, moved within its text and taken to another item', () => {
    expect(facts(word.edits(addedBehind('inte ska försenas.', paragraph('Frågan tas upp igen.'))))).toEqual([
      { kind: 'text-added', place: LADDPLAN, behind: 4, lines: [line('Frågan tas upp igen.')] },
    ]);
    const within = moved('I diskussionen lyftes', 'I diskussionen lyftes', 'Flera av kommunerna bygger');
    expect(facts(word.edits(within))).toEqual([
      expect.objectContaining({ kind: 'text-moved', place: LADDPLAN, at: 1, behind: -1 }),
    ]);
    const away = moved('I diskussionen lyftes', 'I diskussionen lyftes', 'Örkelljunga har tagit fram');
    expect(facts(word.edits(away))).toEqual([
      expect.objectContaining({ kind: 'text-removed', place: LADDPLAN, at: 1 }),
      {
        kind: 'text-added',
        place: 'exempel-yttrande',
        behind: -1,
        lines: [line('I diskussionen lyftes särskilt:')],
      },
    ]);
  });

  test('tells of an opening that was written where there was none, and of more closing', async () => {
    const state = { ...DRAFT, texts: new Map([...DRAFT.texts].filter(([place]) => place !== 'opening')) };
    const made = await madeWord(state, example.group, '2018');
    const change = first(
      addedBefore('Ärenden och beredning', paragraph('Mötet öppnades.')),
      addedBehind('tackade deltagarna för ett givande möte', paragraph('Nästa möte är i juni.')),
    );
    expect(facts(made.edits(change))).toEqual([
      { kind: 'text-added', place: 'opening', behind: -1, lines: [line('Mötet öppnades.')] },
      { kind: 'text-added', place: 'closing', behind: 0, lines: [line('Nästa möte är i juni.')] },
    ]);
  });

  test('tells whether only what is bold was changed', () => {
    const change = (document: string) =>
      document.replace(
        '<w:t xml:space="preserve">I diskussionen lyftes särskilt:</w:t>',
        (text) => `<w:rPr><w:b/></w:rPr>${text}`,
      );
    expect(facts(word.edits(change))).toEqual([
      {
        kind: 'text-changed',
        place: LADDPLAN,
        at: 1,
        before: line('I diskussionen lyftes särskilt:'),
        after: { spans: [{ text: 'I diskussionen lyftes särskilt:', bold: true }] },
      },
    ]);
  });
});

describe('tracked changes', () => {
  test('are each their author’s, also within one paragraph', () => {
    const change = first(
      inserted('Flera av kommunerna', ' i nordväst'),
      crossedOut(' och ett förslag till gemensamma principer', 'Jonna Ek', '2026-04-15T08:00:00Z'),
    );
    const [herman, jonna, ...rest] = word.edits(change);
    expect(rest).toEqual([]);
    expect(herman).toMatchObject({
      kind: 'text-changed',
      by: [{ name: 'Herman Ås', at: '2026-04-14T09:30:00.000Z' }],
      after: line(expect.stringMatching(/^Flera av kommunerna i nordväst bygger .* gemensamma principer\.$/)),
    });
    expect(jonna).toMatchObject({
      kind: 'text-changed',
      by: [{ name: 'Jonna Ek', at: '2026-04-15T08:00:00.000Z' }],
      after: line(expect.stringMatching(/^Flera av kommunerna bygger .* en jämförelse\.$/)),
    });
  });

  test('are parted from what was changed without them', () => {
    const change = first(
      inserted('Flera av kommunerna', ' i nordväst'),
      typed('olika taxor', 'skilda taxor'),
    );
    expect(word.edits(change).map(({ by }) => by.map(({ name }) => name))).toEqual([[], ['Herman Ås']]);
  });

  test('tell who deleted and who added whole paragraphs', () => {
    const change = first(
      crossedOut('I diskussionen lyftes särskilt:', 'Jonna Ek'),
      addedBehind(
        'inte ska försenas.',
        `<w:p><w:pPr><w:rPr><w:ins w:id="7" w:author="Herman Ås" w:date="2026-04-14T09:30:00Z"/></w:rPr></w:pPr><w:ins w:id="8" w:author="Herman Ås" w:date="2026-04-14T09:30:00Z">${run('Ett nytt stycke.')}</w:ins></w:p>`,
      ),
    );
    expect(word.edits(change)).toEqual([
      expect.objectContaining({ kind: 'text-added', by: [expect.objectContaining({ name: 'Herman Ås' })] }),
      expect.objectContaining({ kind: 'text-removed', by: [expect.objectContaining({ name: 'Jonna Ek' })] }),
    ]);
  });

  test('take the bookmark along when something is moved', () => {
    const move = (side: 'From' | 'To', inside: string) =>
      `<w:move${side}RangeStart w:id="5${side.length}" w:author="Herman Ås" w:date="2026-04-14T09:30:00Z" w:name="move1"/>${inside}<w:move${side}RangeEnd w:id="5${side.length}"/>`;
    const by = 'w:id="60" w:author="Herman Ås" w:date="2026-04-14T09:30:00Z"';
    const change = (document: string) => {
      const words = 'I diskussionen lyftes särskilt:';
      const gone = crossedOut(words)(document).replace(/<w:del (?:(?!<\/w:del>).)*<\/w:del>/s, (whole) =>
        whole.replace('<w:del ', '<w:moveFrom ').replace('</w:del>', '</w:moveFrom>'),
      );
      const from = /<w:p>(?:(?!<w:p>).)*<w:moveFrom (?:(?!<\/w:p>).)*<\/w:p>/s.exec(gone)?.[0] ?? '';
      const there = gone.replace(from, () => move('From', from));
      const to = `<w:p><w:moveTo ${by}>${run(words)}</w:moveTo></w:p>`;
      return addedBefore('Flera av kommunerna bygger', move('To', to))(there);
    };
    expect(word.edits(change)).toEqual([
      expect.objectContaining({
        kind: 'text-moved',
        at: 1,
        behind: -1,
        by: [expect.objectContaining({ name: 'Herman Ås' })],
      }),
    ]);
  });

  test('of an attendance list say who took a name away', () => {
    const [edit, ...rest] = word.edits(crossedOut('Disa Modellqvist, Helsingborg'));
    expect(rest).toEqual([]);
    expect(edit).toMatchObject({
      kind: 'presence',
      personId: 'disa',
      how: 'removed',
      presence: 'absent',
      by: [{ name: 'Herman Ås' }],
    });
  });
});

describe('the lists of people', () => {
  test.each(['<w:strike/>', '<w:dstrike/>', '<w:strike w:val="1"/>'])(
    'take a name struck by %s for absent',
    (how) => {
      for (const made of [word, word2022])
        expect(facts(made.edits(struckOut('Disa Modellqvist, Helsingborg', how)))).toEqual([
          {
            kind: 'presence',
            place: 'attendance',
            personId: 'disa',
            name: 'Disa Modellqvist',
            how: 'struck',
            before: 'Disa Modellqvist, Helsingborg',
            after: 'Disa Modellqvist, Helsingborg',
            presence: 'absent',
          },
        ]);
    },
  );

  test('take a name struck below another for nothing that could be registered', () => {
    expect(facts(word.edits(struckOut('Gustav Låtsberg, Landskrona')))).toEqual([
      expect.objectContaining({ kind: 'row-unclear', before: 'Gustav Låtsberg, Landskrona' }),
    ]);
  });

  test('take a name that was moved to another list for what that list says', () => {
    const change = first(
      typed('Gustav Låtsberg, Landskrona', ''),
      typed('Alva Påhittsson, Bjuv', 'Gustav Låtsberg, Landskrona, Alva Påhittsson, Bjuv'),
    );
    expect(facts(word.edits(change))).toContainEqual(
      expect.objectContaining({ kind: 'presence', personId: 'gustav', how: 'moved', presence: 'present' }),
    );
    const row = moved('Klas-Åke Diktensson', 'Klas-Åke Diktensson', 'Ivar Skissgren, Svalöv (svar');
    expect(facts(word2022.edits(row))).toEqual([
      expect.objectContaining({ kind: 'presence', personId: 'klas-ake', how: 'moved', presence: 'excused' }),
    ]);
  });

  test('read when somebody came and left behind their name', () => {
    const change = first(
      typed('Disa Modellqvist, Helsingborg', 'Disa Modellqvist, Helsingborg (från kl 9.15)'),
      typed(
        'Freja Provström, Klippan (från kl 10.20)',
        'Freja Provström, Klippan (från kl ca 10.30, via Teams)',
      ),
    );
    expect(facts(word.edits(change))).toEqual([
      expect.objectContaining({
        kind: 'presence',
        personId: 'disa',
        how: 'noted',
        presence: 'present',
        stay: { from: '09:15' },
      }),
      expect.objectContaining({
        kind: 'presence',
        personId: 'freja',
        presence: 'remote',
        stay: { from: '10:30', fromApproximate: true },
      }),
    ]);
    const odd = typed('Disa Modellqvist, Helsingborg', 'Disa Modellqvist, Helsingborg (något annat)');
    expect(facts(word.edits(odd))).toEqual([expect.objectContaining({ kind: 'row-unclear' })]);
  });

  test('know a name of the meeting, and take every other for a guest', () => {
    const change = (document: string) =>
      addedBehind(
        'Otto Prövander, Räddningstjänsten Exempel',
        paragraph('\tSigne Nyberg, Klippan', 'Person'),
      )(document);
    expect(facts(word2022.edits(change))).toEqual([
      {
        kind: 'guest-added',
        place: 'attendance',
        name: 'Signe Nyberg',
        organisation: 'Klippan',
        text: 'Signe Nyberg, Klippan',
      },
    ]);
    const run = typed(
      'Otto Prövander, Räddningstjänsten Exempel',
      'Otto Prövander, Räddningstjänsten Exempel, Signe Nyberg, Klippan',
    );
    expect(facts(word.edits(run))).toEqual([
      expect.objectContaining({ kind: 'guest-added', name: 'Signe Nyberg', organisation: 'Klippan' }),
    ]);
  });

  test('tell of another place and other hours', () => {
    expect(facts(word.edits(typed('Sagosalen, Exempelhuset', 'Drömsalen, Exempelhuset')))).toEqual([
      expect.objectContaining({
        kind: 'details',
        details: { place: 'Drömsalen, Exempelhuset, Helsingborg' },
      }),
    ]);
    expect(facts(word2022.edits(typed('kl. 08.30–12.30', 'kl. 08.30–12.05')))).toEqual([
      expect.objectContaining({ kind: 'details', details: { end: '12:05' } }),
    ]);
    expect(facts(word.edits(typed('180420 kl.', '180421 kl.')))).toEqual([
      expect.objectContaining({ kind: 'row-unclear' }),
    ]);
  });
});

describe('what has no place', () => {
  test('is told of where it stands: text below a decision, tables, pictures, notes, what is printed', () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('Kommun')}</w:tc><w:tc>${paragraph('Kronor')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Bjuv')}</w:tc><w:tc>${paragraph('100')}</w:tc></w:tr></w:tbl>`;
    const picture = `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bild 1" descr="Karta"/></wp:inline></w:drawing></w:r></w:p>`;
    const change = first(
      addedBehind('presidiet får del av', paragraph('Därefter togs kaffe.'), table, picture),
      typed('Föredragande: Linnea Fiktivlund', 'Föredragande: Någon Annan'),
    );
    expect(facts(word.edits(change))).toEqual([
      { kind: 'loose', place: LADDPLAN, what: 'text', text: 'Därefter togs kaffe.' },
      { kind: 'loose', place: LADDPLAN, what: 'table', text: 'Kommun | Kronor\nBjuv | 100' },
      expect.objectContaining({ kind: 'printed', place: 'exempel-yttrande' }),
      { kind: 'loose', place: LADDPLAN, what: 'picture', text: 'Karta' },
    ]);
  });

  test('is told of before the paper and behind it, and in its head', () => {
    const change = first(
      addedBefore('Tid/Plats', paragraph('Hemligt')),
      addedBehind('Disa Modellqvist tackade', paragraph('Vid protokollet', 'Signature')),
    );
    const edits = facts(
      word.edits(change, { 'word/header9.xml': `<w:hdr>${paragraph('Konfidentiellt')}</w:hdr>` }),
    );
    expect(edits).toEqual([
      { kind: 'text-added', place: 'closing', behind: 0, lines: [line('Vid protokollet')] },
      { kind: 'loose', place: 'page', what: 'text', text: 'Hemligt' },
      { kind: 'loose', place: 'page', what: 'furniture', text: 'Konfidentiellt' },
    ]);
  });

  test('is told of as a comment, with its author and the words it was set at', () => {
    const comments = `<w:comments><w:comment w:id="3" w:author="Jonna Ek" w:date="2026-04-15T08:00:00Z"><w:p><w:r><w:t>Var det inte fem?</w:t></w:r></w:p></w:comment></w:comments>`;
    const change = (document: string) =>
      document.replace(
        'Flera av kommunerna',
        () =>
          '</w:t></w:r><w:commentRangeStart w:id="3"/><w:r><w:t>Flera av kommunerna</w:t></w:r><w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r><w:r><w:t xml:space="preserve">',
      );
    expect(facts(word.edits(change, { 'word/comments.xml': comments }))).toEqual([
      {
        kind: 'comment',
        place: LADDPLAN,
        text: 'Var det inte fem?',
        about: 'Flera av kommunerna',
        author: { name: 'Jonna Ek', at: '2026-04-15T08:00:00.000Z' },
      },
    ]);
  });
});

/** Without what each is called and who made it. */
function facts(edits: readonly WordEdit[]): readonly object[] & readonly { readonly kind: string }[] {
  return edits.map(({ editId: _id, by: _by, ...edit }) => edit);
}

function line(text: unknown) {
  return { spans: [{ text }] };
}
