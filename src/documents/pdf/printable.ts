import type { FaceName } from './faces.ts';

/** Neighbouring characters that one face draws. */
export interface Segment {
  readonly text: string;
  readonly face: FaceName;
}

/** Which faces can draw a character. */
export type CanDraw = (face: FaceName, codePoint: number) => boolean;

/** A blank that no line is broken at; drawn as a blank. */
export const NO_BREAK_SPACE = '\u00a0';

/**
 * Text as it can be drawn, with the face of each part. PDF/A allows no character without a glyph, and a PDF library
 * draws an empty box for one without a word: so what the face lacks comes from those that fill its gaps, and what none
 * of them has is named by its number, `[U+13000]`. Marks that nobody sees (joiners, directions) are left out; line
 * breaks of every kind are `\n`.
 */
export function printable(text: string, face: FaceName, canDraw: CanDraw): readonly Segment[] {
  const segments: { text: string; face: FaceName }[] = [];
  const add = (piece: string, by: FaceName) => {
    const last = segments.at(-1);
    if (last?.face === by) last.text += piece;
    else segments.push({ text: piece, face: by });
  };
  for (const character of simplified(text)) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (character === '\n' || character === NO_BREAK_SPACE || canDraw(face, codePoint)) add(character, face);
    else {
      const filling = GAP_FILLERS.find((each) => canDraw(each, codePoint));
      if (filling) add(character, filling);
      else add(`[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`, face);
    }
  }
  return segments;
}

const GAP_FILLERS = ['symbols', 'emoji'] as const;

/** Composed characters, line breaks and blanks of one kind each, nothing that cannot be seen. */
function simplified(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\t\u2000-\u2006\u2008-\u200a\u205f\u3000]/gu, ' ')
    .replace(/[\u2007\u202f]/gu, NO_BREAK_SPACE)
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\u00ad\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/(?!\n)[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '\ufffd');
}
