import { Worker } from 'node:worker_threads';

export type PdfRead = { readonly text: string } | 'encrypted' | 'corrupt' | 'no-text' | 'too-long';

/** The longest that a file of 500 pages took on a slow machine, and as much again. */
const PATIENCE_MS = 90_000;
const MEMORY_MB = 1_024;

/**
 * The words of a PDF as text, read in a thread of its own: a file that keeps its reader busy or hungry ends that thread and
 * nothing else.
 */
export function readPdf(bytes: Uint8Array, patienceMs = PATIENCE_MS): Promise<PdfRead> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      stdout: true,
      stderr: true,
    });
    let answered = false;
    const answer = (read: PdfRead) => {
      if (answered) return;
      answered = true;
      clearTimeout(timer);
      void worker.terminate();
      resolve(read);
    };
    const timer = setTimeout(() => answer('too-long'), patienceMs);
    worker.once('message', (read: PdfRead) => answer(read));
    worker.once('error', () => answer('corrupt'));
    worker.once('exit', () => answer('corrupt'));
  });
}
