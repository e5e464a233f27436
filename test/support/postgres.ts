import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** A PostgreSQL of the tests' own, on loopback, in a folder that goes with it. */
export interface TestPostgres {
  /** Makes an empty database and answers its address. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** Why there is none to be had, in a sentence; null when the machine has the programs. */
export function whyNoPostgres(): string | null {
  if (!findPrograms())
    return 'PostgreSQL tests are skipped: neither PATH nor /usr/lib/postgresql has initdb and postgres.';
  if (process.getuid?.() === 0 && !findUser())
    return 'PostgreSQL tests are skipped: it refuses root, and there is no user postgres or nobody.';
  return null;
}

/** Starts one; the machine must have it (whyNoPostgres). Nothing in it outlives stop(). */
export async function startPostgres(): Promise<TestPostgres> {
  const programs = findPrograms();
  if (!programs) throw new Error('no PostgreSQL on this machine');
  const user = process.getuid?.() === 0 ? findUser() : null;
  const folder = mkdtempSync(join(tmpdir(), 'radslag-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  // Its own user may not stand where the tests were started, nor read that one's home.
  const as = { ...user, cwd: folder, env: { ...process.env, HOME: folder } };
  const data = join(folder, 'data');
  const made = ['-D', data, '-U', 'radslag', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  execFileSync(join(programs, 'initdb'), made, { ...as, stdio: 'pipe' });
  const port = await freePort();
  // These tests end clients, never the machine: without fsync they are quick.
  const settings = [
    'fsync=off',
    `unix_socket_directories=${folder}`,
    'listen_addresses=127.0.0.1',
    'max_connections=120',
  ];
  const child = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...as, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  const url = (name: string) => `postgres://radslag@127.0.0.1:${port}/${name}`;
  try {
    await reachable(url('postgres'), child, () => said);
  } catch (fault) {
    await end(child, folder);
    throw fault;
  }
  let databases = 0;
  return {
    async createDatabase() {
      databases += 1;
      const name = `test_${databases}`;
      const client = new Client({ connectionString: url('postgres') });
      await client.connect();
      try {
        await client.query(`create database ${name}`);
      } finally {
        await client.end();
      }
      return url(name);
    },
    stop: () => end(child, folder),
  };
}

async function end(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const exited = new Promise((resolve) => {
      child.once('exit', resolve);
    });
    // Immediate shutdown: the server ends its own processes.
    child.kill('SIGQUIT');
    await exited;
  }
  rmSync(folder, { recursive: true, force: true });
}

async function reachable(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL ended at once:\n${said()}`);
    const client = new Client({ connectionString: url });
    // A connection that breaks while the server starts is tried again.
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await sleep(50);
    }
  }
  throw new Error(`PostgreSQL does not answer:\n${said()}`);
}

function findPrograms(): string | null {
  const versions = '/usr/lib/postgresql';
  const installed = existsSync(versions)
    ? readdirSync(versions)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(versions, version, 'bin'))
    : [];
  const folders = [...installed, ...(process.env['PATH'] ?? '').split(delimiter)];
  return (
    folders.find((folder) => ['initdb', 'postgres'].every((program) => existsSync(join(folder, program)))) ??
    null
  );
}

/** A user that PostgreSQL may run as when the tests run as root. */
function findUser(): { readonly uid: number; readonly gid: number } | null {
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (which: string) => Number(execFileSync('id', [which, name], { stdio: 'pipe' }).toString());
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // There is no such user here.
    }
  }
  return null;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
