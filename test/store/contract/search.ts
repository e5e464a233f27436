import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { longDay } from '../../../src/domain/protocol/wording.ts';
import type { DecisionFilter } from '../../../src/domain/register/decisions.ts';
import { markOf } from '../../../src/domain/register/decisions.ts';
import { scanned } from '../../../src/domain/search/scan.ts';
import type { MeetingRow, RegisterRow } from '../../../src/store/register.port.ts';
import type { SearchHit, SearchQuestion } from '../../../src/store/search-index.port.ts';
import type { Store } from '../../../src/store/store.port.ts';
import { QUERIES, searchRows } from '../../support/search-texts.ts';
import type { StoreHarness } from '../../support/store-builders.ts';
import { aMeetingRow, anAppend, anItemRow, GROUP } from '../../support/store-builders.ts';

const ALL = { unannounced: true, unagreed: true };
const TYPED = 'Åke "Öst" \u0000 \ud800 <b>*fet*</b> \\ \' NEAR(a) title:x OR';

/** The index of what the register holds. */
export function searchContract(harness: () => StoreHarness): void {
  let store: Store;
  beforeEach(async () => {
    store = await harness().open();
  });
  const write = (...register: readonly RegisterRow[]) =>
    store.events.append(anAppend({ groupId: GROUP, streams: [], register }));
  const find = async (query: string, wish: Partial<SearchQuestion> = {}, skip = 0, count = 10) =>
    (await store.search.find({ ...asking(query, wish), skip, count })).hits;
  const words = async (query: string, wish: Partial<SearchQuestion> = {}) =>
    (await find(query, wish)).map(wordsOf);
  const counted = (query: string, filter: DecisionFilter = {}, most = 100) =>
    store.search.count(asking(query, { filter }), most);

  it('finds in the same order what a look at everything finds, in either engine', async () => {
    const rows = searchRows(GROUP);
    await write(...rows);
    for (const query of QUERIES)
      expect([query, await words(query)]).toEqual([query, looked(rows, query).slice(0, 10)]);
  });

  it('finds what a look at everything finds, whatever is written and asked (a law)', async () => {
    const part = fc.constantFrom(
      'skol',
      'plan',
      'trafik',
      'buss',
      'får',
      'far',
      'väg',
      'arbets',
      'mat',
      'kli',
    );
    const ending = fc.constantFrom('', 'en', 'er', 's', 'ar');
    const word = fc.tuple(fc.option(part, { nil: '' }), part, ending).map((each) => each.join(''));
    const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));
    let at = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), word, async (texts, query) => {
        at += 1;
        const rows = texts.flatMap((each, index) =>
          aDecision(`m${at}-${index}`, each, { groupId: `g${at}` }),
        );
        await store.events.append(anAppend({ groupId: `g${at}`, streams: [], register: rows }));
        expect(await words(query, { groupId: `g${at}` })).toEqual(looked(rows, query));
      }),
      { numRuns: 25 },
    );
  });

  it('gives page after page, each once', async () => {
    await write(...searchRows(GROUP));
    const all = await find('kommundirektörsmöte', {}, 0, 50);
    const pages = [
      await find('kommundirektörsmöte', {}, 0, 2),
      await find('kommundirektörsmöte', {}, 2, 2),
      await find('kommundirektörsmöte', {}, 4, 50),
    ];
    expect(pages.flat().map(wordsOf)).toEqual(all.map(wordsOf));
    expect(all.length).toBeGreaterThan(9);
  });

  it('follows the rows: what is changed, moved or gone is found as it is now', async () => {
    await write(
      ...aDecision('m1', 'bygga en bro'),
      ...aDecision('m2', 'bygga en väg', { date: '2018-05-02' }),
    );
    expect(await words('bygga')).toEqual(['bygga en väg', 'bygga en bro']);
    await write(...aDecision('m1', 'riva en bro', { date: '2018-06-01', place: 'Bjuv' }));
    expect([await words('bygga'), await words('bjuv')]).toEqual([['bygga en väg'], ['riva en bro']]);
    expect(await words('')).toEqual(['riva en bro', 'bygga en väg']);
    await write({ kind: 'item-gone', groupId: GROUP, meetingId: 'm1', itemId: 'i-m1' });
    expect(await words('bro')).toEqual([]);
    expect((await find('bjuv', { type: 'protocol' })).map(({ meeting }) => meeting.meetingId)).toEqual([
      'm1',
    ]);
    await write({ kind: 'meeting-gone', groupId: GROUP, meetingId: 'm1' });
    expect(await find('bjuv', { type: 'protocol' })).toEqual([]);
  });

  it('finds an item that came before its meeting, and many meetings of one day in the order they came', async () => {
    const [meeting, item] = aDecision('m1', 'bygga en bro');
    await write(item!);
    expect(await words('bro')).toEqual([]);
    await write(meeting!);
    await write(...aDecision('m2', 'riva en bro'));
    expect(await words('bro')).toEqual(['riva en bro', 'bygga en bro']);
  });

  it('shows nobody what they may not know, and no other group anything', async () => {
    await write(
      ...aDecision('m1', 'bygga en bro', { title: 'Bro' }),
      ...aDecision('m2', 'måla en bro', { phase: 'closed', title: 'Bro' }),
      ...aDecision('m3', 'riva en bro', { phase: 'draft', unannounced: true, title: 'Bro' }),
    );
    const seen = async (
      unannounced: boolean,
      unagreed: boolean,
      type: SearchQuestion['type'] = 'decision',
    ) => {
      const hits = await find('bro', { type, sees: { unannounced, unagreed } });
      const { total } = await store.search.count(asking('bro', { type, sees: { unannounced, unagreed } }), 9);
      expect(total).toBe(hits.length);
      return hits.map(({ meeting }) => meeting.meetingId).toSorted();
    };
    expect(await seen(true, true)).toEqual(['m1', 'm2', 'm3']);
    expect(await seen(false, true)).toEqual(['m1', 'm2']);
    expect(await seen(false, false)).toEqual(['m1']);
    expect(await seen(false, false, 'item')).toEqual(['m1', 'm2']);
    expect(await words('bro', { groupId: 'annan' })).toEqual([]);
    expect(await words('', { sees: { unannounced: false, unagreed: false } })).toEqual(['bygga en bro']);
  });

  it('chooses by day, kind, whom it names, money and standing, with words or without', async () => {
    const vocabulary = { municipalities: ['Storby', 'Östra By'], people: ['Anna Ek'] };
    await write({ kind: 'vocabulary', row: { groupId: GROUP, words: vocabulary } });
    await write(
      ...aDecision('m1', 'uppdra åt Storby att bygga', { date: '2016-01-10' }),
      ...aDecision('m2', 'notera Östra Bys rapport', { date: '2017-02-10', phase: 'closed' }),
      ...aDecision('m3', 'samtliga kommuner ombeds svara Anna Ek', { date: '2018-03-10' }),
      ...aDecision('m4', 'bevilja högst 30 000 kr till skolskjuts', { date: '2018-04-10' }),
    );
    const chosen = async (filter: DecisionFilter, query = '') => {
      const hits = await find(query, { filter });
      expect((await counted(query, filter)).total).toBe(hits.length);
      return hits.map(({ meeting }) => meeting.meetingId);
    };
    expect(await chosen({ from: '2017-01-01', to: '2018-03-10' })).toEqual(['m3', 'm2']);
    expect(await chosen({ kind: 'fund' })).toEqual(['m4']);
    expect(await chosen({ municipality: 'Storby' })).toEqual(['m3', 'm1']);
    expect(await chosen({ municipality: 'östra by' })).toEqual(['m3', 'm2']);
    expect(await chosen({ municipality: '***' })).toEqual(['m3']);
    expect(await chosen({ person: ['Anna Ek'] })).toEqual(['m3']);
    expect(await chosen({ money: true })).toEqual(['m4']);
    expect(await chosen({ status: 'preliminary' })).toEqual(['m2']);
    expect(await chosen({ status: 'agreed', to: '2018-03-31' }, 'svara')).toEqual(['m3']);
    expect(await chosen({ kind: 'fund' }, 'svara')).toEqual([]);
    expect((await find('bygga'))[0]?.reading).toBeUndefined();
    const [hit] = (
      await store.search.find({ ...asking('bygga', { mark: markOf(vocabulary) }), skip: 0, count: 1 })
    ).hits;
    expect(hit?.reading).toEqual({ kinds: ['assign'], assignees: ['Storby'] });
  });

  it('counts by year and kind, the latest so many', async () => {
    await write(
      ...aDecision('m1', 'bevilja 10 000 kr till bron', { date: '2016-01-10' }),
      ...aDecision('m2', 'notera rapporten om bron', { date: '2018-03-10' }),
      ...aDecision('m3', 'notera den om broarna', { date: '2018-04-10' }),
    );
    expect(await counted('bro')).toEqual({
      total: 3,
      more: false,
      years: [
        { year: '2018', count: 2, kinds: [{ kind: 'note', count: 2 }] },
        { year: '2016', count: 1, kinds: [{ kind: 'fund', count: 1 }] },
      ],
    });
    expect(await counted('', {}, 2)).toMatchObject({
      total: 2,
      more: true,
      years: [{ year: '2018', count: 2 }],
    });
    expect(await counted('saknas')).toEqual({ total: 0, more: false, years: [] });
  });

  it('reads what stands anew when the group says other words', async () => {
    const text = 'uppdra åt bussgänget att svara';
    await write(...aDecision('m1', text), ...aDecision('m2', text));
    const later = { networks: [{ name: 'Bussgänget' }] };
    const mark = markOf(later);
    const read = async () => {
      const { hits, current } = await store.search.find({ ...asking('svara', { mark }), skip: 0, count: 5 });
      return [current, ...hits.map(({ reading }) => reading?.assignees)];
    };
    expect(await read()).toEqual([false, undefined, undefined]);
    await write({ kind: 'vocabulary', row: { groupId: GROUP, words: later } });
    expect(await read()).toEqual([true, undefined, undefined]);
    let last: string | null = '';
    while (last !== null) last = await store.search.reread(GROUP, last);
    expect(await read()).toEqual([true, ['Bussgänget'], ['Bussgänget']]);
  });

  it('takes whatever is written and asked, and finds it', async () => {
    await write(
      ...aDecision('m1', TYPED, { title: TYPED, place: TYPED }),
      ...aDecision('m2', '', { date: '0001-01-01' }),
    );
    for (const query of [TYPED, 'öst', 'fet', 'near', '"a title"'])
      expect([query, await words(query)]).toEqual([query, [TYPED]]);
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 30 }),
        async (query) => void (await find(query)),
      ),
      { numRuns: 60 },
    );
  });

  it('fills what was made by other rules, or not at all, from the rows', async () => {
    await write(...searchRows(GROUP));
    const before = await words('avfall');
    await harness().tamper('delete from search_documents');
    await harness().tamper('update search_rules set rules = 0');
    expect(await words('avfall')).toEqual([]);
    store = await harness().open();
    expect(await words('avfall')).toEqual(before);
  });
}

