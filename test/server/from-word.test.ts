import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FromWordChangeView, FromWordView } from '../../src/contract/from-word-view.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import { protocolFile } from '../../src/startup/protocol-files.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { A_MEETING, problemOf, startServer } from '../support/server-fixture.ts';
import { DIRECTOR, SECRETARY } from '../support/server-people.ts';
import {
  addedBehind,
  crossedOut,
  deleted,
  first,
  paragraph,
  struckOut,
  typed,
} from '../support/word-habits.ts';

let server: ServerFixture;
beforeAll(async () => {
  server = await startServer({ protocolFile });
});
afterAll(() => server.stop());

describe('a protocol taken back from Word', () => {
  it('is gone through change by change, and what is taken in is written by the ordinary commands', async () => {
    const { id, items, file } = await aClosedMeeting('word-flow');
    const edited = changed(
      file,
      first(
        typed('Budgeten gicks igenom.', 'Hela budgeten gicks igenom.'),
        typed('anta budgeten', 'anta budgeten för 2027'),
        addedBehind('anta budgeten', paragraph('samt att informera styrelsen.', 'Clause')),
      ),
    );
    const review = await sent(id, edited, 'Protokoll – Herman.docx');
    expect(review).toMatchObject({ name: 'Protokoll – Herman.docx', by: 'Sara Lindqvist', finished: false });
    expect(review.places.map(({ place }) => place)).toEqual([items[0]]);
    const [text, clause, added] = changesOf(review);
    expect(text).toMatchObject({
      kind: 'text-changed',
      state: 'open',
      before: 'Budgeten gicks igenom.',
      after: 'Hela budgeten gicks igenom.',
    });
    expect(clause).toMatchObject({ kind: 'clause-changed', after: 'anta budgeten för 2027' });
    expect(added).toMatchObject({ kind: 'clause-added', after: 'informera styrelsen.' });
    expect((await read(id)).fromWord).toEqual([expect.objectContaining({ returnId: review.returnId })]);

    const halfway = await answered(id, review, { take: [text?.changeId ?? '', added?.changeId ?? ''] });
    expect(changesOf(halfway)).toEqual([clause]);
    expect(halfway.taken).toBe(2);
    const view = await read(id);
    expect(view.items[0]?.text.text).toEqual([
      { type: 'paragraph', spans: [{ text: 'Hela budgeten gicks igenom.' }] },
    ]);
    expect(view.items[0]?.clauses.map((each) => each.text)).toEqual([
      'anta budgeten',
      'informera styrelsen.',
    ]);
    const types = (await server.events(id)).slice(-2).map(({ type }) => type);
    expect(types).toEqual(['TextWritten', 'ClauseRecorded']);

    // Another day, from the desk: what was half done is there still.
    const later = await got(id, review.returnId);
    expect(changesOf(later)).toEqual([clause]);
    const ended = await answered(id, review, { leave: [clause?.changeId ?? ''] });
    expect(ended.finished).toBe(true);
    expect((await read(id)).fromWord).toBeUndefined();
    expect(await refusalOf(server.ask(at(id, review.returnId), { as: SECRETARY }))).toBe(
      '404 returned-file-not-found',
    );
  });

  it('proposes nothing new when the same file comes back, taken in or left', async () => {
    const { id, file } = await aClosedMeeting('word-twice');
    const edited = changed(
      file,
      first(
        typed('Budgeten gicks igenom.', 'Budgeten gicks noga igenom.'),
        typed('anta budgeten', 'anta den'),
      ),
    );
    const review = await sent(id, edited);
    const [text, clause] = changesOf(review);
    expect(await sent(id, edited)).toEqual(review);
    await answered(id, review, { take: [text?.changeId ?? ''], leave: [clause?.changeId ?? ''] });
    const events = (await server.events(id)).length;
    const again = await sent(id, edited);
    expect(again.finished).toBe(true);
    expect(changesOf(again)).toEqual([{ ...clause, left: true }]);
    expect((await read(id)).fromWord).toBeUndefined();
    // Left is not lost: it may be thought better of.
    const taken = await answered(id, again, { take: [clause?.changeId ?? ''] });
    expect(taken).toMatchObject({ finished: true, places: [], taken: 2 });
    expect((await server.events(id)).length).toBe(events + 1);
    // What was saved anew without a change is no other file to anybody.
    expect(
      await sent(
        id,
        changed(edited, (document) => document),
      ),
    ).toMatchObject({ finished: true, places: [] });
  });

  it('is compared with what was written here meanwhile, word by word', async () => {
    const { id, items, file } = await aClosedMeeting('word-meanwhile');
    const edited = changed(
      file,
      first(
        typed('Budgeten gicks igenom.', 'Budgeten gicks igenom av alla.'),
        typed('anta budgeten', 'anta budgeten för 2028'),
      ),
    );
    const written = (text: string, basedOn: number) =>
      done(id, {
        type: 'WriteText',
        data: { place: items[0] ?? '', text: [{ type: 'paragraph', spans: [{ text }] }], basedOn },
      });
    await written('Den stora budgeten gicks igenom.', 1);
    await done(id, { type: 'RewordClause', data: { clauseId: `${id}-c1`, text: 'anta budgeten för 2027' } });
    const review = await sent(id, edited);
    const [text, clause] = changesOf(review);
    expect(text).toMatchObject({ state: 'open', after: 'Den stora budgeten gicks igenom av alla.' });
    expect(clause).toMatchObject({
      state: 'clash',
      before: 'anta budgeten',
      here: 'anta budgeten för 2027',
      after: 'anta budgeten för 2028',
    });
    await answered(id, review, { take: [text?.changeId ?? '', clause?.changeId ?? ''] });
    const view = await read(id);
    expect(view.items[0]?.clauses[0]?.text).toBe('anta budgeten för 2028');
    expect(JSON.stringify(view.items[0]?.text.text)).toContain('Den stora budgeten gicks igenom av alla.');
  });

  it('has no quarrel with what was taken in and written on from there', async () => {
    const { id, file } = await aClosedMeeting('word-onwards');
    const edited = changed(file, typed('anta budgeten', 'anta budgeten för 2027'));
    const review = await sent(id, edited);
    await answered(id, review, { take: changesOf(review).map(({ changeId }) => changeId) });
    const text = 'anta budgeten för 2027 och planen';
    await done(id, { type: 'RewordClause', data: { clauseId: `${id}-c1`, text } });
    expect(await sent(id, edited)).toMatchObject({ finished: true, places: [] });
  });

  it('registers who was struck as absent, and tells what the meeting would refuse', async () => {
    const { id, items, file } = await aClosedMeeting('word-people');
    const edited = changed(file, first(struckOut('Hedda Lindqvist'), deleted('2. Skolfrågor', 'Skolorna.')));
    const review = await sent(id, edited);
    const [struck, removed] = changesOf(review);
    expect(struck).toMatchObject({ kind: 'presence', how: 'struck', name: 'Hedda Lindqvist', state: 'open' });
    expect(review.places.map(({ place }) => place)).toEqual(['attendance', items[1]]);
    expect(removed).toMatchObject({
      kind: 'item-removed',
      state: 'refused',
      why: expect.stringContaining('Ingenting har ändrats'),
      before: 'Skolfrågor',
    });
    await answered(id, review, { take: [struck?.changeId ?? ''] });
    const person = (await read(id)).people.find(({ name }) => name === 'Hedda Lindqvist');
    expect(person?.attendance?.presence).toBe('absent');
    const refused = await server.ask(at(id, review.returnId), {
      as: SECRETARY,
      body: { take: [removed?.changeId] },
    });
    expect(await refusalOf(refused)).toBe('409 wrong-phase');
  });

  it('keeps tracked changes apart by who made them', async () => {
    const { id, file } = await aClosedMeeting('word-tracked');
    const review = await sent(id, changed(file, crossedOut(' gicks', 'Jonna Ek')));
    expect(changesOf(review)).toEqual([
      expect.objectContaining({
        kind: 'text-changed',
        by: [{ name: 'Jonna Ek', at: '2026-04-14T09:31:00.000Z' }],
        after: 'Budgeten igenom.',
      }),
    ]);
  });

  it('needs a correction with its reason once the protocol is agreed', async () => {
    const { id } = await aClosedMeeting('word-agreed');
    await done(id, { type: 'MarkChecked', data: { name: 'Hedda', how: 'checked' } });
    await done(id, { type: 'AgreeProtocol', data: {} });
    const edited = changed(await downloaded(id), typed('anta budgeten', 'anta budgeten för 2027'));
    expect(await refusalOf(post(id, edited))).toBe('409 word-file-after-agreement');
    await done(id, { type: 'OpenCorrection', data: { reason: 'Fel år.' } });
    const review = await sent(id, edited);
    const [clause] = changesOf(review);
    await answered(id, review, { take: [clause?.changeId ?? ''] });
    const { correction } = await read(id);
    expect(correction?.changes[0]?.lines[0]?.after).toContain('anta budgeten för 2027');
  });

  it('is for those who write the protocol alone', async () => {
    const { id, file } = await aClosedMeeting('word-others');
    const review = await sent(id, changed(file, typed('anta budgeten', 'avslå budgeten')));
    expect(await refusalOf(post(id, file, DIRECTOR))).toBe('403 not-allowed');
    expect(await refusalOf(server.ask(at(id, review.returnId), { as: DIRECTOR }))).toBe('403 not-allowed');
    expect((await read(id, DIRECTOR)).fromWord).toBeUndefined();
  });

  it('can be ended, and is erased when the protocol is agreed', async () => {
    const { id, file } = await aClosedMeeting('word-erased');
    const edited = changed(file, typed('anta budgeten', 'avslå budgeten'));
    const { returnId } = await sent(id, edited);
    const ended = await server.ask(at(id, returnId), { as: SECRETARY, method: 'DELETE' });
    expect(ended.status).toBe(204);
    expect((await read(id)).fromWord).toBeUndefined();
    await sent(id, edited);
    await done(id, { type: 'MarkChecked', data: { name: 'Hedda', how: 'checked' } });
    await done(id, { type: 'AgreeProtocol', data: {} });
    await read(id);
    expect(await server.store.returnedFiles.read('exempel', id)).toEqual([]);
  });
});

