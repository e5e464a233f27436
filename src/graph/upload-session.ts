import { z } from 'zod';
import type { FileToStore } from './archive.port.ts';
import type { Graph } from './graph.ts';
import { GraphFault } from './graph-fault.ts';

/** Where a file goes that is too big for one request. */
interface Target {
  /** Of the existing item, or of the new name in its folder. */
  readonly path: string;
  readonly existing: 'fail' | 'replace';
  readonly ifMatch?: string;
}

const sessionSchema = z.object({ uploadUrl: z.url() });
const progressSchema = z.object({ nextExpectedRanges: z.array(z.string()).optional() });

/** Graph takes parts of whole multiples of 320 KiB. */
const PART = 16 * 320 * 1024;
const MOST_PARTS_LOST = 20;

/**
 * Uploads a file in parts. A part whose answer was lost is asked after and not sent blindly again; a session that cannot
 * be ended is closed, so that no half of a file is left lying. Throws GraphFault `unsure` where the last answer was lost:
 * whoever asks looks whether the file stands.
 */
export async function uploadInParts(graph: Graph, target: Target, file: FileToStore): Promise<void> {
  const separator = target.existing === 'fail' ? ':' : '';
  const { uploadUrl } = sessionSchema.parse(
    await graph.ask({
      method: 'POST',
      path: `${target.path}${separator}/createUploadSession`,
      body: { item: { '@microsoft.graph.conflictBehavior': target.existing } },
      ...(target.ifMatch === undefined ? {} : { ifMatch: target.ifMatch }),
    }),
  );
  try {
    await sendParts(graph, uploadUrl, file.bytes);
  } catch (fault) {
    // Whatever went wrong is told; that the session could not even be closed is not: it ends by itself.
    await graph.atAddress(uploadUrl, { method: 'DELETE' }).catch(() => undefined);
    throw fault;
  }
}

async function sendParts(graph: Graph, uploadUrl: string, bytes: Uint8Array): Promise<void> {
  const size = bytes.byteLength;
  let from = 0;
  for (let lost = 0; from < size; ) {
    const to = Math.min(from + PART, size);
    try {
      await graph.atAddress(uploadUrl, {
        method: 'PUT',
        headers: { 'content-range': `bytes ${from}-${to - 1}/${size}` },
        body: bytes.slice(from, to),
      });
      from = to;
    } catch (fault) {
      lost += 1;
      const again = fault instanceof GraphFault && (fault.passing || fault.statusCode === OUT_OF_ORDER);
      if (!again || lost > MOST_PARTS_LOST) throw fault;
      from = await nextWanted(graph, uploadUrl, size);
    }
  }
}

/** A part that Graph has already got is refused so. */
const OUT_OF_ORDER = 416;

/** From where Graph wants the rest. That the session is gone says that the last part ended it, or that it ran out. */
async function nextWanted(graph: Graph, uploadUrl: string, size: number): Promise<number> {
  try {
    const { body } = await graph.steadily(() => graph.atAddress(uploadUrl, { method: 'GET' }));
    const first = progressSchema.parse(body).nextExpectedRanges?.[0];
    return first === undefined ? size : Number.parseInt(first, 10);
  } catch (fault) {
    if (fault instanceof GraphFault && fault.what === 'gone')
      throw new GraphFault('unsure', fault.statusCode, 'sessionGone', { cause: fault });
    throw fault;
  }
}
