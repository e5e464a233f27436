import type { Label, Labelled } from '../labels.ts';
import { labelOf } from '../labels.ts';
import type { ImportedAttendee, ImportedGuest } from '../structure.ts';
import type { Passage } from '../text/passage.ts';
import { hasFirstName } from './first-names.ts';
import type { ListedPerson, PeopleRead } from './people-list.ts';
import { looksLikePeople, peopleIn } from './people-list.ts';
import { isTableRow, tablePeople } from './table.ts';
import { toldPeople } from './told.ts';

/** Who a protocol lists, and what was odd about how. */
export interface People {
  readonly attendees: readonly ImportedAttendee[];
  readonly guests: readonly ImportedGuest[];
  readonly orphans: readonly Odd[];
  readonly uncut: readonly Odd[];
  /** Which passages said it. */
  readonly used: ReadonlySet<number>;
}

export interface Odd {
  readonly words: string;
  readonly passage: Passage;
}

const SECTIONS: readonly Label[] = ['present', 'substitutes', 'absent', 'guests', 'chair', 'secretary'];

/** Reads the lists of people among the passages that may hold them. */
export function readPeople(passages: readonly Passage[], free: (index: number) => boolean): People {
  const used = new Set<number>();
  const attendees: ImportedAttendee[] = [];
  const guests: ImportedGuest[] = [];
  const orphans: Odd[] = [];
  const uncut: Odd[] = [];
  /** Those who decide are listed: who else is there is no member. */
  let formal = false;
  const take = (read: PeopleRead, label: Label, words: string, passage: Passage) => {
    orphans.push(...read.orphans.map((orphan) => ({ words: orphan, passage })));
    uncut.push(...read.uncut.map((cut) => ({ words: cut, passage })));
    for (const person of read.people) place(person, label, words, attendees, guests);
  };
  for (let index = 0; index < passages.length; index += 1) {
    const passage = passages[index];
    if (!passage || !free(index)) continue;
    const rowsTo = tableFrom(passages, index, free);
    const unlabelled = rowsTo > index + 1 ? tablePeople(passages.slice(index, rowsTo), 'headed') : undefined;
    if (unlabelled && unlabelled.length > 0) {
      // `Ersättare | Parti`: the words above the names are their label.
      const above = passage.text.split('\t').flatMap((cell) => labelOf(cell.trim()) ?? [])[0];
      const section = above && SECTIONS.includes(above.label) ? above.label : 'present';
      for (const person of unlabelled) place(person, section, above?.words ?? '', attendees, guests);
      for (let row = index; row < rowsTo; row += 1) used.add(row);
      index = rowsTo - 1;
      continue;
    }
    const told = toldPeople(passage.text);
    if (told) {
      take(peopleIn(told.people), told.label, told.words, passage);
      used.add(index);
      continue;
    }
    const label = labelOf(passage.text);
    if (!label || !SECTIONS.includes(label.label)) continue;
    const columns = columnsOf(passage);
    if (columns) {
      let row = index + 1;
      for (; row < passages.length && free(row) && belongs(passages[row]); row += 1)
        for (const [at, cell] of (passages[row]?.text.split('\t') ?? []).entries())
          for (const person of peopleIn(cell).people)
            place(person, columns[at]?.label ?? 'present', columns[at]?.words ?? '', attendees, guests);
      for (let at = index; at < row; at += 1) used.add(at);
      formal = true;
      index = row - 1;
      continue;
    }
    const section = sectionOf(label, attendees.length > 0, formal);
    formal ||= /^beslutande/iu.test(label.words);
    const from = index + 1;
    let to = from;
    while (to < passages.length && free(to) && belongs(passages[to])) to += 1;
    const said = restOf(passage, label.rest);
    // After a run of people a name on a line apart is somebody else's; after the first of a list it is the next.
    const run = said === '' ? 0 : peopleIn(said).people.length;
    if (run !== 0 && passages[from]?.apart && (run > 2 || !isNext(passages[from]))) to = from;
    if (said !== '' && !looksLikePeople(said) && !NOBODY.test(label.rest)) {
      if (!toldAfter(said)) continue;
      const [list = '', ...sentences] = said.split(SENTENCES);
      take(peopleIn(list), section, label.words, passage);
      for (const sentence of sentences) {
        const other = toldPeople(sentence);
        if (other) take(peopleIn(other.people), other.label, other.words, passage);
      }
      used.add(index);
      continue;
    }
    if (said === '' && to === from) continue;
    used.add(index);
    if (said !== '') take(peopleIn(said), section, label.words, passage);
    const rows = passages.slice(from, to);
    const table = tablePeople(rows);
    if (table) for (const person of table) place(person, section, label.words, attendees, guests);
    else
      for (const row of rows)
        if (UNTICKED.test(row.markdown)) take(peopleIn(withoutNumber(row.markdown)), 'absent', '', row);
        else
          take(
            peopleIn(withoutNumber(row.markdown)),
            said === '' ? section : goesOn(section),
            label.words,
            row,
          );
    for (let row = from; row < to; row += 1) used.add(row);
    index = to - 1;
  }
  return { attendees, guests, orphans, uncut, used };
}

/** Of a member it says when they were there; of a guest, what they came for. */
const FOR_SOME = /^(?:(?:under|vid)\s+)?(?:punkt(?:erna|en)?|p\.?)\s*\d/iu;
/** `- [ ] Anna Ek`: not ticked off. */
const UNTICKED = /^- \[ \]\s/u;
const NOBODY = /^(?:inga|ingen|-|–|inget)\.?$/iu;