describe('a file that cannot be taken back', () => {
  it.each([
    ['a text', () => strToU8('Protokoll'), '422 word-file-other-kind'],
    ['a PDF', () => strToU8('%PDF-1.7\n'), '422 word-file-other-kind'],
    ['nothing', () => new Uint8Array(), '422 word-file-other-kind'],
    [
      'a package that holds no document',
      () => zipSync({ 'a.txt': strToU8('a') }),
      '422 word-file-other-kind',
    ],
    ['half a package', (file: Uint8Array) => file.slice(0, file.length / 2), '422 word-file-damaged'],
    [
      'an older Word file',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      '422 word-file-old',
    ],
    [
      'a protected file',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      '422 word-file-protected',
    ],
    [
      'a document type with entities',
      (file: Uint8Array) =>
        changed(file, (document) => `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${document}`),
      '422 word-file-damaged',
    ],
    [
      'a document that breaks off between two paragraphs',
      (file: Uint8Array) =>
        changed(file, (document) => document.slice(0, document.indexOf('</w:p>', 3000) + 6)),
      '422 word-file-damaged',
    ],
    [
      'an element without an end',
      (file: Uint8Array) => changed(file, (document) => `${document.slice(0, 200)}<w:p`),
      '422 word-file-damaged',
    ],
    [
      'a bomb',
      (file: Uint8Array) => changed(file, () => '<w:t>' + ' '.repeat(30 * 1024 * 1024)),
      '413 word-file-too-large',
    ],
    [
      'a Word file of somebody else',
      (file: Uint8Array) =>
        without(
          changed(file, (document) => document.replace(/<w:bookmark[^>]*>/g, '')),
          'docProps/custom.xml',
        ),
      '422 word-file-not-ours',
    ],
    [
      'a file of a version that there is not',
      (file: Uint8Array) =>
        changed(file, (document) => document.replace(/_radslag_2018_\d+_/, '_radslag_2018_9999_')),
      '422 word-file-of-later-version',
    ],
  ] as const)(
    '%s is answered clearly, in both languages, and changes nothing',
    async (name, make, expected) => {
      const { id, file } = await aClosedMeeting(`word-bad-${name.replace(/\W+/g, '-')}`);
      const events = (await server.events(id)).length;
      for (const language of ['sv', 'en']) {
        const answer = await post(id, make(file), SECRETARY, { 'accept-language': language });
        const problem = await problemOf(answer);
        expect(`${answer.status} ${problem.code}`).toBe(expected);
        expect(problem.detail).toMatch(language === 'sv' ? /Ingenting har ändrats/ : /Nothing has changed/);
      }
      expect((await server.events(id)).length).toBe(events);
      expect(await server.store.returnedFiles.read('exempel', id)).toHaveLength(0);
    },
  );

  it('the protocol of another meeting is told from this one, and a list of decisions from a protocol', async () => {
    const one = await aClosedMeeting('word-one');
    const two = await aClosedMeeting('word-two');
    expect(await refusalOf(post(two.id, one.file))).toBe('422 word-file-of-other-meeting');
    const list = await server.ask(`/api/v1/meetings/${one.id}/decisions.docx`, { as: SECRETARY });
    expect(await refusalOf(post(one.id, new Uint8Array(await list.arrayBuffer())))).toBe(
      '422 word-file-not-ours',
    );
  });
});

