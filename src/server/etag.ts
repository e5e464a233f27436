import type { Request } from 'express';

/**
 * Whether the caller has what this tag stands for (If-None-Match). Compared here and not by Express, which takes the
 * `no-cache` that browsers add to a fetch naming a tag itself for a wish to have it all again.
 */
export function hasTag(request: Request, tag: string): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const known = (request.get('if-none-match') ?? '').split(',').map((one) => one.trim());
  return known.includes(tag) || known.includes(`W/${tag}`);
}
