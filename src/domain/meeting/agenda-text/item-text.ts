import type { IsoDate } from '../../basics/time.ts';
import type { ItemPlan, Origin, Paper, Reference, Slot, Theme } from '../vocabulary.ts';
import { dateIn } from './dates-text.ts';
import { lineOfCells } from './cells.ts';
import { lineFacts, markedLine } from './agenda-line.ts';
import { looksLikePeople, presenterLine, presentersFrom } from './presenters-text.ts';

/** What the lines below an item say of it, and what is left as its background. */
export type FactsBelow = Pick<
  ItemPlan,
  'presenters' | 'papers' | 'slots' | 'references' | 'origin' | 'theme'
> & {
  readonly background: readonly string[];
};

/** A longer line is running text. */
const LONGEST = 1_000;
const LONGEST_TITLE = 200;

/**
 * Reads presenters, papers, where the item comes from, what it goes back to, its theme and its pitches out of the lines
 * below it. What is none of these, or says it twice, stays as it is.
 */
export function factsBelow(lines: readonly string[], takesTheme: boolean): FactsBelow {
  const facts: Growing = { presenters: [], papers: [], references: [], background: [] };
  for (const line of lines)
    if (line.length > LONGEST || !take(facts, line, takesTheme)) facts.background.push(line);
  const pitched = withSlots(facts.background);
  const { presenters, papers, references, origin, theme } = facts;
  return {
    presenters,
    papers,
    background: pitched?.rest ?? facts.background,
    ...(pitched ? { slots: pitched.slots } : {}),
    ...(references.length > 0 ? { references } : {}),
    ...(origin ? { origin } : {}),
    ...(theme ? { theme } : {}),
  };
}

/** The pitches that lines name, one each, as they are written or pasted; one that only has a title is one too (S8). */
export function slotsIn(text: string): readonly Slot[] {
  return text
    .split(/\r?\n/u)
    .map((line) => markedLine(lineOfCells(line.trim())).text)
    .filter((words) => words !== '' && words.length <= LONGEST_TITLE)
    .map(
      (words, index) =>
        slotFrom(words, index) ?? { slotId: `slot-${index + 1}`, title: words, presenters: [] },
    );
}

