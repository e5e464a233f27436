import type { ImportedProtocol } from '../import/structure.ts';
import type { ImportState } from './state.ts';

/** What of an import's state the reading of its file says; ids are made of where things stand. */
export function asRead(
  importId: string,
  protocol: ImportedProtocol,
): Pick<
  ImportState,
  | 'header'
  | 'attendees'
  | 'guests'
  | 'frame'
  | 'items'
  | 'signOff'
  | 'breaks'
  | 'signature'
  | 'numbering'
  | 'warnings'
> {
  const { title, number, date, start, end, place, opening, closing, signature, numbering } = protocol;
  return {
    header: {
      title,
      ...(number === null ? {} : { number }),
      ...(date === undefined ? {} : { date }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...(place === undefined ? {} : { place }),
    },
    attendees: protocol.attendees.map((attendee, at) => ({ ...attendee, attendeeId: `p${at + 1}` })),
    guests: protocol.guests.map((guest, at) => ({ ...guest, guestId: `g${at + 1}` })),
    frame: {
      ...(opening === undefined ? {} : { opening }),
      ...(closing === undefined ? {} : { closing }),
    },
    items: protocol.items.map((item, at) => ({ ...item, itemId: `${importId}.${at + 1}` })),
    signOff: {
      adjusters: protocol.adjusters,
      checkedWith: protocol.checkedWith,
      signatories: protocol.signatories,
    },
    breaks: protocol.breaks,
    ...(signature === undefined ? {} : { signature: signature.text }),
    ...(numbering === undefined ? {} : { numbering }),
    warnings: protocol.warnings,
  };
}
