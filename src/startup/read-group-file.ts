import { readFileSync } from 'node:fs';
import { ConfigError } from '../config.ts';
import type { GroupFile } from '../group-file/load-group-file.ts';
import { loadGroupFile } from '../group-file/load-group-file.ts';
import { groupProblemMessage } from '../group-file/problem.ts';

/** The group that the file at this path describes. Throws ConfigError with a line for each fault in it. */
export function readGroupFile(path: string): GroupFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new ConfigError(`GROUP_FILE: ${path} cannot be read; give the path of a group file`);
  }
  const loaded = loadGroupFile(text);
  if (loaded.ok) return loaded.value;
  throw new ConfigError(
    loaded.error.map((problem) => `GROUP_FILE: ${groupProblemMessage('sv', problem)}`).join('\n'),
  );
}
