import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markOf } from '../../src/domain/register/decisions.ts';
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts';
import type { RegisterRow } from '../../src/store/register.port.ts';
import type { Store } from '../../src/store/store.port.ts';
import { meetingRows } from '../support/many-decisions.ts';
import type { Figure, Figures } from './figure.ts';
import { median, quantile, rounded } from './figure.ts';

const GROUP = 'exempel';
const ITEMS = 10;
const CLAUSES = 10;
const MEETINGS_AT_ONCE = 20;
const ROUNDS = 5;
const APPENDS = 40;

/** What is asked for, and what a bare full-text query must be given to find the nearest to it. */
const QUERIES: Readonly<Record<string, readonly (readonly [query: string, bare: string])[]>> = {
  rare: words('skolöstöstare östöstare kommunåkerzethet', 'åkeröstning'),
  common: words('förslaget plan avtal trafik', 'utreda'),
  two: [
    ['plan trafik', '"plan" AND "trafik"'],
    ['informationen avfall', '"informationen" AND "avfall"'],
    ['bevilja skolplan', '"bevilja" AND "skolplan"'],
  ],
  part: words('hantering krisledning utredning', 'upphandling'),
  phrase: [
    ['"ställa sig bakom förslaget"', '"ställa sig bakom förslaget"'],
    ['"vid kommande möte"', '"vid kommande möte"'],
    ['"tidigare års överskott"', '"tidigare års överskott"'],
  ],
  prefix: [
    ['av', '"av" *'],
    ['skolpl', '"skolpl" *'],
    ['bered', '"bered" *'],
  ],
  name: [
    ['Örjan Östvall', '"örjan" AND "östvall"'],
    ['Vera Dalberg', '"vera" AND "dalberg"'],
    ['helsingborg', '"helsingborg"'],
  ],
  date: [
    ['15 maj 2016', '"15 maj 2016"'],
    ['2021-05-03', '"3 maj 2021"'],
    ['3/2018', '"3 2018"'],
  ],
};

/**
 * How long a search takes among so many clauses (Q4), through the product's own index: its ten first, with their rows, in
 * the thread that looks; against FTS5 as it comes, over the same texts, by its own rank, its ten first with their texts. And
 * whether writing a meeting's hundred clauses takes longer when all the others are there (Q2). In a folder that is given
 * the register is kept, and used again the next time.
 */
export async function measureSearchOfMany(clauses = 1_000_000, kept?: string): Promise<Figures> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'radslag-bench-'));
  const isThere = existsSync(join(folder, 'bare.db'));
  const store = await openSqliteStore({ file: join(folder, 'radslag.db') });
  const small = await openSqliteStore({ file: join(folder, `small-${process.pid}.db`) });
  const bare = bareText(join(folder, 'bare.db'));
  try {
    const meetings = Math.ceil(clauses / (ITEMS * CLAUSES));
    if (!isThere) await fill(store, bare, meetings);
    const taken = await searches(store, bare);
    const ours = taken.flatMap((each) => each.ours);
    const plain = taken.flatMap((each) => each.bare);
    return {
      'Q4.median': figure(median(ours), median(plain)),
      'Q4.p99': figure(quantile(ours, 0.99), quantile(plain, 0.99)),
      ...Object.fromEntries(
        taken.map((each) => [`Q4.${each.kind}`, figure(median(each.ours), median(each.bare))]),
      ),
      'Q4.append100': figure(median(await appends(store, meetings)), median(await appends(small, meetings))),
    };
  } finally {
    bare.close();
    await store.close();
    await small.close();
    rmSync(kept === undefined ? folder : join(folder, `small-${process.pid}.db`), {
      recursive: true,
      force: true,
    });
  }
}

function words(row: string, last: string): readonly (readonly [string, string])[] {
  return [...row.split(' '), last].map((word) => [word, `"${word}"`]);
}

function figure(value: number, against: number): Figure {
  return {
    value: rounded(value),
    unit: 'ms',
    against: rounded(against),
    ratio: rounded(value / against),
  };
}

interface BareText {
  add(rows: readonly RegisterRow[]): void;
  firstTen(query: string): number;
  close(): void;
}

/** Full text as SQLite has it: one table of texts, one of their words. */
function bareText(file: string): BareText {
  const database = new DatabaseSync(file);
  database.exec(`pragma journal_mode = wal; pragma synchronous = off;
    create table if not exists clauses (id integer primary key, text text);
    create virtual table if not exists words using fts5(text, content='clauses', content_rowid='id',
      tokenize="unicode61 remove_diacritics 0");`);
  const clause = database.prepare('insert into clauses (text) values (?)');
  const word = database.prepare('insert into words (rowid, text) values (?, ?)');
  const find = database.prepare(
    'select clauses.text from words join clauses on clauses.id = words.rowid where words match ? order by words.rank limit 10',
  );
  return {
    add(rows) {
      database.exec('begin');
      for (const { kind, ...each } of rows)
        if (kind === 'item' && 'row' in each && 'clauses' in each.row)
          for (const { text } of each.row.clauses) {
            const full = `${each.row.title} ${text}`;
            word.run(clause.run(full).lastInsertRowid, full);
          }
      database.exec('commit');
    },
    firstTen: (query) => find.all(query).length,
    close: () => database.close(),
  };
}

/** Writes so many meetings to both. */
async function fill(store: Store, bare: BareText, meetings: number): Promise<void> {
  for (let from = 0; from < meetings; from += MEETINGS_AT_ONCE) {
    const some = Array.from({ length: Math.min(MEETINGS_AT_ONCE, meetings - from) }, (_, at) => from + at);
    const rows = some.flatMap((index) =>
      meetingRows(GROUP, index, { meetings, items: ITEMS, clauses: CLAUSES }),
    );
    await append(store, rows);
    bare.add(rows);
  }
}

/** How long each of some more meetings takes, after as many to warm up. */
async function appends(store: Store, meetings: number): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let at = 0; at < 2 * APPENDS; at += 1) {
    const rows = meetingRows(GROUP, meetings + at, { meetings, items: ITEMS, clauses: CLAUSES });
    const before = performance.now();
    await append(store, rows);
    if (at >= APPENDS) taken.push(performance.now() - before);
  }
  return taken;
}

async function append(store: Store, register: readonly RegisterRow[]): Promise<void> {
  await store.events.append({
    groupId: GROUP,
    actor: { personId: 'system', via: 'system' },
    at: '2018-04-20T08:00:00.000Z',
    streams: [],
    register,
  });
}

interface Taken {
  readonly kind: string;
  readonly ours: readonly number[];
  readonly bare: readonly number[];
}

/** Every query some times, by turns, after one to warm up. */
async function searches(store: Store, bare: BareText): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  for (const [kind, queries] of Object.entries(QUERIES)) {
    const ours: number[] = [];
    const plain: number[] = [];
    let found = 0;
    for (const [query, wanted] of queries)
      for (let round = 0; round <= ROUNDS; round += 1) {
        const before = performance.now();
        const { hits } = await store.search.find({
          groupId: GROUP,
          type: 'decision',
          query,
          sees: { unannounced: true, unagreed: true },
          mark: markOf({}),
          skip: 0,
          count: 10,
        });
        const between = performance.now();
        bare.firstTen(wanted);
        const after = performance.now();
        found += hits.length;
        if (round === 0) continue;
        ours.push(between - before);
        plain.push(after - between);
      }
    if (found === 0) throw new Error(`nothing is found of the sort ${kind}`);
    taken.push({ kind, ours, bare: plain });
  }
  return taken;
}
