/** The parts of a meeting that have an address of their own. */
export const MEETING_PARTS = ['now', 'agenda', 'attendance', 'decisions', 'protocol', 'review'] as const;
export type MeetingPart = (typeof MEETING_PARTS)[number];

/** What an address under /tab/ shows. */
export type Route =
  | { readonly page: 'list' }
  | { readonly page: 'new' }
  | { readonly page: 'meeting'; readonly meetingId: string; readonly part: MeetingPart | undefined }
  /** A section of the menu (sections.tsx); `rest` is what follows its name in the address. */
  | { readonly page: 'section'; readonly section: string; readonly rest: readonly string[] }
  | { readonly page: 'unknown' };

/** Reads a path under /tab/. */
export function parseRoute(path: string): Route {
  const [first, ...rest] = path.split('/').filter((piece) => piece !== '');
  if (first === undefined) return { page: 'list' };
  if (first !== 'meetings') return { page: 'section', section: first, rest: rest.map(readable) };
  const [id, part, ...more] = rest;
  if (more.length > 0) return { page: 'unknown' };
  if (id === undefined) return { page: 'list' };
  if (id === 'new' && part === undefined) return { page: 'new' };
  const meetingId = readable(id);
  if (part === undefined) return { page: 'meeting', meetingId, part: undefined };
  const known = MEETING_PARTS.find((one) => one === part);
  return known ? { page: 'meeting', meetingId, part: known } : { page: 'unknown' };
}

function readable(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
