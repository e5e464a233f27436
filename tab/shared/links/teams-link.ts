import { TAB_ENTITY_ID } from '../../../src/contract/tab-entity.ts';

/**
 * A Teams deep link to a page of the tab. `path` is an address under /tab/, such as `meetings/abc/agenda#item-1`;
 * `channelId` says in which channel the tab stands.
 */
export function teamsLink(appId: string, path: string, channelId?: string): string {
  const context = JSON.stringify({ subEntityId: path, ...(channelId ? { channelId } : {}) });
  const url = new URL(`https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${TAB_ENTITY_ID}`);
  url.searchParams.set('context', context);
  return url.href;
}
