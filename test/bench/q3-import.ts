import { readPdf } from '../../src/documents/import/read-pdf.ts';
import { readDocx } from '../../src/documents/import/read-docx.ts';
import { paperDocx } from '../../src/documents/docx/paper-docx.ts';
import type { Paper } from '../../src/documents/paper/paper.ts';
import { paperPdf } from '../../src/documents/pdf/paper-pdf.ts';
import { importProtocol } from '../../src/domain/import/import-protocol.ts';
import { inventedProtocols } from '../domain/import/scored.ts';
import type { Figures } from './figure.ts';
import { rounded } from './figure.ts';

const WARM = 20;
const ROUNDS = 40;
const PAGES = 500;

/**
 * Q3: how many old protocols one core takes in a second, warm, by the time of the processor: every invented one as text, and
 * the example's as a Word file from its bytes. A bundle of five hundred pages as PDF is read once, from its bytes to its
 * structure, thread and all.
 */
export async function measureImport(paper: Paper): Promise<Figures> {
  const texts = inventedProtocols().map(({ text }) => text);
  const docx = await paperDocx(paper);
  const bundle = await paperPdf(ofPages(paper));
  const before = performance.now();
  const read = await readPdf(bundle);
  const structure = importProtocol(typeof read === 'string' ? '' : read.text, 'whole');
  const seconds = (performance.now() - before) / 1000;
  if (structure.items.length < PAGES) throw new Error('Q3: the bundle was not read');
  return {
    'Q3.import': { value: rounded(perSecond(texts, importProtocol)), unit: 'protocols per second and core' },
    'Q3.import.docx': {
      value: rounded(perSecond([docx], (bytes) => importProtocol(readDocx(bytes)?.markdown ?? ''))),
      unit: 'protocols per second and core',
    },
    'Q3.import.500pages': { value: rounded(seconds), unit: 's' },
  };
}

function perSecond<Given>(given: readonly Given[], take: (one: Given) => unknown): number {
  const all = (rounds: number) => {
    for (let round = 0; round < rounds; round += 1) for (const one of given) take(one);
  };
  all(WARM);
  const before = process.cpuUsage();
  all(ROUNDS);
  const { user, system } = process.cpuUsage(before);
  return (ROUNDS * given.length) / ((user + system) / 1_000_000);
}

/** The paper's items again and again, until five hundred pages are full. */
function ofPages(paper: Paper): Paper {
  // The example's protocol fills five pages.
  return { ...paper, blocks: Array.from({ length: PAGES / 5 }, () => paper.blocks).flat() };
}
