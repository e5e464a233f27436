import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What is counted of a request: where it went, never who asked. */
interface RequestSample {
  readonly area: string;
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
}

interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly values: readonly { readonly labels?: Readonly<Record<string, string>>; readonly value: number }[];
}

export interface Metrics {
  observe(sample: RequestSample): void;
  /** The text of GET /metrics (Prometheus 0.0.4); the gauges are read for it at that moment. */
  render(gauges: readonly Gauge[]): string;
  stop(): void;
}

/** Upper bounds in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const;
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Counts kept in memory from now on. */
export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const durations = new Map<string, { readonly buckets: number[]; sum: number; count: number }>();
  const loop = monitorEventLoopDelay({ resolution: 20 });
  loop.enable();
  return {
    observe({ area, route, method, status, seconds }) {
      const known = METHODS.has(method) ? method : 'other';
      const key = labelsOf({ area, route, method: known, status: String(status) });
      requests.set(key, (requests.get(key) ?? 0) + 1);
      const duration = durations.get(area) ?? { buckets: BUCKETS.map(() => 0), sum: 0, count: 0 };
      BUCKETS.forEach((bound, index) => {
        if (seconds <= bound) duration.buckets[index] = (duration.buckets[index] ?? 0) + 1;
      });
      duration.sum += seconds;
      duration.count += 1;
      durations.set(area, duration);
    },
    render(gauges) {
      const lines = [
        ...headerOf('radslag_http_requests_total', 'counter', 'Requests answered.'),
        ...[...requests].map(([labels, count]) => `radslag_http_requests_total${labels} ${count}`),
        ...headerOf(
          'radslag_http_request_duration_seconds',
          'histogram',
          'Time to answer, streams left out.',
        ),
        ...[...durations].flatMap(([area, duration]) => histogramOf(area, duration)),
        ...[...processGauges(loop.percentile(99) / 1e9), ...gauges].flatMap(linesOf),
        ...headerOf('process_cpu_seconds_total', 'counter', 'Processor time used.'),
        `process_cpu_seconds_total ${cpuSeconds()}`,
      ];
      loop.reset();
      return `${lines.join('\n')}\n`;
    },
    stop: () => {
      loop.disable();
    },
  };
}

function processGauges(loopDelay: number): readonly Gauge[] {
  const { rss, heapUsed } = process.memoryUsage();
  const started = Date.now() / 1000 - process.uptime();
  return [
    { name: 'process_resident_memory_bytes', help: 'Resident memory.', values: [{ value: rss }] },
    { name: 'nodejs_heap_used_bytes', help: 'Heap in use.', values: [{ value: heapUsed }] },
    {
      name: 'nodejs_eventloop_delay_p99_seconds',
      help: 'Delay of the event loop since the last reading, 99th percentile.',
      values: [{ value: Number.isFinite(loopDelay) ? loopDelay : 0 }],
    },
    { name: 'process_start_time_seconds', help: 'When the process started.', values: [{ value: started }] },
  ];
}

function histogramOf(
  area: string,
  {
    buckets,
    sum,
    count,
  }: { readonly buckets: readonly number[]; readonly sum: number; readonly count: number },
): readonly string[] {
  const name = 'radslag_http_request_duration_seconds';
  return [
    ...BUCKETS.map(
      (le, index) => `${name}_bucket${labelsOf({ area, le: String(le) })} ${buckets[index] ?? 0}`,
    ),
    `${name}_bucket${labelsOf({ area, le: '+Inf' })} ${count}`,
    `${name}_sum${labelsOf({ area })} ${sum}`,
    `${name}_count${labelsOf({ area })} ${count}`,
  ];
}

function linesOf({ name, help, values }: Gauge): readonly string[] {
  return [
    ...headerOf(name, 'gauge', help),
    ...values.map(({ labels, value }) => `${name}${labels ? labelsOf(labels) : ''} ${value}`),
  ];
}

function headerOf(name: string, type: string, help: string): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function labelsOf(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) =>
      `${name}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`,
  );
  return `{${pairs.join(',')}}`;
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
