import type { ItemRow, MeetingRow, RegisterRow } from '../../src/store/register.port.ts';

/** How large a synthetic register is: so many meetings, items of each, and clauses of each of these. */
export interface RegisterSize {
  readonly meetings: number;
  readonly items: number;
  readonly clauses: number;
}

/**
 * The rows of one meeting of a synthetic register, the same each time. Words are drawn as they are in a language: a few
 * everywhere, most of them seldom; half of them are compounds of the others.
 */
export function meetingRows(groupId: string, index: number, size: RegisterSize): readonly RegisterRow[] {
  const random = seeded(index + 1);
  const day = new Date(Date.UTC(1990, 0, 1 + Math.floor((index * 13_149) / size.meetings)));
  const date = day.toISOString().slice(0, 10);
  const meetingId = `m${String(index).padStart(6, '0')}`;
  const meeting: MeetingRow = {
    groupId,
    meetingId,
    date,
    start: '08:30',
    title: 'Kommundirektörsmöte',
    place: pick(random, PLACES),
    phase: 'agreed',
    number: `${(index % 12) + 1}/${date.slice(0, 4)}`,
  };
  const items = Array.from({ length: size.items }, (_, position): RegisterRow => {
    const itemId = `${meetingId}-${position}`;
    const row: ItemRow = {
      groupId,
      meetingId,
      itemId,
      matterId: itemId,
      date,
      position,
      title: capital(word(random)),
      number: String(position + 1),
      itemKind: 'matter',
      phase: 'agreed',
      clauses: Array.from({ length: size.clauses }, (_clause, at) => ({
        clauseId: `${itemId}-${at}`,
        text: clause(random),
      })),
      presenters: [`${pick(random, FIRST)} ${pick(random, LAST)}`],
      decisionsAgreed: true,
    };
    return { kind: 'item', row };
  });
  return [{ kind: 'meeting', row: meeting }, ...items];
}

type Random = () => number;

/** A small generator of numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<T>(random: Random, of: readonly T[]): T {
  return of[Math.floor(random() * of.length)] as T;
}

/** The first are drawn far oftener than the last. */
function drawn<T>(random: Random, of: readonly T[]): T {
  return of[Math.floor(random() ** 3 * of.length)] as T;
}

function word(random: Random): string {
  const last = drawn(random, LASTS);
  if (random() < 0.5) return last;
  return drawn(random, FIRSTS) + last;
}

function clause(random: Random): string {
  const things = `${word(random)} och ${word(random)}${pick(random, ['', 'en', 'er', 's'])}`;
  const who = `${pick(random, FIRST)} ${pick(random, LAST)}`;
  const where = drawn(random, PLACES);
  const kronor = `${1 + Math.floor(random() * 900)} 000 kr`;
  return pick(random, [
    `uppdra åt ${who} att utreda ${things} i ${where}`,
    `ställa sig bakom förslaget om ${things}`,
    `bevilja högst ${kronor} till ${things} ur tidigare års överskott`,
    `notera informationen om ${things} från ${where}`,
    `be ${who} återkomma med ${things} vid kommande möte`,
    `samtliga kommuner ombeds svara om ${things} senast den ${1 + Math.floor(random() * 28)} maj ${2000 + Math.floor(random() * 30)}`,
  ]);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const words = (row: string) => row.split(' ');
const PLACES = words(
  'Ängelholm Helsingborg Bjuv Båstad Höganäs Klippan Landskrona Perstorp Svalöv Åstorp Örkelljunga Storby Lillby Östby',
);
const FIRST = words(
  'Anna Bo Carl Disa Erik Frida Gunnar Hanna Ivar Johan Karin Lars Maria Nils Olof Petra Rut Sven Tove Ulf Vera Åke Åsa Örjan',
);
const SYLLABLES = words(
  'al ben dal ek fors gren hed is kvist lind malm nord ol pers rot sand tor ug vall ytter zet åker öst',
);
const ENDS = words('berg blad borg dal feldt gren holm kvist lund man mark qvist sson stedt ström vall');
const LAST = SYLLABLES.flatMap((begin) => ENDS.map((end) => capital(begin + end)));
const FIRSTS = [
  ...words(
    'skol kommun trafik miljö vatten avfalls närings energi kultur bygg vård arbets hälso fritids idrotts barn äldre data',
  ),
  ...words(
    'kollektiv folk region social teknik mark gatu hamn bredbands klimat skogs jordbruks livsmedels turist integrations',
  ),
  ...SYLLABLES.flatMap((begin) => words('aren elda irmo onte uvis').map((end) => begin + end + 's')),
];
const LASTS = [
  ...words(
    'plan möte avtal rapport förslag budget nämnd trafik avfall vatten skola utredning samverkan remiss program upphandling',
  ),
  ...words(
    'hantering ansökan strategi översyn bidrag avgift taxa tillsyn beredskap krisledning nätverk projekt uppföljning utbildning',
  ),
  ...SYLLABLES.flatMap((begin) =>
    SYLLABLES.flatMap((middle) => words('a ing else ning het are').map((end) => begin + middle + end)),
  ),
];
