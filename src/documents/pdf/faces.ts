import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import { create } from 'fontkit';

/** The faces of a paper: a serif made for long reading, a sans for what is looked for, and two that fill their gaps. */
export const FACES = ['text', 'text-bold', 'text-italic', 'sans', 'sans-bold', 'symbols', 'emoji'] as const;
export type FaceName = (typeof FACES)[number];

/** A face: what it can draw and how wide. Parsed once and kept for as long as the process lives. */
export interface Face {
  readonly name: FaceName;
  readonly font: Font;
  /** Points that a text takes per point of its size. */
  readonly widthOf: (text: string) => number;
  readonly has: (codePoint: number) => boolean;
  /** What pdfkit keeps of words it has laid out. */
  readonly layouts: () => object;
  /** Forgets words when there are too many. Called between documents. */
  readonly tidy: () => void;
}

/** Beyond this many words they are forgotten and laid out anew, so that memory stands still. */
const MOST_WORDS = 4_000;

/** Unicode's own ligatures, of which a paper never holds one (printable.ts). */
const LIGATURES = { first: 0xfb00, last: 0xfb06 } as const;

/** The letters of Europe's Latin alphabets, and Unicode's general punctuation. */
const LAST_LETTER = 0x17f;
const PUNCTUATION = { first: 0x2010, last: 0x205e } as const;

const FILES: Readonly<Record<FaceName, string>> = {
  text: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'text-bold': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'text-italic': '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  sans: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans-bold': '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  symbols: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  emoji: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
};

const faces = new Map<FaceName, Face>();

/** The face of that name, read from its npm package when it is first wanted. */
export function faceOf(name: FaceName): Face {
  const known = faces.get(name);
  if (known) return known;
  const face = readFace(name);
  faces.set(name, face);
  return face;
}

/** Forgets words where too many are kept. */
export function tidyFaces(): void {
  for (const face of faces.values()) face.tidy();
}

/** Letters first, then the quotation marks and dashes of running text, then all else. */
function turn(codePoint: number): number {
  if (codePoint <= LAST_LETTER) return 0;
  return codePoint >= PUNCTUATION.first && codePoint <= PUNCTUATION.last ? 1 : 2;
}

function readFace(name: FaceName): Face {
  const font = create(readFileSync(createRequire(import.meta.url).resolve(FILES[name])));
  if (!('layout' in font)) throw new Error(`the face ${name} is a collection of fonts`);
  // fontkit remembers for each glyph the character that asked for it first, and the PDF says that this is what stands
  // there. Asked in order here, the answer never hangs on what an earlier document held; what people write comes before
  // what looks the same, or a search for ’ would miss it. Not for ligatures: they stand for their letters, and a search
  // for "finns" finds them.
  for (const codePoint of font.characterSet.toSorted((a, b) => turn(a) - turn(b) || a - b))
    if (codePoint < LIGATURES.first || codePoint > LIGATURES.last) font.glyphForCodePoint(codePoint);
  const widths = new Map<string, number>();
  let layouts: object = Object.create(null) as object;
  return {
    name,
    font,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    layouts: () => layouts,
    tidy() {
      if (widths.size <= MOST_WORDS) return;
      widths.clear();
      layouts = Object.create(null) as object;
    },
    widthOf(text) {
      const known = widths.get(text);
      if (known !== undefined) return known;
      const width = font.layout(text).advanceWidth / font.unitsPerEm;
      widths.set(text, width);
      return width;
    },
  };
}
