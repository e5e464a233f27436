import { isClockTime } from '../basics/time.ts';
import type { AttendanceEdit } from './edit.ts';
import type { PlacedLine } from './layout.ts';
import type { FoundEdit } from './text-edits.ts';
import { lineText } from './text-lines.ts';
import { acceptedSpans, authorsOf } from './versions.ts';
import type { WordRun } from './word-file.ts';

/** What became of the line that says when and where: another place or other hours can be taken in, another day not. */
export function detailsEdits({ line, made }: PlacedLine): readonly FoundEdit<AttendanceEdit>[] {
  const [before, after] = [said(made?.line.runs ?? []), said(line.runs)];
  if (before === after) return [];
  const by = authorsOf(line.runs).slice(0, 1);
  const [was, now] = [factsIn(before), factsIn(after)];
  if (!was || !now || was.day !== now.day)
    return [{ by, edited: { kind: 'row-unclear', before, ...(after === '' ? {} : { after }) } }];
  const details = {
    ...(was.start === now.start ? {} : { start: now.start }),
    ...(was.end === now.end ? {} : { end: now.end }),
    ...(was.place === now.place ? {} : { place: now.place }),
  };
  return Object.keys(details).length === 0
    ? []
    : [{ by, edited: { kind: 'details', before, after, details } }];
}

/** Without the label before it. */
function said(runs: readonly WordRun[]): string {
  return lineText({ spans: acceptedSpans(runs) }).replace(/^[^\t]{0,40}\t/u, '');
}

interface Facts {
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
}

function factsIn(text: string): Facts | undefined {
  const match =
    /^(.*?)\s*kl\.?\s*(\d{1,2})[.:](\d{2})\s*[–-]\s*(?:kl\.?\s*)?(\d{1,2})[.:](\d{2})(?:,\s*([^]*?))?\.?$/u.exec(
      text,
    );
  if (!match) return undefined;
  const [, day = '', ...rest] = match;
  const [fromHour = '', fromMinute = '', toHour = '', toMinute = '', place = ''] = rest;
  const [start, end] = [
    `${fromHour.padStart(2, '0')}:${fromMinute}`,
    `${toHour.padStart(2, '0')}:${toMinute}`,
  ];
  return isClockTime(start) && isClockTime(end) ? { day, start, end, place } : undefined;
}
