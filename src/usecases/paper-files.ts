import { kindByName } from '../domain/meeting/dispatch/paper-kind.ts';
import { papersNow } from '../domain/meeting/dispatch/papers.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import { itemNumbersOf } from '../domain/meeting/views/agenda.ts';
import type { LibraryFile, PaperFile } from '../domain/meeting/vocabulary.ts';
import type { FileToStore, StandingPaper } from '../graph/archive.port.ts';
import type { ChannelFiles } from '../graph/channel-files.port.ts';
import type { FoundPaper } from './found-paper.ts';
import { sumOf, typeOf } from './found-paper.ts';
import { openFile } from './papers.ts';
import type { Workplace } from './workplace.ts';

/** The papers of a meeting as they are filed with its protocol. */
export interface FiledPapers {
  readonly files: readonly FileToStore[];
  /** Those that stand in the channel's library, as they stand now. */
  readonly standing: readonly StandingPaper[];
}

/**
 * The papers of a meeting that lie here, as files beside its protocol, in the order of the agenda and named as people
 * look for them: `2018-04-20 Handling 3 Förslag till plan.pdf`. Two of one name are told apart by a number.
 */
export async function paperFiles(
  workplace: Workplace,
  meeting: MeetingState,
): Promise<readonly FileToStore[]> {
  return (await namedPapers(workplace, meeting, async () => undefined)).files;
}

/** The same, and what stands in the channel's library: named where it stands, and copied where it lies elsewhere by now. */
export function papersToFile(
  workplace: Workplace,
  library: ChannelFiles,
  meeting: MeetingState,
): Promise<FiledPapers> {
  return namedPapers(workplace, meeting, (file) => standingNow(library, meeting.groupId, file));
}

/** A file to be copied, or the facts of one that stays where it stands. */
type Found = { readonly copy: FoundPaper } | { readonly stands: LibraryFile };

async function namedPapers(
  workplace: Workplace,
  meeting: MeetingState,
  inLibrary: (file: LibraryFile) => Promise<Found | undefined>,
): Promise<FiledPapers> {
  const numbers = itemNumbersOf(meeting);
  const files: FileToStore[] = [];
  const standing: StandingPaper[] = [];
  const taken = new Set<string>();
  for (const item of meeting.items)
    for (const { title, file, library } of papersNow(meeting, item)) {
      const found = library ? await inLibrary(library) : await handedIn(workplace, meeting.groupId, file);
      if (found && 'stands' in found) standing.push({ title, ...found.stands });
      if (!found || !('copy' in found)) continue;
      const number = numbers.get(item.itemId);
      const base = `${meeting.details.date} Handling ${number === undefined ? '' : `${number} `}${title}`;
      const ending = kindByName(found.copy.name) ?? 'pdf';
      const name = freeName(base, ending, taken);
      taken.add(name.toLowerCase());
      files.push({ name, bytes: found.copy.bytes, contentType: found.copy.contentType, paper: true });
    }
  return { files, standing };
}

async function handedIn(
  workplace: Workplace,
  groupId: string,
  file: PaperFile | undefined,
): Promise<Found | undefined> {
  const copy = file && (await openFile(workplace, groupId, file));
  return copy && { copy };
}

/** How a file of the library stands now. Of one that is gone the manifest says what it was: that it is missing is told. */
async function standingNow(library: ChannelFiles, groupId: string, file: LibraryFile): Promise<Found> {
  const found = await library.find(groupId, file);
  if (!found) return { stands: file };
  if (!found.inChannel)
    return { copy: { name: found.name, contentType: typeOf(found.name), bytes: await found.bytes() } };
  const { name, size, version } = found;
  const sha256 = version === file.version ? file.sha256 : sumOf(await found.bytes());
  return { stands: { ...file, name, size, version, sha256 } };
}

function freeName(base: string, ending: string, taken: ReadonlySet<string>): string {
  for (let copy = 1; ; copy += 1) {
    const name = `${base}${copy === 1 ? '' : ` (${copy})`}.${ending}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
