import type { Actor } from './actor.ts';
import { words } from './small-words.ts';
import type { Token } from './tokens.ts';

/** What a phrase may name besides words: how many tokens from `at` on are such a thing, or 0. */
export type NounClass = (tokens: readonly Token[], at: number, actors: ReadonlyMap<number, Actor>) => number;

/** The classes that phrases name in angle brackets. Swedish compounds end in what they are, so endings decide. */
export const NOUN_CLASSES: Readonly<Record<string, NounClass>> = {
  möte: (tokens, at) => (isMeeting(tokens[at]?.low) ? 1 : 0),
  /** A meeting to come: `nästa möte`, `mötet den 22 mars`, `majmötet`. */
  'kommande möte': (tokens, at) => comingMeeting(tokens, at),
  ärende: (tokens, at) => (MATTERS.has(tokens[at]?.low ?? '') ? 1 : 0),
  grupp: (tokens, at) => (endsIn(tokens[at]?.low, GROUPS) ? 1 : 0),
  förslag: (tokens, at) => (endsIn(tokens[at]?.low, ['förslag', 'förslaget', 'förslagen']) ? 1 : 0),
  medel: (tokens, at) => (endsIn(tokens[at]?.low, MEANS) ? 1 : 0),
  kostnad: (tokens, at) => (endsIn(tokens[at]?.low, COSTS) ? 1 : 0),
  återrapport: (tokens, at) => (startsIn(tokens[at]?.low, REPORTS) ? 1 : 0),
  belopp: (tokens, at) => moneyAt(tokens, at),
  uppdragstagare: (_, at, actors) => actorOf(actors, at, ['person', 'role', 'municipality']),
  nätverk: (_, at, actors) => actorOf(actors, at, ['network', 'role']),
  organ: (_, at, actors) => actorOf(actors, at, ['body', 'outside']),
  alla: (_, at, actors) => actorOf(actors, at, ['all', 'some']),
  någon: (_, at, actors) =>
    actorOf(actors, at, [
      'person',
      'role',
      'municipality',
      'network',
      'all',
      'some',
      'body',
      'outside',
      'self',
    ]),
};

/** Whether a word, in lower case, is an occasion on which the group meets. */
export function isMeeting(low: string | undefined): boolean {
  return endsIn(low, MEETINGS) && !NOT_MEETINGS.has(low ?? '');
}

/** How many tokens an amount of money takes, or 0: `250 tkr`, `10 000 kr`, `1,5 miljoner kronor`, `2 000:-`. */
export function moneyAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'number' || tokens[at - 1]?.kind === 'number') return 0;
  let end = at + 1;
  while (end - at < 4 && tokens[end]?.kind === 'number' && tokens[end]?.text.length === 3) end += 1;
  const unit = tokens[end]?.low ?? '';
  if (unit === ':' && tokens[end + 1]?.low === '-') return end + 2 - at;
  if (THOUSANDS.has(unit)) return end + (isKronor(tokens[end + 1]?.low) ? 2 : 1) - at;
  return isKronor(unit) ? end + 1 - at : 0;
}

/** Whether a word ends in one of these. */
export function endsIn(low: string | undefined, endings: readonly string[]): boolean {
  return low !== undefined && endings.some((ending) => low.endsWith(ending));
}

const MEETINGS = inflected(
  'möte mötet möten mötena; internat internatet internaten; workshop workshopen; konferens konferensen',
)
  .concat(
    inflected(
      'seminarium seminariet; utbildningsdag utbildningsdagen utbildningsdagar; heldag heldagen; studiebesök studiebesöket',
    ),
  )
  .concat(inflected('sammanträde sammanträdet; överläggning överläggningen; möteskalender'));
/** By these a matter is taken up in the ordinary course; a workshop or residential is an occasion of its own. */
const ORDINARY = ['möte', 'mötet', 'sammanträde', 'sammanträdet'];
const NOT_MEETINGS = words('bemötet bemöte möteskalender');
const MATTERS = words(
  'ärende ärendet ärenden ärendena fråga frågan frågor frågorna punkt punkten punkterna förslaget beslut beslutet',
);
const GROUPS = inflected(
  'nätverk nätverket; grupp gruppen; råd rådet; forum forumet; kansli; team teamet; kommitté; samverkansorgan',
);
const MEANS = inflected(
  'medel medlen; pengar pengarna; anslag anslaget; överskott överskottet; bidrag bidraget',
);
const COSTS = inflected(
  'kostnad kostnaden kostnader kostnaderna; finansiering finansieringen; utgift utgiften',
);
const REPORTS = [
  'återrapp',
  'avrapport',
  'återkoppling',
  'redovisning',
  'lägesrapport',
  'delrapport',
  'slutrapport',
];
const THOUSANDS = words('tkr kkr mkr mnkr tusen miljon miljoner mn mdkr');
const COMING = words('nästa nästkommande kommande följande närmaste');
const MONTH_STARTS =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

function startsIn(low: string | undefined, starts: readonly string[]): boolean {
  return low !== undefined && starts.some((start) => low.startsWith(start));
}

function inflected(row: string): string[] {
  return row.split(/[; ]+/u);
}

function isKronor(low: string | undefined): boolean {
  return (
    low === 'kr' ||
    low === 'kronor' ||
    low === 'sek' ||
    low === 'tkr' ||
    low === 'mkr' ||
    low === 'mnkr' ||
    low === 'kkr'
  );
}

function actorOf(actors: ReadonlyMap<number, Actor>, at: number, kinds: readonly Actor['kind'][]): number {
  const actor = actors.get(at);
  return actor && kinds.includes(actor.kind) ? actor.to - actor.from : 0;
}

function comingMeeting(tokens: readonly Token[], at: number): number {
  const low = tokens[at]?.low ?? '';
  if (COMING.has(low)) {
    for (const next of [1, 2]) if (isMeeting(tokens[at + next]?.low)) return next + 1;
    return low === 'nästkommande' ? 1 : 0;
  }
  if (!isMeeting(low) || !endsIn(low, ORDINARY)) return 0;
  if (MONTH_STARTS.some((month) => low.startsWith(month) && low.length > month.length)) return 1;
  // A date after it, or a month: `mötet den 22 mars`, `möte 180518`, `mötet i juni`.
  const after = tokens[at + 1]?.low;
  const date = after === 'den' || after === 'i' ? at + 2 : at + 1;
  const found = tokens[date];
  const month = after === 'i' && MONTH_STARTS.includes(found?.low ?? '');
  return month || found?.kind === 'number' ? date + 1 - at : 0;
}
