import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError } from '../config.ts';
import { cleanLogo } from '../documents/letterhead/clean-logo.ts';
import type { Result } from '../domain/basics/result.ts';
import { refuse } from '../domain/basics/result.ts';
import type { Logo } from '../domain/group/letterhead/letterhead.ts';
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
  const loaded = loadGroupFile(text, (name) => logoBeside(path, name));
  if (loaded.ok) return loaded.value;
  throw new ConfigError(
    loaded.error.map((problem) => `GROUP_FILE: ${groupProblemMessage('sv', problem)}`).join('\n'),
  );
}

/** A picture in the folder of the group's file. */
function logoBeside(path: string, name: string): Result<Logo> {
  try {
    return cleanLogo(readFileSync(join(dirname(path), name)));
  } catch {
    return refuse('logo-unusable');
  }
}
