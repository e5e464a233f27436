/**
 * What a log may hold of a fault: name, code, the HTTP status it tells of, where it came from, and the same of its
 * causes. The message only of errors that the runtime makes itself, for those never quote anybody. What is such a
 * summary already stays as it is.
 */
export function faultForLog(fault: unknown): FaultSummary {
  if (isSummary(fault)) return fault;
  if (!(fault instanceof Error)) return { name: typeof fault };
  const code = 'code' in fault ? String(fault.code).slice(0, 80) : undefined;
  const status = 'statusCode' in fault && typeof fault.statusCode === 'number' ? fault.statusCode : undefined;
  const summary = {
    name: fault.name,
    ...(code ? { code } : {}),
    ...(status === undefined ? {} : { status }),
    ...(SPEAKING_OF_CODE.has(fault.name) ? { message: fault.message } : {}),
    at: framesOf(fault),
    ...(fault.cause === undefined ? {} : { cause: faultForLog(fault.cause) }),
  };
  summaries.add(summary);
  return summary;
}

type FaultSummary = Readonly<Record<string, unknown>>;

const summaries = new WeakSet<object>();
const SPEAKING_OF_CODE: ReadonlySet<string> = new Set(['TypeError', 'RangeError', 'ReferenceError']);
const MOST_FRAMES = 12;

function isSummary(value: unknown): value is FaultSummary {
  return typeof value === 'object' && value !== null && summaries.has(value);
}

function framesOf(error: Error): readonly string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim());
}
