import { mkdtemp, readdir, readFile, rm, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Disk } from '../../src/graph/disk.ts';
import { nodeDisk } from '../../src/graph/disk.ts';
import { createFolderCalendar } from '../../src/graph/folder-calendar.ts';
import { icsPeople, icsValue } from '../../src/graph/ics.ts';
import type { Calendar } from '../../src/usecases/calendar.port.ts';
import type { Mail } from '../../src/usecases/mail.port.ts';
import { crashingDisk } from '../support/crashing-disk.ts';
import type { StandingEntry } from './calendar-contract.ts';
import { anEntry, calendarContract } from './calendar-contract.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe('the folder calendar', () => {
  calendarContract(async () => {
    const { calendar, root, sent } = await inFolder();
    return {
      calendar,
      stands: async () => (await filesIn(root)).map((text) => standing(text, sent())),
      take: (place) => unlink(join(root, `${place}.ics`)),
    };
  });

  test('mails the entry to its people, as a file that their calendars understand', async () => {
    const { calendar, sent } = await inFolder();
    await calendar.keep(anEntry());
    const [mail] = sent();
    expect(mail).toMatchObject({
      to: [{ name: 'Åsa Öberg', email: 'asa.oberg@perstorp.example' }, { name: 'Eva Ros' }],
      subject: 'Kommundirektörsmöte',
      text: 'Dagordning och handlingar: https://radslag.example/tab/meetings/m1\n',
      attachments: [{ name: 'kallelse.ics', contentType: 'text/calendar; charset=utf-8; method=REQUEST' }],
    });
  });

  test('tells who is no longer invited that it is off for them, and the others what has changed', async () => {
    const { calendar, sent } = await inFolder();
    const { place } = await calendar.keep(anEntry());
    await calendar.keep(anEntry({ people: [{ email: 'eva@kansli.example' }] }), place);
    expect(sent().map(({ to, subject }) => [subject, to.map(({ email }) => email)])).toEqual([
      ['Kommundirektörsmöte', ['asa.oberg@perstorp.example', 'eva@kansli.example']],
      ['Inställt: Kommundirektörsmöte', ['asa.oberg@perstorp.example']],
      ['Kommundirektörsmöte', ['eva@kansli.example']],
    ]);
  });

  test('says why it is called off, in the words that were given', async () => {
    const { calendar, sent } = await inFolder();
    const { place } = await calendar.keep(anEntry());
    await calendar.cancel({ entryId: anEntry().entryId, place, words: 'För få kan komma.' });
    expect(sent().at(-1)).toMatchObject({ subject: 'Inställt: Kommundirektörsmöte' });
    expect(sent().at(-1)?.text).toMatch(/^För få kan komma\.\n/);
  });

  test('ends with one whole file and every mail once, after a crash before any of its steps', async () => {
    let step = 0;
    for (let crashed = true; crashed; step += 1) {
      const { root, sent, open } = await inFolder();
      crashed = await open(crashingDisk(step))
        .keep(anEntry())
        .then(
          () => false,
          () => true,
        );
      await open(nodeDisk).keep(anEntry());
      expect(await filesIn(root), `after a crash at step ${step}`).toHaveLength(1);
      expect(new Set(sent().map(({ mailId }) => mailId)).size).toBe(1);
    }
    expect(step).toBeGreaterThan(3);
  });
});

function standing(text: string, mails: readonly Mail[]): StandingEntry {
  const local = (property: string) =>
    (icsValue(text, property) ?? '').replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\d$/, '$1-$2-$3T$4:$5');
  const uid = icsValue(text, 'UID') ?? '';
  const about = mails.filter(({ attachments = [], to }) =>
    attachments.some(({ bytes }) => {
      const message = new TextDecoder().decode(bytes);
      return icsValue(message, 'UID') === uid && icsPeople(message).length === to.length;
    }),
  );
  return {
    title: icsValue(text, 'SUMMARY') ?? '',
    start: local('DTSTART'),
    end: local('DTEND'),
    place: (icsValue(text, 'LOCATION') ?? '').replaceAll('\\,', ','),
    people: icsPeople(text),
    off: icsValue(text, 'STATUS') === 'CANCELLED',
    told: new Set(about.map(({ mailId }) => mailId)).size,
  };
}

async function filesIn(root: string): Promise<readonly string[]> {
  const names: string[] = await readdir(root).catch(() => []);
  return Promise.all(names.sort().map((name) => readFile(join(root, name), 'utf8')));
}

async function inFolder() {
  const root = join(await mkdtemp(join(tmpdir(), 'radslag-calendar-')), 'calendar');
  folders.push(root);
  const mails: Mail[] = [];
  const open = (disk: Disk): Calendar =>
    createFolderCalendar({
      root,
      disk,
      mailer: { send: (mail) => Promise.resolve(void mails.push(mail)) },
      organizer: { name: 'Kommundirektörerna', email: 'radslag@radslag.invalid' },
      clock: () => '2018-04-01T10:00:00.000Z',
    });
  return { root, calendar: open(nodeDisk), open, sent: () => mails };
}
