import { kindByName } from '../domain/meeting/dispatch/paper-kind.ts';
import { papersNow } from '../domain/meeting/dispatch/papers.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import { itemNumbersOf } from '../domain/meeting/views/agenda.ts';
import type { FileToStore } from '../graph/archive.port.ts';
import { openFile } from './papers.ts';
import type { Workplace } from './workplace.ts';

/**
 * The papers of a meeting that lie here, as files beside its protocol, in the order of the agenda and named as people
 * look for them: `2018-04-20 Handling 3 Förslag till plan.pdf`. Two of one name are told apart by a number.
 */
export async function paperFiles(
  workplace: Workplace,
  meeting: MeetingState,
): Promise<readonly FileToStore[]> {
  const numbers = itemNumbersOf(meeting);
  const files: FileToStore[] = [];
  const taken = new Set<string>();
  for (const item of meeting.items)
    for (const { title, file } of papersNow(meeting, item)) {
      const found = file && (await openFile(workplace, meeting.groupId, file));
      if (!found) continue;
      const number = numbers.get(item.itemId);
      const base = `${meeting.details.date} Handling ${number === undefined ? '' : `${number} `}${title}`;
      const ending = kindByName(found.name) ?? 'pdf';
      const name = freeName(base, ending, taken);
      taken.add(name.toLowerCase());
      files.push({ name, bytes: found.bytes, contentType: found.contentType, paper: true });
    }
  return files;
}

function freeName(base: string, ending: string, taken: ReadonlySet<string>): string {
  for (let copy = 1; ; copy += 1) {
    const name = `${base}${copy === 1 ? '' : ` (${copy})`}.${ending}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