/** The theme of a thematic follow-up in its own line, and the line without it. */
export function themeInTitle(title: string): { readonly title: string; readonly theme?: Theme } {
  if (title.length > LONGEST) return { title };
  const match = /^(.*\S)(?:\s*[–—:,(-]\s*)(målområdet?\s+\S.*?)\)?$/iu.exec(title);
  const theme = match && themeFrom(match[2] ?? '');
  return theme ? { title: (match[1] ?? title).replace(/[\s,;:–—(-]+$/u, ''), theme } : { title };
}

interface Growing {
  readonly presenters: FactsBelow['presenters'][number][];
  readonly papers: Paper[];
  readonly references: Reference[];
  readonly background: string[];
  origin?: Origin;
  theme?: Theme;
}

/** Takes what a line says into the facts; false when it is just text. */
function take(facts: Growing, line: string, takesTheme: boolean): boolean {
  const presenters = presenterLine(line);
  if (presenters) return facts.presenters.push(...presenters) > 0;
  const titles = /^(?:handling(?:ar)?|bilag(?:a|or))\s*:\s*(\S.*)$/iu.exec(line)?.[1];
  if (titles !== undefined) {
    const papers = titles.split(/\s*;\s*/u).filter((title) => title !== '');
    if (papers.length === 0 || papers.some((title) => title.length > LONGEST_TITLE)) return false;
    return papers.every((title) => facts.papers.push(paperFrom(title, facts.papers.length)) > 0);
  }
  const earlier = /^(?:tidigare(?: behandlat)?|hänvisning(?:ar)?|se även)\s*:\s*(\S.*)$/iu.exec(line)?.[1];
  if (earlier !== undefined) return facts.references.push(referenceFrom(earlier)) > 0;
  const origin = facts.origin === undefined ? originFrom(line) : undefined;
  if (origin) facts.origin = origin;
  const theme = takesTheme && facts.theme === undefined ? themeFrom(line) : undefined;
  if (theme) facts.theme = theme;
  return origin !== undefined || theme !== undefined;
}

/** `Förslag till yttrande https://…`, `Förslag till yttrande (kommer)`. */
function paperFrom(words: string, before: number): Paper {
  const paperId = `paper-${before + 1}`;
  const [, named, url] = /^(.*\S)\s+\(?(https:\/\/\S+?)\)?$/u.exec(words) ?? [];
  if (named !== undefined && url !== undefined) return { paperId, title: named, url };
  return { paperId, title: words.replace(/\s*\((?:kommer|bifogas senare)\)$/iu, '') };
}

/** `styrelsen 180406: återkom med kostnad`; the body and the date are read, the words kept. */
function referenceFrom(words: string): Reference {
  const found = datedWords(words);
  const body = /^(?:styrelsen)(?!\p{L})/iu.test(words)
    ? ('board' as const)
    : /^(?:presidiet)(?!\p{L})/iu.test(words)
      ? ('presidium' as const)
      : undefined;
  const rest = found && body && new RegExp(`^\\p{L}+\\s+$`, 'u').test(found.before) ? found.after : undefined;
  if (found && body && rest !== undefined) return { body, date: found.date, text: rest };
  return found ? { date: found.date, text: words } : { text: words };
}

/** `Uppdrag från styrelsen 180406: återkom`, `Förslag från Bo Al`. */
function originFrom(line: string): Origin | undefined {
  const assigned = /^uppdrag\s+från\s+([^:]+?)\s*(?::\s*(\S.*))?\.?$/iu.exec(line);
  if (assigned?.[1] !== undefined) {
    const found = datedWords(assigned[1]);
    const from = found && found.after === '' ? found.before.trim() : assigned[1];
    if (from === '' || from.length > 100) return undefined;
    const note = assigned[2];
    return {
      kind: 'assignment',
      from,
      ...(found && found.after === '' ? { date: found.date } : {}),
      ...(note === undefined ? {} : { note }),
    };
  }
  const name = /^förslag\s+från\s+(\S.*?)\.?$/iu.exec(line)?.[1];
  return name !== undefined && name.length <= 100 && looksLikePeople(name)
    ? { kind: 'proposal', name }
    : undefined;
}

/** `Målområde Näringsliv, ansvarig kommun Höganäs`. */
function themeFrom(line: string): Theme | undefined {
  const match = /^målområdet?\s*:?\s+(\S.*?)(?:[,.;]?\s+ansvarig\s+kommun\s*(?::|är)?\s+(\S.*?))?\.?$/iu.exec(
    line,
  );
  const [, goalArea, responsible] = match ?? [];
  if (goalArea === undefined || goalArea.length > LONGEST_TITLE || (responsible?.length ?? 0) > 100)
    return undefined;
  return { goalArea, ...(responsible === undefined ? {} : { responsible }) };
}

/** Where the date of some words stands, with what comes before and after it. */
function datedWords(
  words: string,
): { readonly date: IsoDate; readonly before: string; readonly after: string } | undefined {
  const found = dateIn(words);
  if (!found) return undefined;
  const at = words.indexOf(found.words);
  const after = words.slice(at + found.words.length).replace(/^[\s:,.–-]+/u, '');
  return { date: found.date, before: words.slice(0, at), after };
}

/**
 * A list below an item whose every line says who presents it, or how long it takes, is its pitches (S8): two at least.
 * The lines around the list stay.
 */
function withSlots(
  lines: readonly string[],
): { readonly slots: readonly Slot[]; readonly rest: readonly string[] } | undefined {
  const listed = lines.flatMap((line, index) => (markedLine(line).mark === 'bullet' ? [index] : []));
  const [first] = listed;
  if (first === undefined || listed.length < 2 || listed.length > 30) return undefined;
  if (listed.some((index, place) => index !== first + place)) return undefined;
  const slots: Slot[] = [];
  for (const index of listed) {
    const slot = slotFrom(markedLine(lines[index] ?? '').text, slots.length);
    if (!slot) return undefined;
    slots.push(slot);
  }
  return { slots, rest: lines.toSpliced(first, listed.length) };
}

/** `Vattenkontroll, Solveig Ek för Båstads kommun`, `Platsmätning (Ida By, Bjuv), 10 min`. */
function slotFrom(words: string, before: number): Slot | undefined {
  const slotId = `slot-${before + 1}`;
  const { title, minutes, presenters } = lineFacts(words);
  const timed = minutes === undefined ? {} : { minutes };
  if (title.length > LONGEST_TITLE) return undefined;
  if (presenters.length > 0) return { slotId, title, presenters, ...timed };
  const match = /^(.*?\S)\s*[,:–—]\s+(\S.*)$/u.exec(title);
  const named = match && looksLikePeople(match[2] ?? '') ? presentersFrom(match[2]) : undefined;
  if (match?.[1] !== undefined && named) return { slotId, title: match[1], presenters: named, ...timed };
  return minutes === undefined ? undefined : { slotId, title, presenters: [], minutes };
}
