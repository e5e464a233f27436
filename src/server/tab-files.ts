import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';
import { hasTag } from './etag.ts';
import { sendPlainPage } from './plain-page.ts';
import { HTTP, sendProblem } from './problem.ts';

/**
 * Serves the built tab from a folder, to be mounted at `/tab`. Only files that are there by name are given, so no
 * address leads out of the folder. Compressed once each and kept; names with a hash may be kept by browsers for ever.
 */
export function tabFiles(folder: string): RequestHandler {
  let built: { readonly stamp: number; readonly files: Lookup } | undefined;

  async function current(): Promise<Lookup | undefined> {
    const index = await stat(join(folder, 'index.html')).catch(() => undefined);
    if (!index) return undefined;
    if (built?.stamp !== index.mtimeMs) built = { stamp: index.mtimeMs, files: await filesIn(folder) };
    return built.files;
  }

  return async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    // Relative addresses in the page need the slash.
    if (request.originalUrl.split('?')[0] === request.baseUrl)
      return response.redirect(
        HTTP.movedHere,
        `${request.baseUrl}/${request.originalUrl.slice(request.baseUrl.length)}`,
      );
    const files = await current();
    if (!files) return sendPlainPage(response, 'not-built', HTTP.unavailable);
    const name = decoded(request.path.slice(1)) || 'index.html';
    // Addresses inside the app have no file: the app itself finds its way. A missing script is missing.
    const inside = () => files(`${name}/index.html`) ?? files('index.html');
    const file = files(name) ?? (extname(name) === '' ? inside() : undefined);
    if (!file) return sendProblem(response, { code: 'address-not-found' });
    sendFile(request, response, await file);
  };
}

/** The file of that name, read when it is first asked for; undefined where there is none. */
type Lookup = (name: string) => Promise<KeptFile> | undefined;

interface KeptFile {
  readonly type: string;
  readonly etag: string;
  readonly immutable: boolean;
  readonly bytes: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

const HASHED = /(?:^|\/)assets\/.+-[\w-]{8,}\.\w+$/;
const COMPRESSED: ReadonlySet<string> = new Set(['.js', '.css', '.html', '.json', '.svg', '.txt', '.map']);
const SMALLEST_COMPRESSED = 1_024;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

async function filesIn(folder: string): Promise<Lookup> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')),
  );
  const kept = new Map<string, Promise<KeptFile>>();
  return (name) => {
    if (!names.has(name)) return undefined;
    const file = kept.get(name) ?? keep(folder, name);
    kept.set(name, file);
    return file;
  };
}

async function keep(folder: string, name: string): Promise<KeptFile> {
  const bytes = await readFile(join(folder, name));
  const kept = {
    type: extname(name),
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`,
    immutable: HASHED.test(name),
    bytes,
  };
  if (bytes.length < SMALLEST_COMPRESSED || !COMPRESSED.has(extname(name))) return kept;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { ...kept, br: await toBrotli(bytes, { params }), gzip: await toGzip(bytes, { level: 9 }) };
}

function sendFile(request: Request, response: Response, file: KeptFile): void {
  const encoding = request.acceptsEncodings(['br', 'gzip', 'identity']);
  const compressed = encoding === 'br' ? file.br : encoding === 'gzip' ? file.gzip : undefined;
  response.set({
    'Cache-Control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: file.etag,
    Vary: 'Accept-Encoding',
    ...(compressed && encoding ? { 'Content-Encoding': encoding } : {}),
  });
  if (hasTag(request, file.etag)) response.status(HTTP.unchanged).end();
  else response.type(file.type).send(compressed ?? file.bytes);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
