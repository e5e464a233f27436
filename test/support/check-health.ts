/** Asks a started product whether it is alive and ready, and for its pages. Used by continuous integration. */
import process from 'node:process';

const [, , address] = process.argv;
if (!address) throw new Error('usage: check-health.ts http://127.0.0.1:PORT');

const problems: string[] = [];
for (const [path, contains] of [
  ['/healthz', ''],
  ['/readyz', ''],
  ['/metrics', 'radslag_'],
  ['/tab/', '<div id="root"'],
  ['/', '<html'],
] as const) {
  const answer = await fetch(new URL(path, address));
  const body = await answer.text();
  console.log(`${answer.status} ${path} ${body.length} characters`);
  if (answer.status !== 200 || !body.includes(contains)) problems.push(path);
}
const anonymous = await fetch(new URL('/api/v1/me', address));
console.log(`${anonymous.status} /api/v1/me without a token`);
if (anonymous.status !== 401) problems.push('/api/v1/me');
if (problems.length > 0) {
  console.error(`wrong answers: ${problems.join(', ')}`);
  process.exitCode = 1;
}