/** `Beslutande | Ledamöter | Ersättare`: labels beside each other, over columns of people. */
function columnsOf({ text }: Passage): readonly Labelled[] | undefined {
  const cells = text
    .split('\t')
    .slice(1)
    .map((cell) => labelOf(cell));
  const labels = cells.flatMap((label) =>
    label && label.rest === '' && SECTIONS.includes(label.label) ? [label] : [],
  );
  return cells.length > 1 && labels.length === cells.length ? labels : undefined;
}

/** Those who took part are guests beside a list of members, and the members where there is no other. */
function sectionOf({ label, words }: Labelled, members: boolean, formal: boolean): Label {
  if (formal && /^tjänste(?:män|personer)$/iu.test(words)) return 'guests';
  return /^medverkande$/iu.test(words) && !members ? 'present' : label;
}

/** `Ordförande: Anna Ek` says it of her: those on the lines below are of the list that she stands in. */
function goesOn(section: Label): Label {
  return section === 'chair' || section === 'secretary' ? 'present' : section;
}

/** The end of the table that begins here; the same place where none does. */
function tableFrom(passages: readonly Passage[], from: number, free: (index: number) => boolean): number {
  let to = from;
  for (let row = passages[to]; row && isTableRow(row) && free(to); row = passages[to]) {
    if (to > from && row.apart && labelOf(row.text.split('\t')[0] ?? '')) break;
    to += 1;
  }
  return to;
}

function isNext(passage: Passage | undefined): boolean {
  return passage !== undefined && (passage.text.includes(',') || hasFirstName(passage.text));
}

/** A list of people, and in the sentences after it more about them. */
function toldAfter(said: string): boolean {
  const [list = '', ...sentences] = said.split(SENTENCES);
  return (
    sentences.length > 0 && looksLikePeople(list) && sentences.every((sentence) => sentence.length < 200)
  );
}

/** A seat that nobody has. */
const VACANT = /^vakant(?:\s\(\p{L}{1,4}\))?$/iu;
const SENTENCES = /(?<=[\p{Ll}\d)]{2}\.)\s+(?=\p{Lu})/u;

function belongs(passage: Passage | undefined): boolean {
  if (!passage || labelOf(passage.text)) return false;
  if (passage.kind === 'row' || VACANT.test(passage.text)) return true;
  if (passage.kind === 'heading' || /^(?:§|\d{1,2}[.:]\d{2}\s)/u.test(passage.text)) return false;
  return (
    passage.text.length < 1_500 &&
    looksLikePeople(withoutNumber(passage.markdown)) &&
    !/[!?]$/u.test(passage.text)
  );
}

/** `1. Anna Ek, Bjuv` is a row of a list. */
function withoutNumber(markdown: string): string {
  return markdown.replace(/^(?:- (?:\[[ xX]\]\s+)?|\d{1,2}[.)]\s+)/u, '');
}

/** What stands after the label, with its marks: a name may be struck. */
function restOf(passage: Passage, rest: string): string {
  if (rest === '') return '';
  const markdown = passage.kind === 'row' ? passage.text : passage.markdown;
  const at = markdown.search(/[:\t]/u);
  return at < 0 || at > 80
    ? rest
    : markdown
        .slice(at + 1)
        .replace(/^\s*(?:\*\*|__|\*)/u, '')
        .trim();
}

function place(
  person: ListedPerson,
  label: Label,
  words: string,
  attendees: ImportedAttendee[],
  guests: ImportedGuest[],
): void {
  const { name, organisation, note } = person;
  const role =
    person.role ??
    (label === 'chair'
      ? 'ordförande'
      : label === 'secretary'
        ? secretaryRole(words)
        : label === 'substitutes'
          ? 'ersättare'
          : undefined);
  const facts = {
    name,
    ...(organisation === undefined ? {} : { organisation }),
    ...(role === undefined ? {} : { role }),
  };
  if (label === 'guests') {
    guests.push({ ...facts, source: 'list', ...(note === undefined ? {} : { note }) });
    return;
  }
  if ((label === 'chair' || label === 'secretary') && guests.some((guest) => guest.name === name)) return;
  const known = attendees.findIndex((attendee) => attendee.name === name);
  if (known >= 0 && (label === 'chair' || label === 'secretary')) {
    attendees[known] = {
      ...facts,
      ...attendees[known],
      ...(role === undefined ? {} : { role }),
    } as ImportedAttendee;
    return;
  }
  if (known >= 0 && attendees[known]?.organisation === organisation) return;
  const absent = label === 'absent' || person.struck === true || person.presence === 'absent';
  attendees.push({
    ...facts,
    presence: absent ? 'absent' : (person.presence ?? (FOR_SOME.test(note ?? '') ? 'partial' : 'present')),
    ...(absent ? absenceOf(person, label === 'absent' ? words : '') : {}),
    ...(person.from === undefined || absent ? {} : { from: person.from }),
    ...(person.to === undefined || absent ? {} : { to: person.to }),
    ...(note === undefined ? {} : { note }),
  });
}

/** Who sent apologies is known where it says so: "Frånvarande" does not. */
function absenceOf({ struck, note = '' }: ListedPerson, words: string): Pick<ImportedAttendee, 'absentKind'> {
  if (struck) return { absentKind: 'struck' };
  return /förhind|anmäl|återbud|sjuk/iu.test(`${words} ${note}`) ? { absentKind: 'excused' } : {};
}

function secretaryRole(words: string): string {
  return /protokollförare/iu.test(words) ? 'protokollförare' : 'sekreterare';
}
