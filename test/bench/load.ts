import { Agent, request } from 'node:http';

/** One request of a load: a POST with its headers and body. */
export interface Shot {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface LoadResult {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly answers: number;
  /** Answers that were not what was expected; a figure with any of these is worth nothing. */
  readonly wrong: number;
}

/**
 * Sends POST requests to a loopback address, `atOnce` at a time for `seconds`, over kept connections.
 * `next` makes each request; `right` judges each answer. Times are milliseconds.
 */
export async function load(options: {
  readonly url: string;
  readonly atOnce: number;
  readonly seconds: number;
  readonly next: () => Shot;
  readonly right: (status: number, body: string) => boolean;
}): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.atOnce });
  const address = new URL(options.url);
  const times: number[] = [];
  let wrong = 0;
  const started = performance.now();
  const until = started + options.seconds * 1_000;
  const lane = async () => {
    while (performance.now() < until) {
      const at = performance.now();
      const { status, body } = await shoot(agent, address, options.next());
      times.push(performance.now() - at);
      if (!options.right(status, body)) wrong += 1;
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, lane));
  const seconds = (performance.now() - started) / 1_000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const quantile = (q: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * q))] ?? Number.NaN;
  return {
    perSecond: times.length / seconds,
    p50: quantile(0.5),
    p99: quantile(0.99),
    answers: times.length,
    wrong,
  };
}

function shoot(agent: Agent, address: URL, shot: Shot): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        agent,
        host: address.hostname,
        port: address.port,
        path: address.pathname,
        method: 'POST',
        headers: { ...shot.headers, 'content-length': String(Buffer.byteLength(shot.body)) },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
        );
        answer.on('error', reject);
      },
    );
    outgoing.on('error', reject);
    outgoing.end(shot.body);
  });
}
