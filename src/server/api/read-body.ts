import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { z } from 'zod';
import type { Result } from '../../domain/basics/result.ts';
import { ok } from '../../domain/basics/result.ts';
import type { OnceKey } from '../../store/event-store.port.ts';
import type { Complaint } from '../invalid-request.ts';
import { complaintOf, invalidRequest } from '../invalid-request.ts';
import type { Problem } from '../problem.ts';
import { localeOf } from '../request-locale.ts';

/** The request's JSON body in the shape of the schema, or the problem with it. */
export function readBody<T>(request: Request, schema: z.ZodType<T>): Result<T, Problem> {
  const body: unknown = request.body;
  if (body === undefined) return { ok: false, error: { code: 'not-json' } };
  const unreadable = unreadableText(body);
  if (unreadable) return { ok: false, error: invalidRequest(localeOf(request), unreadable) };
  const parsed = schema.safeParse(body);
  if (parsed.success) return ok(parsed.data);
  return { ok: false, error: invalidRequest(localeOf(request), complaintOf(parsed.error, body)) };
}

/**
 * The key that makes a write happen once. The fingerprint is of what was asked, so that the same key on another
 * request is noticed (refusal `request-reused`).
 */
export function readOnceKey(request: Request, what: object): Result<OnceKey, Problem> {
  const key = request.get('idempotency-key')?.trim() ?? '';
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) return { ok: false, error: { code: 'idempotency-key-missing' } };
  const fingerprint = createHash('sha256').update(JSON.stringify(what)).digest('base64url');
  return ok({ key, fingerprint });
}

/**
 * The version that If-Match names, undefined where the write depends on none (`*` or no header). A tag that was never
 * given out is version -1, which no meeting has.
 */
export function readIfMatch(request: Request): number | undefined {
  const header = request.get('if-match')?.trim();
  if (!header || header === '*') return undefined;
  const version = /^(?:W\/)?"(\d{1,15})(?:-[\w-]*)?"$/.exec(header)?.[1];
  return version === undefined ? -1 : Number(version);
}

/** A parameter of the address, empty when it is not the plain text that ids are made of. */
export function idParameter(request: Request, name: string): string {
  const value = request.params[name];
  return typeof value === 'string' && /^[\w.:~-]{1,200}$/.test(value) ? value : '';
}

const DEEPEST = 40;

/** NUL and half characters cannot be kept by every store, nor do people write them: refused rather than mended. */
function unreadableText(body: unknown): Complaint | undefined {
  const found = findUnreadable(body, 0);
  return found && { path: found.reverse(), fault: 'bad-characters' };
}

/** The way to the first unreadable text, innermost step first. */
function findUnreadable(value: unknown, depth: number): PropertyKey[] | undefined {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0') ? undefined : [];
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > DEEPEST) return [];
  for (const [key, inner] of Object.entries(value)) {
    const found = findUnreadable(inner, depth + 1);
    if (!found) continue;
    found.push(Array.isArray(value) ? Number(key) : key);
    return found;
  }
  return undefined;
}
