import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingView } from '../../src/contract/views.ts';
import { A_PDF, A_PNG } from '../support/paper-samples.ts';
import { inviteTo, visit } from '../support/presenter-visitor.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { problemOf, startServer } from '../support/server-fixture.ts';
import { CHAIR, DIRECTOR, READER, SECRETARY, STRANGER } from '../support/server-people.ts';

let server: ServerFixture;
let sent = 0;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const PDF = new Uint8Array(A_PDF);

async function meeting(meetingId: string) {
  const { items } = await server.meeting(meetingId);
  return { meetingId, itemId: items[0]?.itemId ?? '' };
}

function upload(
  { meetingId, itemId }: { readonly meetingId: string; readonly itemId: string },
  over: {
    readonly as?: number;
    readonly name?: string;
    readonly raw?: Uint8Array<ArrayBuffer>;
    readonly paperId?: string;
    readonly key?: string;
  } = {},
): Promise<Response> {
  const {
    as = SECRETARY,
    name = 'Förslag till plan.pdf',
    raw = PDF,
    paperId = 'p1',
    key = `upload-${(sent += 1)}`,
  } = over;
  return server.ask(
    `/api/v1/meetings/${meetingId}/items/${itemId}/papers/${paperId}?name=${encodeURIComponent(name)}`,
    {
      as,
      method: 'PUT',
      raw,
      headers: { 'content-type': 'application/octet-stream', 'idempotency-key': key },
    },
  );
}
const read = (meetingId: string, paperId: string, as: number) =>
  server.ask(`/api/v1/meetings/${meetingId}/papers/${paperId}`, { as });

describe('a paper handed in by the secretariat', () => {
  it('is a paper of the item with its name and size, and is downloaded as it came by everybody who sees the agenda', async () => {
    const where = await meeting('papers-1');
    const answer = (await (await upload(where)).json()) as MeetingView;
    expect(answer.items[0]?.papers).toEqual([
      {
        paperId: 'p1',
        title: 'Förslag till plan',
        file: { name: 'Förslag till plan.pdf', size: PDF.length },
      },
    ]);
    expect(JSON.stringify(answer)).not.toContain('sha256');
    for (const as of [SECRETARY, CHAIR, DIRECTOR, READER]) {
      const file = await read('papers-1', 'p1', as);
      expect(file.headers.get('content-type')).toBe('application/pdf');
      expect(file.headers.get('content-disposition')).toMatch(
        /^attachment; .*F%C3%B6rslag%20till%20plan\.pdf/,
      );
      expect(file.headers.get('x-content-type-options')).toBe('nosniff');
      expect(new Uint8Array(await file.arrayBuffer())).toEqual(PDF);
    }
    expect((await read('papers-1', 'p1', STRANGER)).status).toBe(404);
    expect((await problemOf(await read('papers-1', 'p9', DIRECTOR))).code).toBe('paper-not-found');
  });

  it('is one, however often it is sent', async () => {
    const where = await meeting('papers-2');
    await upload(where, { key: 'same' });
    await upload(where, { key: 'same' });
    await upload(where);
    const log = await server.events('papers-2');
    expect(log.filter(({ type }) => type === 'PaperAttached')).toHaveLength(1);
    expect(JSON.stringify(log)).not.toContain('%PDF');
  });

  it('is refused to others, for what is no document, and for what is too large', async () => {
    const where = await meeting('papers-3');
    for (const as of [CHAIR, DIRECTOR, READER])
      expect((await problemOf(await upload(where, { as }))).code).toBe('not-allowed');
    expect((await problemOf(await upload(where, { name: 'sida.html' }))).code).toBe('file-kind-refused');
    expect((await problemOf(await upload(where, { raw: new Uint8Array(A_PNG) }))).code).toBe(
      'file-kind-refused',
    );
    expect((await problemOf(await upload(where, { name: ' ' }))).code).toBe('invalid-request');
    const large = await upload(where, { raw: new Uint8Array(20_000_001) });
    expect(large.status).toBe(413);
    expect((await problemOf(large)).detail).toContain('högst 20 MB');
    expect((await server.events('papers-3')).some(({ type }) => type === 'PaperAttached')).toBe(false);
  });

  it('cannot be claimed by its sum alone: no command of a client names a file', async () => {
    const where = await meeting('papers-4');
    const file = { sha256: 'a'.repeat(64), size: 1, name: 'x.pdf' };
    const data = { itemId: where.itemId, paperId: 'p1', title: 'X', file };
    const claimed = await server.ask('/api/v1/meetings/papers-4/commands', {
      as: SECRETARY,
      body: { type: 'AttachPaper', data },
      headers: { 'idempotency-key': 'claimed' },
    });
    expect(claimed.status).toBe(400);
  });
});

describe('a paper handed in by a presenter', () => {
  async function presenter(meetingId: string) {
    const where = await meeting(meetingId);
    const page = await visit(server, await inviteTo(server, meetingId));
    const bring = (paperId: string, name: string, raw: Uint8Array<ArrayBuffer> = PDF) =>
      page.ask(`papers/${paperId}?name=${encodeURIComponent(name)}`, { method: 'PUT', raw });
    return { ...where, page, bring };
  }

  it('waits for the secretariat, is seen by nobody else, and is a paper once it is taken in', async () => {
    const { meetingId, page, bring } = await presenter('papers-5');
    const answer = await bring('b1', '..\\Bilder.pdf');
    expect(await answer.json()).toMatchObject({
      papers: [{ paperId: 'b1', title: 'Bilder', size: PDF.length }],
    });
    expect((await read(meetingId, 'b1', SECRETARY)).status).toBe(200);
    for (const as of [CHAIR, DIRECTOR]) expect((await read(meetingId, 'b1', as)).status).toBe(409);
    await server.command(meetingId, { type: 'TakeBroughtPaper', data: { paperId: 'b1' } });
    expect((await read(meetingId, 'b1', DIRECTOR)).status).toBe(200);
    expect((await page.view()).papers).toMatchObject([{ title: 'Bilder', became: 'taken' }]);
  });

  it('is bounded in kind, size and number, and leaves nothing behind when it is refused', async () => {
    const { meetingId, bring } = await presenter('papers-6');
    expect((await problemOf(await bring('b1', 'program.exe'))).code).toBe('file-kind-refused');
    expect((await bring('b1', 'stor.pdf', new Uint8Array(20_000_001))).status).toBe(413);
    for (let index = 0; index < 10; index += 1)
      expect((await bring(`b${index}`, `Bild ${index}.pdf`)).status).toBe(200);
    expect((await problemOf(await bring('b10', 'En till.pdf'))).code).toBe('too-many-files');
    const log = await server.events(meetingId);
    expect(log.filter(({ type }) => type === 'PaperBrought')).toHaveLength(10);
  });
});
