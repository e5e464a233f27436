import { attendanceNote } from './attendance-note.ts';
import type { AttendanceNote } from './attendance-note.ts';
import type { PeopleToken } from './people-token.ts';
import { peopleTokens } from './tokens.ts';

/** A person of a list, as printed there. */
export interface ListedPerson extends AttendanceNote {
  readonly name: string;
  readonly organisation?: string;
  readonly role?: string;
  readonly note?: string;
  readonly struck?: true;
}

export interface PeopleRead {
  readonly people: readonly ListedPerson[];
  /** Organisations that nobody is named for. */
  readonly orphans: readonly string[];
  /** Where a comma is missing: the words on both sides. */
  readonly uncut: readonly string[];
  readonly roleOnly: readonly string[];
}

/**
 * The people of a run of words: `Namn, Kommun, Namn, Kommun och Namn, Kommun`. Names before one organisation share it; where
 * each organisation stands before its name throughout, the order is the other one.
 */
export function peopleIn(markdown: string): PeopleRead {
  return peopleOf(peopleTokens(markdown));
}

/** Whether every piece of the words has its place among people: there is a name, and no sentence. */
export function looksLikePeople(markdown: string): boolean {
  const tokens = peopleTokens(markdown);
  return (
    tokens.some(({ kind }) => kind === 'name') &&
    tokens.every(
      ({ kind, words }) => kind !== 'organisation' || (words.length <= 90 && !SENTENCE.test(words)),
    )
  );
}

/** A verb in an organisation's place makes a sentence of it. */
const SENTENCE =
  /(?<!\p{L})(?:är|var|har|hade|ska|kan|hälsade|hälsar|öppnade|öppnar|informerade|informerar|redovisade|redovisar|presenterade|presenterar|tackade|föreslår|beslutade|meddelade|deltog|att|berättade|berättar|inledde|lyfte|utses|utsågs|valdes|avslutade)(?!\p{L})/iu;

interface Draft {
  name: string;
  organisation?: string;
  /** Where no organisation is printed, the party is what somebody speaks for. */
  party?: string;
  role?: string;
  notes: string[];
  struck?: true;
  /** An organisation that was read for it stands behind it in the list. */
  closed?: true;
}

function peopleOf(all: readonly PeopleToken[]): PeopleRead {
  const tokens = turned(ledByOne(all));
  const drafts: Draft[] = [];
  const orphans: string[] = [];
  const uncut: string[] = [];
  let waitingRole: string | undefined;
  for (const [index, token] of tokens.entries()) {
    const last = drafts.at(-1);
    if (token.uncut) uncut.push(`${tokens[index - 1]?.words ?? ''} ${token.words}`);
    switch (token.kind) {
      case 'name':
        drafts.push({
          name: token.words,
          notes: [],
          ...(waitingRole === undefined ? {} : { role: waitingRole }),
          ...(token.struck ? { struck: true } : {}),
        });
        waitingRole = undefined;
        break;
      case 'organisation':
        if (!last) orphans.push(token.words);
        // `ersättare för Cia By (AIL)`: said of the other, and the same.
        else if (last.closed && last.organisation === token.words) break;
        else if (last.closed) last.organisation = `${last.organisation}, ${token.words}`;
        else
          for (const draft of openOnes(drafts))
            Object.assign(draft, { organisation: token.words, closed: true });
        break;
      case 'party':
        if (last && last.party === undefined && token.words !== '-') last.party = token.words;
        break;
      case 'role':
        if (last && last.role === undefined) last.role = token.words;
        else if (last) last.notes.push(token.words);
        else waitingRole = token.words;
        break;
      case 'note':
        last?.notes.push(token.words);
        break;
    }
  }
  const roleOnly = drafts.length === 0 && waitingRole !== undefined ? [waitingRole] : [];
  return { people: drafts.map(personOf), orphans, uncut, roleOnly };
}

/** The last names without an organisation, back to one that has its own, or of whom it is said what they are. */
function openOnes(drafts: readonly Draft[]): readonly Draft[] {
  const from = drafts.findLastIndex(
    ({ closed, party, role }, index) =>
      closed === true || ((party !== undefined || role !== undefined) && index < drafts.length - 1),
  );
  return drafts.slice(from + 1);
}

/** `Granbo kommun: Anna Ek, Bo Al`: one organisation before several names is that of all. */
function ledByOne(tokens: readonly PeopleToken[]): readonly PeopleToken[] {
  const [first, ...rest] = tokens;
  const names = rest.filter(({ kind }) => kind === 'name').length;
  const leads = first?.kind === 'organisation' && names > 1 && rest[0]?.kind === 'name';
  return leads && rest.every(({ kind }) => kind !== 'organisation' && kind !== 'party')
    ? [...rest, first]
    : tokens;
}

/** `Bjuv, Anna Ek, Klippan, Bo Al`: organisations first, throughout. */
function turned(tokens: readonly PeopleToken[]): readonly PeopleToken[] {
  const main = tokens.filter(({ kind }) => kind === 'name' || kind === 'organisation');
  const reversed =
    main.length > 1 &&
    main.length % 2 === 0 &&
    main.every(({ kind }, index) => kind === (index % 2 === 0 ? 'organisation' : 'name'));
  if (!reversed) return tokens;
  const result = [...tokens];
  const places = tokens.flatMap(({ kind }, index) =>
    kind === 'name' || kind === 'organisation' ? [index] : [],
  );
  for (let pair = 0; pair < places.length; pair += 2) {
    const [first = 0, second = 0] = [places[pair], places[pair + 1]];
    const [organisation, name] = [tokens[first], tokens[second]];
    if (!organisation || !name) continue;
    result[first] = name;
    result[second] = organisation;
  }
  return result.map(({ uncut: _uncut, ...token }) => token);
}

function personOf({ name, party, organisation = party, role, notes, struck }: Draft): ListedPerson {
  const read = Object.assign({}, ...notes.map((note) => attendanceNote(note) ?? {})) as AttendanceNote;
  return {
    name,
    ...(organisation === undefined ? {} : { organisation }),
    ...(role === undefined ? {} : { role }),
    ...read,
    ...(notes.length > 0 ? { note: notes.join(', ') } : {}),
    ...(struck ? { struck } : {}),
  };
}
