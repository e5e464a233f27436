import { createHash } from 'node:crypto';
import { hasTag } from '../etag.ts';
import { HTTP } from '../problem.ts';
import type { Call } from './call.ts';

/**
 * Sends a view with its tag; 304 when the caller has seen exactly this. The tag begins with the version, which is what
 * If-Match goes by; the rest covers what lies beside the log and who is reading.
 */
export function sendTagged({ request, response }: Call, view: { readonly version: number }): void {
  const body = JSON.stringify(view);
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  const tag = `"${view.version}-${digest}"`;
  response.set('ETag', tag);
  if (hasTag(request, tag)) response.status(HTTP.unchanged).end();
  else response.type('application/json').send(body);
}
