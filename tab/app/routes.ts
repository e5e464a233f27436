/** The parts of a meeting that have an address of their own. */
export const MEETING_PARTS = [
  'now',
  'agenda',
  'attendance',
  'decisions',
  'protocol',
  'review',
  'word',
] as const;
export type MeetingPart = (typeof MEETING_PARTS)[number];

/** The ways a meeting is shown besides its pages: beside a call in Teams, and on the screen of the room. */
export const FACES = ['panel', 'stage'] as const;
export type Face = (typeof FACES)[number];

/** What an address under /tab/ shows. */
export type Route =
  | { readonly page: 'list' }
  | { readonly page: 'new' }
  /** The reply to one meeting's notice, by itself. */
  | { readonly page: 'reply'; readonly meetingId: string }
  | { readonly page: 'meeting'; readonly meetingId: string; readonly part: MeetingPart | undefined }
  /** Without a meeting: the one that is on, or today's next. */
  | { readonly page: 'face'; readonly face: Face; readonly meetingId: string | undefined }
  /** A section of the menu (sections.tsx); `rest` is what follows its name in the address. */
  | { readonly page: 'section'; readonly section: string; readonly rest: readonly string[] }
  | { readonly page: 'unknown' };

/** Reads a path under /tab/. */
export function parseRoute(path: string): Route {
  const [first, ...rest] = path.split('/').filter((piece) => piece !== '');
  if (first === undefined) return { page: 'list' };
  const alone = rest.length === 0 ? faceOf(first) : undefined;
  if (alone) return { page: 'face', face: alone, meetingId: undefined };
  if (first !== 'meetings') return { page: 'section', section: first, rest: rest.map(readable) };
  const [id, part, ...more] = rest;
  if (more.length > 0) return { page: 'unknown' };
  if (id === undefined) return { page: 'list' };
  if (id === 'new' && part === undefined) return { page: 'new' };
  const meetingId = readable(id);
  if (part === undefined) return { page: 'meeting', meetingId, part: undefined };
  const face = faceOf(part);
  if (face) return { page: 'face', face, meetingId };
  if (part === 'reply') return { page: 'reply', meetingId };
  const known = MEETING_PARTS.find((one) => one === part);
  return known ? { page: 'meeting', meetingId, part: known } : { page: 'unknown' };
}

/** A piece of an address as it was before it was coded; as it stands where it cannot have been. */
export function readable(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

function faceOf(piece: string): Face | undefined {
  return FACES.find((one) => one === piece);
}
