import type { DestinationStream, Logger } from 'pino';
import { pino } from 'pino';

export type Log = Logger;

/** JSON lines for operators. Who writes a line gives ids alone: no names, addresses, tokens or bodies. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    // An error's message can hold people's text (a parser quotes what it could not read): see faultForLog.
    serializers: { err: summaryOf, fault: summaryOf },
  };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * What a log may hold of a fault: name, code, where it came from, and the same of its causes. The message only of
 * errors that the runtime makes itself, for those never quote anybody.
 */
export function faultForLog(fault: unknown): Readonly<Record<string, unknown>> {
  if (!(fault instanceof Error)) return { name: typeof fault };
  const code = 'code' in fault ? String(fault.code).slice(0, 80) : undefined;
  const summary = {
    name: fault.name,
    ...(code ? { code } : {}),
    ...(SPEAKING_OF_CODE.has(fault.name) ? { message: fault.message } : {}),
    at: framesOf(fault),
    ...(fault.cause === undefined ? {} : { cause: faultForLog(fault.cause) }),
  };
  summaries.add(summary);
  return summary;
}

const summaries = new WeakSet<object>();

/** The same for what is logged as `fault` or `err`, whether or not its writer thought of it. */
function summaryOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && summaries.has(value) ? value : faultForLog(value);
}

const SPEAKING_OF_CODE: ReadonlySet<string> = new Set(['TypeError', 'RangeError', 'ReferenceError']);
const MOST_FRAMES = 12;

function framesOf(error: Error): readonly string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim());
}
