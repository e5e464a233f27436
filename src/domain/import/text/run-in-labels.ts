import { printedDate } from '../head/dates.ts';
import { timesIn } from '../head/times.ts';
import type { Label } from '../labels.ts';
import { labelOf } from '../labels.ts';
import { isName } from '../people/names.ts';
import { looksLikePeople } from '../people/people-list.ts';
import type { Line } from './passage.ts';

/**
 * A form whose columns were lost in the text of a PDF: `Beslutande Anna Ek (S), ordförande`, `Plats och tid Kommunhuset, kl.
 * 9–12`. Its labels are parted from what stands beside them, which must be of the label's sort; a label that stands further
 * on in the line begins a line of its own. No word is lost.
 */
export function partRunIn(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, index) =>
    line.text.length > LONGEST || line.kind === 'row'
      ? [line]
      : cut(line).map((part) => {
          const place = index < HEAD || index >= lines.length - END;
          return place ? parted(part) : part;
        }),
  );
}

const LONGEST = 4_000;
/** How many lines at the beginning and at the end a form may fill. */
const HEAD = 120;
const END = 40;

const PEOPLE: readonly Label[] = ['present', 'substitutes', 'absent', 'guests', 'chair', 'secretary'];
const RUN_IN: readonly (readonly [label: RegExp, fits: (rest: string) => boolean])[] = [
  [
    /^(?:tid och plats|plats och tid|plats\/tid|tid\/plats)\s(?=\p{Lu}|\d|kl)/iu,
    (rest) => rest.length < 200 && !/^för\s/iu.test(rest),
  ],
  [
    /^(?:justering(?:ens|en)? (?:plats och tid|tid och plats)|plats och tid för justering)\s(?=\p{Lu}|\d|kl)/iu,
    () => true,
  ],
  [/^paragraf(?:er)?\s(?=(?:nr\s)?§*\s?\d)/iu, () => true],
  [
    /^(?:(?:mötes|sammanträdes)?datum|(?:mötes|sammanträdes)?dag)\s(?=\S)/iu,
    (rest) =>
      rest.length < 80 &&
      (printedDate(rest)?.words.length ?? 0) > 5 &&
      begins(rest, printedDate(rest)?.words),
  ],
  [
    /^(?:(?:mötes|sammanträdes)?tid)\s(?=\S)/iu,
    (rest) =>
      rest.length < 120 && (begins(rest, timesIn(rest)?.words) || begins(rest, printedDate(rest)?.words)),
  ],
  [/^(?:[Mm]ötesplats|[Ss]ammanträdesplats)\s(?=\p{Lu}\p{Ll})/u, (rest) => rest.length < 90],
  [/^(?:Plats|Lokal)\s(?=\p{Lu}\p{Ll})/u, (rest) => rest.length < 90 && !/[.!?]$/u.test(rest)],
  [
    /^(?:närvarande(?: (?:ledamöter|tjänste(?:män|personer)|deltagare|ersättare))?|beslutande(?: ledamöter)?|ledamöter|deltagare|(?:(?:ej|icke) )?tjänstgörande(?: ersättare)?|(?:(?:ej|icke) )?(?:tjänstgörande|beslutande) ersättare|ersättare|frånvarande|anmält förhinder|förhinder|ej närvarande|övriga (?:närvarande|deltagare|deltagande|medverkande)|övriga|inbjudna(?: gäster)?|gäster|adjungerade)\s(?=\p{Lu})/iu,
    isRunOfPeople,
  ],
  [
    /^(?:utses? att justera|utsedd att justera|justerare|justerande|justeringsperson(?:er)?|(?:mötes)?ordförande|(?:mötes|nämnd)?sekreterare|vid protokollet|vid pennan)[,]?\s(?=\p{Lu}|[._…]{3})/iu,
    isSignature,
  ],
];

function begins(rest: string, words: string | undefined): boolean {
  return words !== undefined && rest.indexOf(words.trim()) < 14 && rest.includes(words.trim());
}

/** `Anna Ek (S), ordförande`: begins with somebody. */
function isRunOfPeople(rest: string): boolean {
  return looksLikePeople(rest) && !/^(?:var|är)\s/iu.test(rest);
}

/** `Anna Ek`, `Anna Ek (S)`, and what stands in the next column. */
function isSignature(rest: string): boolean {
  const [first = ''] = rest.split('\t');
  return (
    WRITTEN_ON.test(first) ||
    bareName(first)
      .split(/\s+(?:och|samt)\s+|,\s*/u)
      .every((name) => isName(bareName(name)))
  );
}

function bareName(words: string): string {
  return words.replace(/\s*\([^()]{1,40}\)|,?\s*§+\s*\d[\d\s,–-]*/gu, '').trim();
}

/** A line to write on. */
const WRITTEN_ON = /^[._…]{3,}/u;

function parted(line: Line): Line {
  if (line.kind !== 'text' || labelOf(line.text)) return line;
  for (const [label, fits] of RUN_IN) {
    const found = label.exec(line.text);
    if (!found) continue;
    const rest = line.text.slice(found[0].length).trim();
    if (!fits(rest)) continue;
    const words = found[0].replace(/[,\s]+$/u, '');
    return {
      ...line,
      text: `${words}\t${rest}`,
      markdown: line.markdown.replace(found[0], `${words}\t`),
    };
  }
  return line;
}

/** `… Vikby. Frånvarande: Cia By, Nordby.`, `Sekreterare Cia By  Paragrafer 12–20`: each label begins a line. */
function cut(line: Line): readonly Line[] {
  if (line.kind !== 'text') return [line];
  for (const match of line.text.matchAll(
    /(?<=[.;])\s+(?=\p{Lu}[\p{L} ]{3,30}:|Justerat av \p{Lu}[^.]{4,60}\.?$)|(?<=\S) +(?=Paragrafer\b)|(?<=^Underskrifter) +(?=\p{Lu})/gu,
  )) {
    const after = line.text.slice(match.index).trim();
    const label = labelOf(after)?.label;
    if (
      /^[.;]/u.test(line.text[match.index - 1] ?? '') &&
      !(label && PEOPLE.includes(label)) &&
      !after.startsWith('Justerat')
    )
      continue;
    const at = line.markdown.indexOf(after.slice(0, 12));
    const [first, rest] = [line.text.slice(0, match.index), after];
    return [
      { ...line, text: first, markdown: at > 0 ? line.markdown.slice(0, at).trim() : first },
      ...cut({ ...line, text: rest, markdown: at > 0 ? line.markdown.slice(at) : rest, apart: true }),
    ];
  }
  return [line];
}
