import { parentPort, workerData } from 'node:worker_threads';
import { pdfText } from './pdf-pages.ts';

/** Reads one PDF and ends: whoever started it may end it before. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(await pdfText(new Uint8Array(workerData as Uint8Array)));
