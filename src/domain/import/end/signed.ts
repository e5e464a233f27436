import type { Labelled } from '../labels.ts';
import { labelOf } from '../labels.ts';
import { isName } from '../people/names.ts';
import { peopleIn } from '../people/people-list.ts';
import { isRole } from '../people/roles.ts';
import type { ImportedSignatory } from '../structure.ts';
import type { Passage } from '../text/passage.ts';
import { adjustersIn, checkedWithIn, noteTakerIn } from './checked.ts';

/** Who stands below a protocol. */
export interface Signed {
  readonly signatories: readonly ImportedSignatory[];
  readonly adjusters: readonly string[];
  readonly checkedWith: readonly string[];
}

/** The people of a sign-off: `Namn` over `roll`, `Roll: Namn`, `Namn, roll`, in one column or two. */
export function peopleSigned(passages: readonly Passage[]): Signed {
  const reader = new SignedReader();
  for (const [index, passage] of passages.entries()) reader.read(passage, passages[index + 1]?.text);
  return reader.signed();
}

/** What somebody is, alone or with the organisation: `ordförande`, `ordförande, Granbo kommun`. */
export function roleIn(cell: string): string | undefined {
  if (isRole(cell)) return cell;
  const [role = '', organisation = '', ...more] = cell.split(/,\s+/u);
  return isRole(role) &&
    organisation !== '' &&
    organisation.length < 50 &&
    more.length === 0 &&
    !isName(organisation)
    ? role
    : undefined;
}

/** Without the line to write on, and what is printed about it. */
export function bare(cell: string): string {
  return cell
    .replace(/[._…]{3,}|_+/gu, ' ')
    .replace(SIGNED_ON, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s/:]+|[\s/:]+$/gu, '');
}

/** `Anna Ek, ordförande` and `Anna Ek (S)`; undefined where more is said. */
export function nameAndRole(cell: string): { readonly name: string; readonly role?: string } | undefined {
  const { people, orphans } = peopleIn(cell);
  const [person] = people;
  if (people.length !== 1 || !person || orphans.length > 0) return undefined;
  // `Ordförande Anna Ek`
  if (person.role !== undefined && cell === `${person.role} ${person.name}`)
    return { name: person.name, role: roleOf('chair', person.role) ?? person.role };
  if (!cell.startsWith(person.name)) return undefined;
  if (person.role !== undefined) return { name: person.name, role: person.role };
  const after = cell.slice(person.name.length).replace(/^[\s,(–-]+|[\s)]+$/gu, '');
  if (after === '' || /^\p{Lu}{1,3}$/u.test(after)) return { name: person.name };
  return isRole(after) ? { name: person.name, role: after } : undefined;
}

class SignedReader {
  private readonly signatories: { name: string; role: string }[] = [];
  private readonly checkedWith: string[] = [];
  private readonly adjusters: string[] = [];
  /** Those below "Justeras", whatever else they are. */
  private readonly adjusting: string[] = [];
  /** What those below are, by a line above them: "Sekreterare" says it of one, "Justeras" of all until said otherwise. */
  private above: { readonly roles: readonly string[]; readonly lasting: boolean } = NOBODY;
  private byMail = false;
  /** A line above said what the last names are. */
  private told = false;
  /** Names have been read since. */
  private below = false;
  /** Those of the last line, whose roles may stand below them. */
  private unnamed: { name: string; role: string }[] = [];

  read({ text, apart }: Pick<Passage, 'text' | 'apart'>, next = ''): void {
    const checked = checkedWithIn(text);
    if (checked) return void this.checkedWith.push(...checked);
    const adjusting = adjustersIn(text);
    if (adjusting) return void this.adjusters.push(...adjusting);
    const told = ADJUSTED_BY.exec(text)?.[1];
    if (told !== undefined && peopleIn(told).people.length > 1)
      return void this.adjusters.push(...peopleIn(told).people.map(({ name }) => name));
    const taker = noteTakerIn(text);
    if (taker !== undefined) return void this.signatories.push({ name: taker, role: 'sekreterare' });
    const labelled = text.split('\t').filter((cell) => labelOf(cell)?.rest);
    if (labelled.length > 1 && labelled.length === text.split('\t').length) {
      for (const cell of labelled) this.read({ text: cell });
      return;
    }
    const columns = columnHeads(text);
    if (columns) return this.head(columns, true);
    const cells = text
      .split('\t')
      .map(bare)
      .filter((cell) => cell !== '');
    const roles = cells.flatMap((cell) => roleIn(cell) ?? []);
    if (cells.length > 0 && roles.length === cells.length)
      return this.roles(
        roles,
        LINE.test(next) || (apart === true && this.told && peopleOfCell(bare(next)).length > 0),
      );
    const label = labelOf(text);
    const role = label && (roleOf(label.label, label.words) ?? this.roleOfRest(label));
    const beside = (label?.rest ?? '')
      .split('\t')
      .map(bare)
      .filter((cell) => cell !== '');
    const rest = beside.join(' ');
    if (label && role === undefined && rest === '') {
      this.head(lastingRoles(label.words), true);
      // Who has said yes in a mail has not signed.
      this.byMail = /(?:per|via)\s/iu.test(label.words);
      return;
    }
    if (role !== undefined && rest === '') return this.head([role], false);
    const named = role === undefined ? cells : beside;
    if (role !== undefined && named.flatMap(peopleOfCell).length === 0) return this.head([role], false);
    this.names(named, role);
  }