async function aClosedMeeting(id: string) {
  server.setTime({ instant: '2027-02-10T08:00:00.000Z', date: '2027-02-10', time: '09:00' });
  const view = await server.meeting(id);
  const items = view.items.map(({ itemId }) => itemId);
  server.setTime({ instant: '2027-02-17T11:30:00.000Z', date: A_MEETING.date, time: '12:30' });
  await done(id, { type: 'StartMeeting', data: {} });
  await done(id, { type: 'ConfirmAttendance', data: { missing: [], alsoPresent: ['hedda'] } });
  const [budget = '', schools = ''] = items;
  const text = (words: string) => [{ type: 'paragraph', spans: [{ text: words }] }] as const;
  await done(id, {
    type: 'WriteText',
    data: { place: budget, text: text('Budgeten gicks igenom.'), basedOn: 0 },
  });
  await done(id, {
    type: 'RecordClause',
    data: { itemId: budget, clauseId: `${id}-c1`, text: 'anta budgeten' },
  });
  await done(id, { type: 'WriteText', data: { place: schools, text: text('Skolorna.'), basedOn: 0 } });
  await done(id, { type: 'CloseMeeting', data: { leftovers: 'keep' } });
  return { id, items, file: await downloaded(id) };
}

async function downloaded(id: string): Promise<Uint8Array> {
  const answer = await server.ask(`/api/v1/meetings/${id}/protocol.docx`, { as: SECRETARY });
  return new Uint8Array(await answer.arrayBuffer());
}

