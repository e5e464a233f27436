import { readFileSync } from 'node:fs';
import type { GraphReport } from '../support/conformance-doubles.ts';

/** In what docs/permissions.md and a whole run do not agree. */
export interface PermissionGaps {
  /** Calls that the run made and no row names. */
  readonly undocumented: readonly string[];
  /** Calls that a row names and the run did not make. */
  readonly unasked: readonly string[];
  /** Permissions that a call needs and none that the page asks for gives. */
  readonly missing: readonly string[];
  /** Permissions that the page asks for and no call needs. */
  readonly superfluous: readonly string[];
}

const PAGE = new URL('../../docs/permissions.md', import.meta.url);

/** What each permission that the page asks for gives, by the names that Graph's calls are known by. */
const GIVES: Readonly<Record<string, readonly string[]>> = {
  // Granted on one site, with *write*.
  'Sites.Selected': ['Sites.Read.All', 'Sites.ReadWrite.All', 'Files.Read.All', 'Files.ReadWrite.All'],
  // Of the command that prepares the site, for as long as it runs.
  'Sites.Manage.All': ['Sites.Manage.All'],
  'Mail.Send': ['Mail.Send'],
  // Optional, and granted for the mailbox's user alone by an application access policy.
  'OnlineMeetings.ReadWrite.All': ['OnlineMeetings.ReadWrite.All', 'OnlineMeetings.Read.All'],
  'Calendars.ReadWrite': ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'],
};

/** Calls that are made only when a protocol is corrected, a file is large or hours have passed: tests of their own make them. */
const RARE: ReadonlySet<string> = new Set([
  'POST …/createUploadSession',
  'GET …/delta',
  'PATCH /drives/{drive}/items/{item}',
  'PATCH /sites/{site}/lists/{list}/items/{row}/fields',
  'DELETE /sites/{site}/lists/{list}/items/{row}',
]);

/** Holds what a run asked of Graph, and the permissions that it needs, against docs/permissions.md. */
export function permissionGaps({
  requests,
  leastPrivilege,
}: Pick<GraphReport, 'requests' | 'leastPrivilege'>): PermissionGaps {
  const page = readFileSync(PAGE, 'utf8');
  const rows = documentedCalls(page);
  const calls = new Map(
    requests.flatMap(({ method, tpl }) => (tpl ? [[`${method} ${tpl}`, { method, path: tpl }]] : [])),
  );
  const asked = Object.keys(GIVES).filter((name) => page.includes(`**\`${name}\`**`));
  const needed = Object.keys(leastPrivilege['application'] ?? {}).map((names) => names.split('|'));
  const without = (given: readonly string[]) => {
    const have = new Set(given.flatMap((name) => GIVES[name] ?? []));
    return needed.filter((names) => !names.some((name) => have.has(name))).map((names) => names.join(' or '));
  };
  return {
    undocumented: [...calls]
      .filter(([, call]) => !rows.some((row) => covers(row, call)))
      .map(([name]) => name),
    unasked: rows
      .filter((row) => ![...calls.values()].some((call) => covers(row, call)))
      .map(({ method, path }) => `${method} ${path}`)
      .filter((name) => !RARE.has(name)),
    missing: without(asked),
    superfluous: asked.filter((name) => without(asked.filter((other) => other !== name)).length === 0),
  };
}

interface GraphCallName {
  readonly method: string;
  readonly path: string;
}

/** The calls that stand first in the rows of a table: `GET`, `POST /path` names two of one path. */
function documentedCalls(page: string): readonly GraphCallName[] {
  const rows = page.split('\n').filter((line) => /^\| `(?:GET|POST|PUT|PATCH|DELETE)/.test(line));
  return rows.flatMap((line) => {
    const words = [...(line.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
    const calls: GraphCallName[] = [];
    let waiting: string[] = [];
    for (const word of words) {
      const [method = '', path] = word.split(' ');
      waiting.push(method);
      if (path === undefined) continue;
      for (const each of waiting) calls.push({ method: each, path });
      waiting = [];
    }
    return calls;
  });
}

/** Parts in braces are whatever they are called; `…` stands for what comes before. */
function covers(row: GraphCallName, call: GraphCallName): boolean {
  if (row.method !== call.method) return false;
  const [wanted, given] = [plain(row.path), plain(call.path)];
  return wanted.startsWith('…') ? given.endsWith(wanted.slice(1)) : given === wanted;
}

function plain(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}');
}
