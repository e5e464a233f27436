/** Whether a Teams join link leads to the call whose chat has this id. The link holds the chat's id, written for a link. */
export function leadsToChat(joinUrl: string | undefined, conversationId: string): boolean {
  if (joinUrl === undefined || conversationId === '') return false;
  try {
    return decodeURIComponent(joinUrl).includes(`/${conversationId}/`);
  } catch {
    return false;
  }
}
