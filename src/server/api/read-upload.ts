import type { Request } from 'express';
import type { Result } from '../../domain/basics/result.ts';
import { ok } from '../../domain/basics/result.ts';
import { LARGEST_PAPER } from '../../domain/meeting/dispatch/paper-kind.ts';
import type { SentFile } from '../../usecases/papers.ts';
import { invalidRequest } from '../invalid-request.ts';
import type { Problem } from '../problem.ts';
import { localeOf } from '../request-locale.ts';

/**
 * A file as the body of a request, its name in the address. What says that it is too large is not even read; what turns
 * out to be is left where it is.
 */
export async function readUpload(
  request: Request,
  largest = LARGEST_PAPER,
): Promise<Result<SentFile, Problem>> {
  const { name } = request.query;
  if (typeof name !== 'string' || name.trim() === '' || !name.isWellFormed() || name.includes('\0'))
    return { ok: false, error: invalidRequest(localeOf(request), { path: ['name'], fault: 'missing' }) };
  if (Number(request.get('content-length') ?? 0) > largest) return tooLarge(request, largest);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largest) return tooLarge(request, largest);
    parts.push(part);
  }
  return ok({ name, bytes: Buffer.concat(parts) });
}

function tooLarge(request: Request, largest: number): Result<never, Problem> {
  // What is still on its way is not waited for.
  request.res?.set('Connection', 'close');
  return { ok: false, error: { code: 'file-too-large', params: { max: largest / 1_000_000 } } };
}
