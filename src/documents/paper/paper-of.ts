import type { ProtocolView } from '../../domain/protocol/protocol-view.ts';
import type { Paper } from './paper.ts';
import { attendanceListPaper, decisionListPaper } from './protocol-lists.ts';
import { protocolPaper } from './protocol-paper.ts';

/** What is printed of a protocol as a whole, each with the name that its file begins with. */
export const PROTOCOL_PAPER_OF = {
  protocol: { name: 'Protokoll', make: protocolPaper },
  decisions: { name: 'Beslutslista', make: decisionListPaper },
  attendance: { name: 'Närvarolista', make: attendanceListPaper },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly make: (view: ProtocolView) => Paper }>
>;
/** What the files of the other papers begin with. */
export const NOTICE_NAME = 'Kallelse';
export const EXTRACT_NAME = 'Protokollsutdrag';
