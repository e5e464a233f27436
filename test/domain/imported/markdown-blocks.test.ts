import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownBlocks } from '../../../src/domain/imported/markdown-blocks.ts';

const text = (words: readonly { readonly text: string }[]) => words.map((span) => span.text).join('');

describe('the words of an old protocol on a page', () => {
  it('are paragraphs with their lines, headings, lists and tables', () => {
    expect(
      markdownBlocks(
        'Första\nraden.\n\n### Beslut\n- ett\n- **två**\n\n1. sist\n\n| Namn | Kommun |\n|---|---|\n| Bo | Bjuv |',
      ),
    ).toEqual([
      { type: 'paragraph', lines: [[{ text: 'Första' }], [{ text: 'raden.' }]] },
      { type: 'heading', words: [{ text: 'Beslut' }] },
      { type: 'list', ordered: false, items: [[{ text: 'ett' }], [{ text: 'två', bold: true }]] },
      { type: 'list', ordered: true, items: [[{ text: 'sist' }]] },
      {
        type: 'table',
        rows: [
          [[{ text: 'Namn' }], [{ text: 'Kommun' }]],
          [[{ text: 'Bo' }], [{ text: 'Bjuv' }]],
        ],
      },
    ]);
  });

  it('show what is bold and struck, and no marks of either', () => {
    expect(markdownBlocks('~~Lars Palm~~ och **Bo** samt *ingen* \\* 2*3')).toEqual([
      {
        type: 'paragraph',
        lines: [
          [
            { text: 'Lars Palm', struck: true },
            { text: ' och ' },
            { text: 'Bo', bold: true },
            { text: ' samt ingen * 2*3' },
          ],
        ],
      },
    ]);
  });

  it('lose none of them, and take no mark-up for anything but words', () => {
    expect(markdownBlocks('<script>alert(1)</script> [här](https://ond.example)')).toEqual([
      { type: 'paragraph', lines: [[{ text: '<script>alert(1)</script> [här](https://ond.example)' }]] },
    ]);
    const word = fc.constantFrom('möte', 'beslut', '12', 'Öst', '-', '**', '|', '\n', '\n\n', '# ', '1. ');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (parts) => {
        const said = markdownBlocks(parts.join(' ')).flatMap((block) => {
          if (block.type === 'heading') return [text(block.words)];
          if (block.type === 'table') return block.rows.flatMap((row) => row.map(text));
          return (block.type === 'list' ? block.items : block.lines).map(text);
        });
        for (const each of ['möte', 'beslut', 'Öst'])
          expect(said.join(' ').split(each).length).toBe(parts.join(' ').split(each).length);
      }),
    );
  });
});