function asking(query: string, wish: Partial<SearchQuestion>): SearchQuestion {
  return { groupId: GROUP, type: 'decision', query, sees: ALL, mark: markOf({}), ...wish };
}

function aDecision(meetingId: string, text: string, of: Partial<MeetingRow> = {}): readonly RegisterRow[] {
  const meeting = aMeetingRow({ phase: 'agreed', ...of, meetingId });
  const { groupId, date, phase } = meeting;
  const clauses = [{ clauseId: `c-${meetingId}`, text }];
  const item = {
    groupId,
    meetingId,
    itemId: `i-${meetingId}`,
    date,
    phase,
    clauses,
    title: of.title ?? 'Ärende',
  };
  return [
    { kind: 'meeting', row: meeting },
    { kind: 'item', row: anItemRow({ ...item, decisionsAgreed: phase === 'agreed' }) },
  ];
}

function wordsOf({ item, clauseId }: SearchHit): string | undefined {
  return item?.clauses.find((clause) => clause.clauseId === clauseId)?.text;
}

/** What is found by looking at every decision, the latest first. */
function looked(rows: readonly RegisterRow[], query: string): readonly string[] {
  const meetings = rows.flatMap((row) => (row.kind === 'meeting' ? [row.row] : []));
  const all = rows.flatMap((row) => {
    const meeting = row.kind === 'item' && meetings.find(({ meetingId }) => meetingId === row.row.meetingId);
    if (row.kind !== 'item' || !meeting) return [];
    const { number = '', title, date, place } = meeting;
    return row.row.clauses.map(({ text }) => ({
      text,
      title: row.row.title,
      place: [title, number, date, longDay(date), place].join(' '),
      date,
      meeting: meetings.indexOf(meeting),
    }));
  });
  const latest = all.toSorted((a, b) =>
    a.date === b.date ? b.meeting - a.meeting : a.date < b.date ? 1 : -1,
  );
  return scanned(latest, query, ({ title, text, place }) => ({ title, text: `${text} ${place}` })).map(
    ({ text }) => text,
  );
}
