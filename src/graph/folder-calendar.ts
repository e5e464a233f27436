import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Instant } from '../domain/basics/time.ts';
import { calendarTexts } from '../texts/calendar.ts';
import { speak } from '../texts/catalogue.ts';
import type { Calendar, CalendarEntry } from '../usecases/calendar.port.ts';
import { DeliveryFault } from '../usecases/channel.port.ts';
import type { MailAddress, Mailer } from '../usecases/mail.port.ts';
import type { Disk } from './disk.ts';
import { nodeDisk } from './disk.ts';
import type { IcsMessage } from './ics.ts';
import { calledOffIcs, icsPeople, icsSequence, icsSubstance, icsText, icsValue } from './ics.ts';
import { makeFolders, tidyAfter, writeWhole } from './whole-file.ts';

export interface FolderCalendarOptions {
  /** The folder of the entries, made when it is missing: `DATA_DIR/calendar`. */
  readonly root: string;
  /** By which people are invited: each change goes to them as a mail that their calendar understands. */
  readonly mailer: Mailer;
  readonly organizer: MailAddress;
  readonly clock: () => Instant;
  readonly disk?: Disk;
}

/** Calendars are read by people whose language nobody has asked for. */
const LOCALE = 'sv';

/**
 * Keeps each entry as a file `{uid}.ics` and mails it to its people, as iCalendar asks (RFC 5546). It makes no Teams
 * meetings and hears no answers. A mail goes before the file that tells that it went; sent twice it is one.
 */
export function createFolderCalendar(options: FolderCalendarOptions): Calendar {
  const { root, mailer, organizer, clock, disk = nodeDisk } = options;

  async function stands(uid: string): Promise<string | undefined> {
    const path = join(root, fileOf(uid));
    if ((await disk.kindOf(path)) !== 'file') return undefined;
    return new TextDecoder().decode(await disk.read(path));
  }

  async function write(uid: string, text: string): Promise<void> {
    await makeFolders(disk, root);
    await writeWhole(disk, root, fileOf(uid), new TextEncoder().encode(text));
    await tidyAfter(disk, root, fileOf(uid));
    await disk.syncFolder(root);
  }

  async function tell(uid: string, message: string, to: readonly MailAddress[], words = ''): Promise<void> {
    if (to.length === 0) return;
    const cancels = icsValue(message, 'METHOD') === 'CANCEL';
    const title = plain(icsValue(message, 'SUMMARY') ?? '');
    const about = plain(icsValue(message, 'DESCRIPTION') ?? '');
    await mailer.send({
      mailId: `invitation-${uid}-${icsSequence(message)}-${sumOf(icsSubstance(message)).slice(0, 12)}`,
      to,
      subject: cancels ? speak(LOCALE, calendarTexts.cancelledTitle, { title }) : title,
      text: `${[words, about].filter(Boolean).join('\n\n')}\n`,
      attachments: [
        {
          name: cancels ? 'installt.ics' : 'kallelse.ics',
          contentType: `text/calendar; charset=utf-8; method=${cancels ? 'CANCEL' : 'REQUEST'}`,
          bytes: new TextEncoder().encode(message),
        },
      ],
    });
  }

  return {
    listens: false,
    keep: (entry, place) =>
      onDisk(async () => {
        const uid = place ?? uidOf(entry);
        const before = await stands(uid);
        if (place !== undefined && before === undefined)
          throw new DeliveryFault('gone', 'the file of the entry is no longer there');
        const message = messageOf(entry, uid, before === undefined ? 0 : icsSequence(before) + 1);
        const text = icsText(message);
        if (before !== undefined && icsSubstance(before) === icsSubstance(text)) return { place: uid };
        const people = new Set(entry.people.map(({ email }) => email.toLowerCase()));
        const left = icsPeople(before ?? '').filter((email) => !people.has(email.toLowerCase()));
        if (before !== undefined)
          await tell(
            uid,
            calledOffIcs(before, message.stamp),
            left.map((email) => ({ email })),
          );
        await tell(uid, text, entry.people);
        await write(uid, text);
        return { place: uid };
      }),
    cancel: ({ place, words }) =>
      onDisk(async () => {
        const before = await stands(place);
        if (before === undefined || icsValue(before, 'METHOD') === 'CANCEL') return;
        const text = calledOffIcs(before, clock());
        await tell(
          place,
          text,
          icsPeople(before).map((email) => ({ email })),
          words,
        );
        await write(place, text);
      }),
    answers: () => Promise.resolve([]),
  };

  function messageOf(entry: CalendarEntry, uid: string, sequence: number): IcsMessage {
    return {
      method: 'REQUEST',
      uid: `${uid}@radslag.invalid`,
      sequence,
      stamp: clock(),
      organizer,
      entry,
      ...(entry.link.kind === 'shared' ? { joinUrl: entry.link.url } : {}),
    };
  }
}

/** Whatever the disk says: what was done is done again to the same end. */
async function onDisk<T>(steps: () => Promise<T>): Promise<T> {
  try {
    return await steps();
  } catch (fault) {
    if (fault instanceof DeliveryFault) throw fault;
    throw new DeliveryFault('not-sent', 'the calendar folder could not be written', { cause: fault });
  }
}

function uidOf({ entryId, edition }: CalendarEntry): string {
  return sumOf(`${entryId} ${edition}`).slice(0, 32);
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function fileOf(uid: string): string {
  return `${uid}.ics`;
}

/** A text of such a file as it was before it was written there. */
function plain(escaped: string): string {
  return escaped.replaceAll(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}
