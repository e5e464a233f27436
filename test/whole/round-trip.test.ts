import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStructure } from '../../src/cli/render/structure.ts';
import { structureView } from '../../src/cli/render/structure-view.ts';
import { paperDocx } from '../../src/documents/docx/paper-docx.ts';
import { pdfText } from '../../src/documents/import/pdf-pages.ts';
import { readDocx } from '../../src/documents/import/read-docx.ts';
import { protocolPaper } from '../../src/documents/paper/protocol-paper.ts';
import { paperPdf } from '../../src/documents/pdf/paper-pdf.ts';
import { importProtocol } from '../../src/domain/import/import-protocol.ts';
import type { ImportedAttendee, ImportedProtocol } from '../../src/domain/import/structure.ts';
import type { ProtocolStyle } from '../../src/domain/protocol/wording.ts';
import { inventedProtocols } from '../domain/import/scored.ts';
import { plainWords } from '../support/printed-meeting.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';

/** An old protocol is read, printed by us, and read again: what is told must be the same. */
const shared = sharedFolderOr('the five real protocols, read, printed and read again');
const STYLES = ['2018', '2022'] as const;
const WAYS = ['docx', 'pdf'] as const;

const real = shared
  ? readdirSync(join(shared, 'protocols'))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => [file.slice(0, 3), readFileSync(join(shared, 'protocols', file), 'utf8')] as const)
  : [];

describe.skipIf(!shared)('a real protocol', () => {
  it.each(real)('%s says the same when it is printed in either style and format', async (_name, text) => {
    for (const style of STYLES) for (const way of WAYS) await expectSame(text, style, way);
  });
});

describe('an invented protocol', () => {
  // Each style of PDF has half of them: drawing and reading pages takes its time.
  it.each(inventedProtocols().map(({ name, text }, index) => [name, text, index] as const))(
    '%s says the same when it is printed',
    async (_name, text, index) => {
      for (const style of STYLES) await expectSame(text, style, 'docx');
      await expectSame(text, STYLES[index % 2] ?? '2018', 'pdf');
    },
  );
});

async function expectSame(text: string, style: ProtocolStyle, way: 'docx' | 'pdf'): Promise<void> {
  const read = importProtocol(text);
  const kept = readStructure(JSON.stringify(read));
  if ('problem' in kept) throw new Error(kept.problem);
  const paper = protocolPaper(structureView(kept.structure, style));
  const again =
    way === 'docx'
      ? importProtocol(readDocx(await paperDocx(paper))?.markdown ?? '')
      : importProtocol(await wordsOfPdf(await paperPdf(paper)), 'whole');
  expect({ style, way, ...told(again) }).toEqual({ style, way, ...told(read) });
}

async function wordsOfPdf(bytes: Uint8Array): Promise<string> {
  const read = await pdfText(new Uint8Array(bytes));
  return typeof read === 'string' ? read : read.text;
}

/** What a protocol tells, apart from how it is set: marks of Markdown, lists and lines. */
function told({ title, number, date, start, end, place, ...said }: ImportedProtocol) {
  return {
    head: { title, number, date, start, end, place },
    // Those who were away are printed after those who were there.
    attendees: said.attendees
      .toSorted((a, b) => rank(a) - rank(b))
      .map(({ name, organisation, role, presence, from, to, absentKind }) => ({
        name,
        organisation,
        role: role?.toLowerCase().replace(/\.$/u, ''),
        presence,
        from,
        to,
        // The house style prints those whom somebody struck among those who were away.
        excused: absentKind === 'excused',
      })),
    guests: said.guests
      .filter(({ source }) => source === 'list')
      .map(({ name, organisation, role }) => ({ name, organisation, role })),
    opening: wordsOf(said.opening),
    items: said.items.map((item) => ({
      number: item.number,
      time: item.time,
      title: item.title,
      decisions: item.decisions.map(sentence),
      conditions: (item.conditions ?? []).map(sentence),
      outcome: item.outcome,
      text: wordsOf(item.text),
    })),
    closing: wordsOf(said.closing),
    checkedWith: said.checkedWith,
    adjusters: [...said.adjusters].sort(),
    signatories: said.signatories.map(({ name, role }) => ({ name, role: role.toLowerCase() })),
  };
}

function rank({ presence, absentKind }: ImportedAttendee): number {
  return presence !== 'absent' ? 0 : absentKind === 'excused' ? 1 : 2;
}

function sentence(text: string): string {
  return plainWords(text).replace(/[.\s]+$/u, '');
}

function wordsOf(text = ''): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
