import { groupWords } from '../../src/domain/group/words.ts';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Document, Packer, Paragraph } from 'docx';
import { paperDocx } from '../../src/documents/docx/paper-docx.ts';
import { paperHtml } from '../../src/documents/html/paper-html.ts';
import type { Paper, PaperBlock } from '../../src/documents/paper/paper.ts';
import { extractPaper } from '../../src/documents/paper/extract-paper.ts';
import { noticePaper } from '../../src/documents/paper/notice-paper.ts';
import { fillTemplate } from '../../src/documents/template/fill-template.ts';
import { sampleTemplate } from '../../src/documents/template/sample-template.ts';
import { protocolPaper } from '../../src/documents/paper/protocol-paper.ts';
import { newDocument, useFace } from '../../src/documents/pdf/document.ts';
import { paperPdf } from '../../src/documents/pdf/paper-pdf.ts';
import { extractOf } from '../../src/domain/protocol/extract.ts';
import { noticeOf } from '../../src/domain/protocol/notice-view.ts';
import type { ProtocolView } from '../../src/domain/protocol/protocol-view.ts';
import { protocolOf } from '../../src/domain/protocol/protocol-view.ts';
import { livedExample } from '../support/example-meeting.ts';
import type { Figures } from './figure.ts';
import { median, quantile, rounded } from './figure.ts';
import { measureImport } from './q3-import.ts';
import { measureOffice } from './q3-office.ts';

const WARM = 20;
const ROUNDS = 80;
const MANY = 500;
const MEGABYTE = 1_048_576;

/**
 * Q3: the example's protocol as PDF, Word file and HTML, warm. Each is held against the same words written by the same
 * library without any of what makes it a protocol: no tags, styles, panels, bookmarks; for HTML against writing the
 * paper down as JSON. The protocol in a template of one's own is held against our own Word file, notice and extract against
 * the protocol as PDF. And what is still held in memory after 500 documents that was not after the first ones.
 */
export async function measurePapers(): Promise<Figures> {
  const { paper, notice, extract, view } = await examplePapers();
  const words = wordsOf(paper.blocks);
  const pdf = await timed(() => paperPdf(paper));
  const plainPdf = await timed(() => barePdf(words));
  const docx = await timed(() => paperDocx(paper));
  const plainDocx = await timed(() => bareDocx(words));
  const html = await timed(() => Promise.resolve(paperHtml(paper)));
  const json = await timed(() => Promise.resolve(JSON.stringify(paper)));
  const template = await sampleTemplate();
  const own = await timed(() => Promise.resolve(fillTemplate(template, view)));
  const noticePdf = await timed(() => paperPdf(notice));
  const extractPdf = await timed(() => paperPdf(extract));
  return {
    ...figuresOf('Q3.pdf', pdf, plainPdf),
    ...figuresOf('Q3.docx', docx, plainDocx),
    ...figuresOf('Q3.html', html, json),
    ...figuresOf('Q3.docx.ownTemplate', own, docx),
    ...figuresOf('Q3.pdf.notice', noticePdf, pdf),
    ...figuresOf('Q3.pdf.extract', extractPdf, pdf),
    ...(await measureImport(paper)),
    ...(await measureOffice(await paperDocx(paper), median(pdf.elapsed))),
    'Q3.memoryAfter500': { value: rounded(await growth(paper)), unit: 'MB' },
  };
}

interface Timed {
  readonly elapsed: readonly number[];
  readonly processor: readonly number[];
}

async function examplePapers(): Promise<{
  readonly paper: Paper;
  readonly notice: Paper;
  readonly extract: Paper;
  readonly view: ProtocolView;
}> {
  const example = await livedExample('2018-05-22');
  try {
    const { group } = example;
    const meeting = await example.meeting('exempel-forra-motet');
    const view = protocolOf(meeting, group);
    const words = groupWords(group);
    return {
      paper: protocolPaper(view),
      notice: noticePaper(noticeOf(meeting, group)),
      extract: extractPaper(view, extractOf(view, 'Perstorp', { words, tasks: [] })),
      view,
    };
  } finally {
    await example.close();
  }
}

/** Milliseconds of each call once it is warm, on the clock and of the processor: the latter on a busy machine too. */
async function timed(call: () => Promise<unknown>): Promise<Timed> {
  const elapsed: number[] = [];
  const processor: number[] = [];
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    const before = performance.now();
    const used = process.cpuUsage();
    await call();
    const { user, system } = process.cpuUsage(used);
    if (round < WARM) continue;
    elapsed.push(performance.now() - before);
    processor.push((user + system) / 1000);
  }
  return { elapsed, processor };
}

function figuresOf(name: string, measured: Timed, plain: Timed): Figures {
  const [value, base] = [median(measured.elapsed), median(plain.elapsed)];
  const [used, least] = [median(measured.processor), median(plain.processor)];
  return {
    [name]: { value: rounded(value), unit: 'ms', against: rounded(base), ratio: rounded(value / base) },
    [`${name}.p95`]: { value: rounded(quantile(measured.elapsed, 0.95)), unit: 'ms' },
    [`${name}.cpu`]: {
      value: rounded(used),
      unit: 'ms',
      against: rounded(least),
      ratio: rounded(used / least),
    },
  };
}

/** Megabytes held after many documents of every format beyond those held after the first. */
async function growth(paper: Paper): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = async () => {
    // What the last document's streams still hold is let go a turn later.
    await new Promise((resolve) => setTimeout(resolve, 50));
    collect();
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const write = async (count: number) => {
    for (let each = 0; each < count; each += 1) {
      const own = { ...paper, heading: `${paper.heading} ${each}` };
      await paperPdf(own);
      await paperDocx(own);
      paperHtml(own);
    }
  };
  await write(WARM);
  const before = await held();
  await write(MANY);
  return ((await held()) - before) / MEGABYTE;
}

function barePdf(words: readonly string[]): Promise<unknown> {
  const document = newDocument({ pdfVersion: '1.7' });
  const written = new Promise((resolve) => document.on('end', resolve));
  document.on('data', () => {});
  useFace(document, 'text').fontSize(10.5);
  for (const text of words) document.text(text);
  document.end();
  return written;
}

function bareDocx(words: readonly string[]): Promise<unknown> {
  return Packer.toBuffer(
    new Document({ sections: [{ children: words.map((text) => new Paragraph(text)) }] }),
  );
}

function wordsOf(blocks: readonly PaperBlock[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'part':
        return wordsOf(block.blocks);
      case 'heading':
      case 'fact':
        return [`${block.label ?? ''} ${block.text}`];
      case 'paragraph':
        return [block.runs.map(({ text }) => text).join('')];
      case 'list':
        return block.items.flatMap(({ lead = '', runs, under = [] }) => [
          `${lead} ${runs.map(({ text }) => text).join('')}`,
          ...wordsOf(under),
        ]);
      case 'wordings':
        return block.lines
          .flat()
          .map(({ label, runs }) => `${label} ${runs.map(({ text }) => text).join('')}`);
      case 'signatures':
        return block.people.map(({ name, role }) => `${name} ${role}`);
      default:
        return block satisfies never;
    }
  });
}
