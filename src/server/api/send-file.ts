import type { Response } from 'express';
import type { FileToStore } from '../../graph/archive.port.ts';
import { DOCUMENT_POLICY } from '../security-headers.ts';

/** Sends a file under its name. A page may be shown where it is, and loads nothing; what is only kept is saved. */
export function sendFile(response: Response, { name, bytes, contentType }: FileToStore): void {
  const page = contentType.startsWith('text/html');
  if (page) response.set('Content-Security-Policy', DOCUMENT_POLICY);
  response.set('Content-Disposition', dispositionOf(page ? 'inline' : 'attachment', name));
  response.type(contentType).send(Buffer.from(bytes));
}

/** The name in every letter, and in plain ones for who reads no others. */
function dispositionOf(how: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/gu, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
