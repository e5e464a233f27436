import type { DestinationStream, Logger } from 'pino';
import { pino } from 'pino';
import { faultForLog } from '../usecases/fault-for-log.ts';

export type Log = Logger;

/** JSON lines for operators. Who writes a line gives ids alone: no names, addresses, tokens or bodies. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    // An error's message can hold people's text (a parser quotes what it could not read), whether or not whoever logs
    // it thought of that.
    serializers: { err: faultForLog, fault: faultForLog },
  };
  return destination ? pino(options, destination) : pino(options);
}
