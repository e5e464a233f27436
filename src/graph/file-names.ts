import { createHash } from 'node:crypto';

/** Longest name kept, in UTF-8 bytes: within what ext4 (255 bytes) and SharePoint (400 characters a path) take. */
const MOST_BYTES = 180;

/** Refused by SharePoint, together with control characters and the marks that turn the reading direction. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /["*:<>?/\\|\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|\.lock|desktop\.ini|forms)(?:\.|$)/iu;

/**
 * A file or folder name that SharePoint and every common file system take. What must be mended is mended where a person
 * can see it: a forbidden character becomes `_`, a name too long ends in `…` and a short sum of the whole. A name that
 * needs no mending comes back as it is (in NFC); the answer is never empty, `.` or `..`, and holds no path separator.
 */
export function mendFileName(name: string): string {
  const mended = name
    .toWellFormed()
    .normalize('NFC')
    .replace(FORBIDDEN, '_')
    .replaceAll(/_vti_/giu, '_vti-')
    .replace(/^~\$/u, '_$')
    .replace(/^[\s.]+/u, underscores)
    .replace(/[\s.]+$/u, underscores);
  const named = mended === '' || RESERVED.test(mended) ? `_${mended}` : mended;
  return Buffer.byteLength(named) <= MOST_BYTES ? named : shortened(named);
}

/** Names that a library which does not tell case apart would take for one. */
export function fileNameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function underscores(run: string): string {
  return '_'.repeat(run.length);
}

function shortened(name: string): string {
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  const ending = `…${createHash('sha256').update(name).digest('hex').slice(0, 8)}${extension}`;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('sv').segment(name.slice(0, name.length - extension.length))) {
    if (Buffer.byteLength(kept + segment + ending) > MOST_BYTES) break;
    kept += segment;
  }
  return kept.trimEnd() + ending;
}
