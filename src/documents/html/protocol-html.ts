import { protocolPaper } from '../paper/protocol-paper.ts';
import type { ProtocolView } from '../../domain/protocol/protocol-view.ts';
import { paperHtml } from './paper-html.ts';

/** The protocol as one self-contained HTML page in the group's house style (S30). */
export function renderProtocolHtml(view: ProtocolView): string {
  return paperHtml(protocolPaper(view));
}
