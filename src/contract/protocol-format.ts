/** In what a protocol can be fetched: for the archive, to go on working with, to read in a browser. */
export const PROTOCOL_FORMATS = ['pdf', 'docx', 'html'] as const;
export type ProtocolFormat = (typeof PROTOCOL_FORMATS)[number];
