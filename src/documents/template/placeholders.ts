/** What a placeholder stands for: words, text with paragraphs and lists, or things that come one after the other. */
export type Placeholder = 'words' | 'text' | Placeholders;
export interface Placeholders {
  readonly [name: string]: Placeholder;
}

/** Everything that a template for the protocol can ask for (docs/word-mall.md). Names are written in lower case. */
export const PLACEHOLDERS: Placeholders = {
  rubrik: 'words',
  titel: 'words',
  grupp: 'words',
  nummer: 'words',
  datum: 'words',
  tid: 'words',
  plats: 'words',
  tid_och_plats: 'words',
  utkast: 'words',
  inledning: 'text',
  avslutning: 'text',
  närvaro: {
    etikett: 'words',
    i_rad: 'words',
    personer: { namn: 'words', kommun: 'words', befattning: 'words', not: 'words', rad: 'words' },
  },
  efter_mötet: 'words',
  ärenden: {
    nummer: 'words',
    titel: 'words',
    avsnitt: 'words',
    om: 'words',
    föredragande: 'words',
    handlingar: 'words',
    text: 'text',
    presentationer: { rad: 'words' },
    omröstning: 'words',
    beslutsrubrik: 'words',
    beslut: { att: 'words', sats: 'words', förbehåll: { villkor: 'words' } },
    utfall: 'words',
    deltog: 'words',
    reservationer: 'words',
    medskick: 'words',
    flyttat: 'words',
  },
  avstämt: 'words',
  fastställt: 'words',
  underskrifter: { namn: 'words', roll: 'words' },
  rättelser: { text: 'words', ställen: { ställe: 'words', tidigare: 'words', ny: 'words' } },
};

/** A placeholder of this name within these loops, the innermost last; else in what is around them. */
export function placeholderAt(name: string, loops: readonly string[]): Placeholder | undefined {
  for (let depth = loops.length; depth >= 0; depth -= 1) {
    const here = loops
      .slice(0, depth)
      .reduce<Placeholder | undefined>(
        (within, loop) => (isLoop(within) && Object.hasOwn(within, loop) ? within[loop] : within),
        PLACEHOLDERS,
      );
    if (isLoop(here) && Object.hasOwn(here, name)) return here[name];
  }
  return undefined;
}

/** The loops that must be begun before a placeholder of this name can stand, where there is one elsewhere. */
export function loopsOf(name: string, within: Placeholders = PLACEHOLDERS): readonly string[] | undefined {
  if (Object.hasOwn(within, name)) return [];
  for (const [loop, inner] of Object.entries(within)) {
    const found = isLoop(inner) ? loopsOf(name, inner) : undefined;
    if (found) return [loop, ...found];
  }
  return undefined;
}

/** Every name there is. */
export function placeholderNames(within: Placeholders = PLACEHOLDERS): readonly string[] {
  return [
    ...new Set(
      Object.entries(within).flatMap(([name, inner]) => [
        name,
        ...(isLoop(inner) ? placeholderNames(inner) : []),
      ]),
    ),
  ];
}

export function isLoop(placeholder: Placeholder | undefined): placeholder is Placeholders {
  return typeof placeholder === 'object';
}

/** A name as people may write it: case, and letters sent apart, make no other name. */
export function placeholderName(written: string): string {
  return written.trim().normalize('NFC').toLowerCase();
}
