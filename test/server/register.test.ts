import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GroupView } from '../../src/contract/group-view.ts';
import type { RegisterView } from '../../src/contract/register-view.ts';
import type { StatisticsView } from '../../src/contract/statistics-view.ts';
import { agreeMeeting, decidedMeeting } from '../support/agreed-meeting.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { startServer } from '../support/server-fixture.ts';
import { DIRECTOR, READER, SECRETARY, STRANGER } from '../support/server-people.ts';

describe('the register of decisions, over HTTP (N16)', () => {
  let server: ServerFixture;
  const ask = async (as: number, query: Readonly<Record<string, string>> = {}) => {
    const answer = await server.ask(`/api/v1/register?${new URLSearchParams(query).toString()}`, { as });
    return (await answer.json()) as RegisterView;
  };
  const texts = async (as: number, query: Readonly<Record<string, string>> = {}) =>
    (await ask(as, query)).decisions.map(({ text }) => text);
  beforeAll(async () => {
    server = await startServer();
    await decidedMeeting(server, 'register-one', '2027-02-17', [
      'uppdra åt Kommun 2 att se över kollektivtrafiken',
      '=SUM(A1:A9)',
      'uppdra åt bussgänget att svara',
    ]);
    await agreeMeeting(server, 'register-one', { missing: ['tove'], alsoPresent: ['hedda'] });
    await decidedMeeting(server, 'register-two', '2028-05-12', ['bevilja högst 30 000 kr till skolskjuts']);
  });
  afterAll(() => server.stop());

  it('finds by parts of words, by what is decided, whom it names, when and whether it is about money', async () => {
    expect(await texts(SECRETARY, { query: 'trafik' })).toEqual([
      'uppdra åt Kommun 2 att se över kollektivtrafiken',
    ]);
    expect(await texts(SECRETARY, { kind: 'fund' })).toEqual(['bevilja högst 30 000 kr till skolskjuts']);
    expect(await texts(SECRETARY, { municipality: 'Kommun 2' })).toHaveLength(1);
    expect(await texts(SECRETARY, { from: '2028-01-01', to: '2028-12-31' })).toHaveLength(1);
    expect(await texts(SECRETARY, { money: '1' })).toHaveLength(1);
    expect(await texts(SECRETARY, { money: '10000' })).toHaveLength(1);
    expect(await texts(SECRETARY, { money: '50000' })).toHaveLength(0);
    expect(await texts(SECRETARY, { status: 'agreed' })).toHaveLength(3);
    expect(await ask(SECRETARY)).toMatchObject({
      total: 4,
      years: [
        { year: '2028', count: 1, kinds: [{ kind: 'fund', count: 1 }] },
        { year: '2027', count: 3 },
      ],
    });
    expect((await ask(SECRETARY, { query: 'trafik' })).decisions[0]).toMatchObject({
      meetingId: 'register-one',
      clauseId: 'register-one-0',
      kinds: ['assign'],
      assignees: ['Kommun 2'],
      agreed: true,
    });
  });

  it('shows a reader what is agreed alone (D5), and somebody of another group nothing of this one', async () => {
    expect((await ask(DIRECTOR)).total).toBe(4);
    expect((await ask(READER)).total).toBe(3);
    expect((await ask(STRANGER)).total).toBe(0);
  });

  it('reads by the words that the group has now (N3)', async () => {
    const who = async () => (await ask(SECRETARY, { query: 'bussgänget' })).decisions[0]?.assignees;
    expect(await who()).toEqual(['bussgänget']);
    const { managed } = (await (await server.ask('/api/v1/group', { as: SECRETARY })).json()) as GroupView;
    const networks = [{ name: 'Nätverket för bussar', variants: ['Bussgänget'] }];
    const settings = { ...managed?.settings, vocabulary: { networks } };
    const changed = await server.ask('/api/v1/group/commands', {
      as: SECRETARY,
      body: { type: 'ChangeSettings', data: { settings } },
      headers: { 'idempotency-key': 'register-words' },
    });
    expect(changed.status).toBe(200);
    expect(await who()).toEqual(['Nätverket för bussar']);
    // By any way that the group writes it.
    expect(await texts(SECRETARY, { body: 'Nätverket för bussar' })).toEqual([
      'uppdra åt bussgänget att svara',
    ]);
  });

  it('leaves out what cannot be read of a wish, and goes on page by page', async () => {
    const odd = { from: 'igår', kind: 'allt', status: 'x', skip: '-1', money: 'ja' };
    expect((await ask(SECRETARY, odd)).total).toBe(4);
    expect((await ask(SECRETARY, { skip: '2' })).decisions).toHaveLength(2);
    expect((await ask(SECRETARY, { skip: '9' })).decisions).toEqual([]);
  });

  it('is a table for a spreadsheet in which nothing written is a formula, and plain JSON', async () => {
    const csv = await server.ask('/api/v1/register.csv?from=2027-01-01&to=2027-12-31', { as: SECRETARY });
    expect(csv.headers.get('content-disposition')).toContain('beslut.csv');
    const table = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csv.arrayBuffer());
    expect(table.startsWith('\u{FEFF}Datum;Möte;Protokoll;Ärende;Beslut;')).toBe(true);
    expect(table).toContain(`;"'=SUM(A1:A9)";`);
    expect(table.split('\r\n')).toHaveLength(4);
    const json = await server.ask('/api/v1/register.json', { as: READER });
    expect((await json.json()) as unknown[]).toHaveLength(3);
  });

  it('is a workbook of Excel with texts, days and numbers as such, and no formula', async () => {
    const answer = await server.ask('/api/v1/register.xlsx', { as: SECRETARY });
    expect(answer.headers.get('content-disposition')).toContain('beslut.xlsx');
    const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const sheet = read('xl/worksheets/sheet1.xml');
    const texts = read('xl/sharedStrings.xml');
    expect(texts).toContain('=SUM(A1:A9)');
    expect(sheet).not.toContain('<f>');
    // 12 May 2028 as Excel counts days, and the amount.
    expect(sheet).toContain('<v>46885</v>');
    expect(sheet).toContain('<v>30000</v>');
  });

  it('counts what is agreed by year, kind and municipality, for everybody who reads', async () => {
    const answer = await server.ask('/api/v1/statistics', { as: READER });
    const { years, attendance } = (await answer.json()) as StatisticsView;
    expect(years).toMatchObject([{ year: '2027', decisions: 3 }]);
    expect(years[0]?.kinds).toContainEqual({ kind: 'assign', count: 2 });
    const all = { present: 1, partial: 0, absent: 0, unknown: 0 };
    expect(attendance).toContainEqual({
      municipality: 'Kommun 2',
      years: [{ year: '2027', counts: all }],
    });
    expect(attendance).toContainEqual({
      municipality: 'Kommun 4',
      years: [{ year: '2027', counts: { ...all, present: 0, absent: 1 } }],
    });
    const elsewhere = await server.ask('/api/v1/statistics', { as: STRANGER });
    expect(((await elsewhere.json()) as StatisticsView).years).toEqual([]);
  });
});
