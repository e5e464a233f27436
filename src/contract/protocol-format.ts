/** In what a paper can be fetched: for the archive, to go on working with, to read in a browser. */
export const PROTOCOL_FORMATS = ['pdf', 'docx', 'html'] as const;
export type ProtocolFormat = (typeof PROTOCOL_FORMATS)[number];

/** What can be fetched of a meeting that was held: all of it, what was decided, who was there. */
export const PROTOCOL_PAPERS = ['protocol', 'decisions', 'attendance'] as const;
export type ProtocolPaperKind = (typeof PROTOCOL_PAPERS)[number];

/** All that can be printed of a meeting: the notice before it, and after it also what each municipality is to have. */
export const MEETING_PAPERS = ['notice', ...PROTOCOL_PAPERS, 'extract'] as const;
export type MeetingPaperKind = (typeof MEETING_PAPERS)[number];