  signed(): Signed {
    const printed = this.signatories.filter(({ role }) => /juster/iu.test(role)).map(({ name }) => name);
    const adjusting = printed.length > 0 ? printed : this.adjusting;
    return {
      signatories: this.signatories,
      checkedWith: this.checkedWith,
      adjusters: [...new Set([...this.adjusters, ...adjusting])],
    };
  }

  private head(roles: readonly string[], lasting: boolean): void {
    this.above = { roles, lasting };
    this.byMail = false;
    this.below = false;
    this.unnamed = [];
  }

  /** `Justeras: Anna Ek` says it of her alone. */
  private roleOfRest({ words, rest }: Labelled): string | undefined {
    return bare(rest) === '' ? undefined : lastingRoles(words)[0];
  }

  /** Roles below the names they are of; above where a line to write on follows, or more of them than names. */
  private roles(roles: readonly string[], lineBelow: boolean): void {
    if (this.unnamed.length === 0 || lineBelow || roles.length > this.unnamed.length)
      return this.head(
        roles.map((role) => role.toLowerCase()),
        false,
      );
    for (const [index, role] of roles.entries()) Object.assign(this.unnamed[index] ?? {}, { role });
    this.unnamed = [];
  }

  private names(cells: readonly string[], role: string | undefined): void {
    const people = cells.flatMap(peopleOfCell);
    if (people.length === 0) return;
    const { roles, lasting } = role === undefined ? this.above : { roles: [role], lasting: false };
    const added = people.map((person, index) => ({
      name: person.name,
      // Below two columns a name alone stands in the last, where the adjusters are.
      role:
        person.role ??
        (this.below && people.length < roles.length
          ? roles.at(-1)
          : (roles[index] ?? (people.length > roles.length ? roles.at(-1) : roles[0]))) ??
        '',
    }));
    if (this.byMail) return void this.adjusters.push(...added.map(({ name }) => name));
    this.adjusting.push(...added.flatMap(({ name, role: as }) => (as === 'justerare' ? [name] : [])));
    this.signatories.push(...added);
    this.told = roles.length > 0;
    this.below = true;
    this.unnamed = lasting && people.every((person) => person.role === undefined) ? added : [];
    if (!lasting) this.above = NOBODY;
  }
}

/** `Justeras: Anna Ek och Bo Al`: told, not signed. */
const ADJUSTED_BY = /^justeras\s*:\s*(\S.*\s(?:och|samt)\s.*)$/iu;
/** `Justeras den 30 maj 2011`, `Anna Ek 2011-05-30`: when somebody signed. */
const SIGNED_ON =
  /(?<=\S)\s+(?:den\s+)?(?:\d{4}-\d{2}-\d{2}|\d{6}|\d{1,2}\s+\p{L}{3,9}\s+\d{4}|\d{1,2}\/\d{1,2}(?:[\s-]+\d{2,4})?)\s*$/u;
/** Nothing but a line to write on. */
const LINE = /^[\s._…]*[._…]{3,}[\s._…]*$/u;
/** Nothing said above: a role may stand below. */
const NOBODY = { roles: [], lasting: true } as const;

function peopleOfCell(cell: string): readonly { readonly name: string; readonly role?: string }[] {
  const one = nameAndRole(cell);
  if (isName(cell)) return [one?.role === undefined ? { name: cell } : one];
  return one
    ? [one]
    : peopleIn(cell).people.map(({ name, role }) => ({ name, ...(role === undefined ? {} : { role }) }));
}

/** `Vid protokollet   Justeras`: what the names below are. */
function columnHeads(text: string): readonly string[] | undefined {
  const cells = text.split('\t').map(bare);
  const roles = cells.flatMap((cell) => {
    const label = labelOf(cell);
    if (label?.rest !== '') return [];
    return label.label === 'sign-off' ? lastingRoles(label.words) : (roleOf(label.label, label.words) ?? []);
  });
  const signs = cells.some((cell) => labelOf(cell)?.label === 'sign-off');
  return signs && cells.length > 1 && roles.length === cells.length ? roles : undefined;
}

function lastingRoles(words: string): readonly string[] {
  if (/vid protokollet/iu.test(words)) return ['sekreterare'];
  return /^juster(?:as|are|ad|at|ades|ats)?$/iu.test(words) ? ['justerare'] : [];
}

function roleOf(label: string, words: string): string | undefined {
  if (label === 'chair') return /^ordf\.?$/iu.test(words) ? 'ordförande' : words.toLowerCase();
  if (label === 'secretary')
    return /sekreterare|protokollförare/iu.test(words) ? words.toLowerCase() : 'sekreterare';
  return label === 'adjusters' ? 'justerare' : undefined;
}