/** The file as somebody edited it. */
function changed(file: Uint8Array, change: (document: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const document = change(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
  return zipSync({ ...parts, 'word/document.xml': strToU8(document) });
}

function without(file: Uint8Array, name: string): Uint8Array {
  const { [name]: _gone, ...parts } = unzipSync(file);
  return zipSync(parts);
}

async function done(id: string, command: MeetingCommand): Promise<void> {
  const answer = await server.command(id, command);
  if (answer.status !== 200) throw new Error(`${command.type}: ${await answer.text()}`);
}

function post(
  id: string,
  file: Uint8Array,
  as = SECRETARY,
  headers: Readonly<Record<string, string>> = {},
  name = 'protokoll.docx',
): Promise<Response> {
  return server.ask(`/api/v1/meetings/${id}/from-word?name=${encodeURIComponent(name)}`, {
    as,
    method: 'PUT',
    raw: new Uint8Array(file),
    headers: { 'content-type': 'application/octet-stream', ...headers },
  });
}

async function sent(id: string, file: Uint8Array, name?: string): Promise<FromWordView> {
  return viewIn(await post(id, file, SECRETARY, {}, name));
}

async function answered(id: string, { returnId }: FromWordView, body: object): Promise<FromWordView> {
  return viewIn(await server.ask(at(id, returnId), { as: SECRETARY, body }));
}

async function got(id: string, returnId: string): Promise<FromWordView> {
  return viewIn(await server.ask(at(id, returnId), { as: SECRETARY }));
}

async function viewIn(answer: Response): Promise<FromWordView> {
  if (answer.status !== 200) throw new Error(await answer.text());
  return (await answer.json()) as FromWordView;
}

async function read(id: string, as = SECRETARY): Promise<MeetingView> {
  return (await (await server.ask(`/api/v1/meetings/${id}`, { as })).json()) as MeetingView;
}

async function refusalOf(asked: Promise<Response> | Response): Promise<string> {
  const answer = await asked;
  return `${answer.status} ${(await problemOf(answer)).code}`;
}

function at(id: string, returnId: string): string {
  return `/api/v1/meetings/${id}/from-word/${returnId}`;
}

function changesOf({ places }: FromWordView): readonly FromWordChangeView[] {
  return places.flatMap(({ changes }) => changes);
}
