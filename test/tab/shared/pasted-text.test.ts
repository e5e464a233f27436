import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainFromRichText, richTextFromPlain } from '../../../src/domain/basics/rich-text.ts';
import { clausesIn } from '../../../tab/shared/clauses/pasted-clauses.ts';
import { linkedText } from '../../../tab/shared/rich-text/pasted-link.ts';
import { richTextFromPasted } from '../../../tab/shared/rich-text/pasted-lines.ts';

const paragraph = (text: string) => ({ type: 'paragraph', spans: [{ text }] });
const list = (ordered: boolean, ...items: readonly string[]) => ({
  type: 'list',
  ordered,
  items: items.map((text) => [{ text }]),
});

describe('plain text that is pasted', () => {
  it('keeps lines that were written as lines apart, and joins those that a program broke at a width', () => {
    expect(richTextFromPasted('Anna Ek, Bjuv\r\nBo Dikt, Klippan')).toEqual([
      paragraph('Anna Ek, Bjuv'),
      paragraph('Bo Dikt, Klippan'),
    ]);
    const broken =
      'Försöket med flytande bryggor gick som tänkt och fick god hjälp\nav hamnen och båtklubben.';
    expect(richTextFromPasted(`${broken}\n\nSlut.`)).toEqual([
      paragraph(broken.replace('\n', ' ')),
      paragraph('Slut.'),
    ]);
    expect(richTextFromPasted('Hej!\n\nMed vänlig hälsning\nAnna')).toEqual([
      paragraph('Hej!'),
      paragraph('Med vänlig hälsning\nAnna'),
    ]);
  });

  it('knows bullets and numbers, also those of Word, and leaves a numbered heading alone', () => {
    expect(richTextFromPasted('Idéer:\n•\tett\n•\ttvå\nSlut')).toEqual([
      paragraph('Idéer:'),
      list(false, 'ett', 'två'),
      paragraph('Slut'),
    ]);
    expect(richTextFromPasted('1. läsa\n2. skriva')).toEqual([list(true, 'läsa', 'skriva')]);
    expect(richTextFromPasted('1. Inledning\n\nText.')).toEqual([
      paragraph('1. Inledning'),
      paragraph('Text.'),
    ]);
    expect(richTextFromPasted('-5 grader ute')).toEqual([paragraph('-5 grader ute')]);
  });

  it('keeps every character that can be read, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const letters = (one: string) => one.match(/\p{L}/gu)?.join('') ?? '';
        // A letter with a bracket or two bullets apart is a marker that the list draws instead.
        const kept = letters(plainFromRichText(richTextFromPasted(text)));
        expect(letters(text).replace(/[a-zA-Z]/g, '')).toBe(kept.replace(/[a-zA-Z]/g, ''));
      }),
    );
  });
});

describe('a decision that is pasted', () => {
  const clauses = (plain: string) => clausesIn(richTextFromPlain(plain));

  it('is as many clauses as it has, without heading and att', () => {
    expect(
      clauses('Beslut\n\natt bifalla förslaget.\n\nsamt att uppdra åt sekretariatet att återkomma.'),
    ).toEqual(['bifalla förslaget.', 'uppdra åt sekretariatet att återkomma.']);
    expect(
      clauses(
        'Kommundirektörsgruppen beslutar att tacka för presentationen, att sprida den, samt att följa upp.',
      ),
    ).toEqual(['tacka för presentationen', 'sprida den', 'följa upp.']);
    expect(clauses('- att läsa\n- att skriva')).toEqual(['läsa', 'skriva']);
  });

  it('leaves "och att" inside a clause, and what follows a clause with it', () => {
    expect(clauses('att fortsätta som planerat och att nyvalda får brev.')).toEqual([
      'fortsätta som planerat och att nyvalda får brev.',
    ]);
    expect(clauses('att bifalla på följande villkor\n\n- rapport i maj\n\natt tacka')).toEqual([
      'bifalla på följande villkor\nrapport i maj',
      'tacka',
    ]);
  });

  it('is a clause a line where nobody wrote att', () => {
    expect(clauses('bifalla förslaget\n\ntacka gruppen')).toEqual(['bifalla förslaget', 'tacka gruppen']);
  });
});

describe('a link that is pasted', () => {
  it.each([
    ['här', 'https://exempelby.example/a', 'https://exempelby.example/a'],
    ['exempelby.example/a', 'https://www.exempelby.example/a/', ''],
    ['Anna Ek', 'mailto:anna@exempelby.example', 'anna@exempelby.example'],
    ['anna@exempelby.example', 'mailto:anna@exempelby.example', ''],
    ['mer', 'javascript:alert(1)', ''],
    ['mer', 'file:///C:/hemligt.docx', ''],
    ['', 'https://track.example/', ''],
    [
      'x',
      'https://a.safelinks.protection.outlook.com/?url=%E0%A4%A',
      'https://a.safelinks.protection.outlook.com/?url=%E0%A4%A',
    ],
  ])('%s to %s tells "%s" besides its words', (said, href, told) => {
    expect(linkedText(said, href)).toBe(told);
  });
});
