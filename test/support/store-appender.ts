import { openSqliteStore } from '../../src/store/open-sqlite-store.ts';
import { aJob, anEvent, meetingStream, someJobs, anAppend } from './store-builders.ts';

/**
 * A process to be ended without warning (crash.slow.test.ts): opens the database named first. `append`: writes to the
 * stream of the meeting named third as fast as it can from eight sides at once and prints the version of each acknowledged event.
 * `claim`: adds one repeatable and one `once` job, claims both and prints so.
 */
const [file = '', what = '', meetingId = 'm1'] = process.argv.slice(2);
const store = await openSqliteStore({ file });
const stream = meetingStream(meetingId);

if (what === 'append') {
  let next = await store.events.version(stream);
  const side = async (): Promise<never> => {
    for (;;) {
      const expectedVersion = next;
      next += 1;
      const version = expectedVersion + 1;
      const answer = await store.events.append(
        anAppend({
          streams: [{ stream, expectedVersion, events: [anEvent(`${version}`)] }],
          jobs: [aJob({ kind: `job ${version}` })],
        }),
      );
      if (answer.kind !== 'appended') throw new Error(answer.kind);
      process.stdout.write(`${version}\n`);
    }
  };
  process.stdout.write('ready\n');
  await Promise.all(Array.from({ length: 8 }, side));
} else {
  await store.events.append(someJobs([aJob({ kind: 'upload' }), aJob({ kind: 'post', delivery: 'once' })]));
  const jobs = await store.outbox.claim(new Date().toISOString(), 10, 60_000);
  process.stdout.write(`claimed ${jobs.length}\n`);
  setInterval(() => {}, 1000);
}
