/**
 * Whether a Teams join link leads to the call whose chat has this id. The link holds the chat's id, written for a link; of
 * a meeting in a channel the channel's and then the thread's.
 */
export function leadsToChat(joinUrl: string | undefined, conversationId: string): boolean {
  if (joinUrl === undefined || conversationId === '') return false;
  try {
    return decodeURIComponent(joinUrl).includes(`/${conversationId.replace(';messageid=', '/')}`);
  } catch {
    return false;
  }
}
