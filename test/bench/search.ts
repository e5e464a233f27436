import { openSqliteStore } from '../../src/store/open-sqlite-store.ts';
import type { ItemRow, RegisterRow } from '../../src/store/register.port.ts';
import { createLedger } from '../../src/usecases/ledger.ts';
import { searchDecisions } from '../../src/usecases/search/search-decisions.ts';
import type { Workplace } from '../../src/usecases/workplace.ts';
import { abilitiesOf } from '../../src/domain/group/abilities.ts';
import type { Caller } from '../../src/usecases/identify.ts';
import { aMember, someGroup } from '../support/group-builders.ts';
import type { Figures } from './figure.ts';
import { quantile, rounded } from './figure.ts';

const MEETINGS = 420;
const ITEMS = 6;
const CLAUSES = 2;
const ROUNDS = 200;
const QUERIES = ['', 'b', 'bre', 'bredband', 'ängelholm', 'maj 2018', 'utreda finansiering', 'finns inte'];

/**
 * How long a search in Teams takes over 5,040 decisions, with who may read them and in which order; against reading the
 * same rows bare.
 */
export async function measureSearch(): Promise<Figures> {
  const store = await openSqliteStore({ file: ':memory:' });
  try {
    await store.events.append({
      groupId: 'exempel',
      actor: { personId: 'system', via: 'system' },
      at: '2018-04-20T08:00:00.000Z',
      streams: [],
      register: rows(),
    });
    const workplace: Workplace = {
      store,
      ledger: createLedger(store.events),
      clock: { now: () => ({ instant: '2018-04-20T08:00:00.000Z', date: '2018-04-20', time: '10:00' }) },
      ids: { next: () => 'id' },
      groupIds: ['exempel'],
    };
    const caller = aDirector();
    const took: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < 2 * ROUNDS; round += 1) {
      const query = QUERIES[round % QUERIES.length] ?? '';
      const before = performance.now();
      const found = await searchDecisions(workplace, caller, { query, skip: 0, count: 25 });
      const between = performance.now();
      if (!found.ok) throw new Error(found.error.code);
      const read = await store.register.allItems('exempel');
      const after = performance.now();
      if (read.length !== MEETINGS * ITEMS) throw new Error(`${read.length} rows`);
      if (round < ROUNDS) continue;
      took.push(between - before);
      bare.push(after - between);
    }
    const figure = (q: number) => {
      const [value, against] = [quantile(took, q), quantile(bare, q)];
      return {
        value: rounded(value),
        unit: 'ms',
        against: rounded(against),
        ratio: rounded(value / against),
      };
    };
    return { searchOf5000: figure(0.5), searchOf5000p99: figure(0.99) };
  } finally {
    await store.close();
  }
}

function aDirector(): Caller {
  const member = aMember();
  const group = someGroup({}, [member]);
  const actor = { personId: member.personId, via: 'command' } as const;
  return { groupId: 'exempel', group, member, abilities: abilitiesOf(member), actor };
}

function rows(): readonly RegisterRow[] {
  return Array.from({ length: MEETINGS }, (_, index): readonly RegisterRow[] => {
    const date = `${1990 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-15`;
    const meetingId = `m${index}`;
    const meeting = {
      groupId: 'exempel',
      meetingId,
      date,
      start: '08:30',
      title: 'Kommundirektörsmöte',
      place: 'Rådhuset, Ängelholm',
      phase: 'agreed',
      number: `${(index % 12) + 1}/${date.slice(0, 4)}`,
    };
    return [
      { kind: 'meeting', row: meeting },
      ...Array.from(
        { length: ITEMS },
        (_item, position): RegisterRow => ({
          kind: 'item',
          row: anItem(meetingId, date, position),
        }),
      ),
    ];
  }).flat();
}

function anItem(meetingId: string, date: string, position: number): ItemRow {
  const title =
    ['Bredband', 'Gemensam växel', 'Skolplanen', 'Vattenkontroll', 'Budget', 'Övrigt'][position] ?? '';
  return {
    groupId: 'exempel',
    meetingId,
    itemId: `${meetingId}-${position}`,
    matterId: `${meetingId}-${position}`,
    date,
    position,
    title,
    number: String(position + 1),
    itemKind: 'matter',
    phase: 'agreed',
    clauses: Array.from({ length: CLAUSES }, (_, index) => ({
      clauseId: `${meetingId}-${position}-${index}`,
      text: `uppdra åt nätverket att utreda ${title.toLowerCase()} och återkomma med förslag till finansiering vid kommande möte, samt att samråda med berörda kommuner i god tid dessförinnan`,
    })),
    presenters: ['Anna Ek', 'Bo Al'],
    decisionsAgreed: true,
  };
}
