import { parentPort } from 'node:worker_threads';
import { readProtocolFile } from './read-protocol-file.ts';

/** Reads one file after the other, for as long as whoever started it sends some. */
parentPort?.on('message', (bytes: Uint8Array) => {
  void readProtocolFile(bytes).then(
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
    (read) => parentPort?.postMessage(read),
    // What a reader did not expect is no reason to end: the next file is another.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
    () => parentPort?.postMessage({ ok: false, code: 'corrupt' }),
  );
});
