import type { RichText } from '../../domain/basics/rich-text.ts';
import type { PrintedPerson } from '../../domain/protocol/attendance-view.ts';
import type { ProtocolView } from '../../domain/protocol/protocol-view.ts';
import { speak } from '../../texts/catalogue.ts';
import { documentTexts } from '../../texts/documents.ts';
import type { Paper, PaperBlock, PaperParagraph, PaperPart } from './paper.ts';
import { correctionsPart } from './protocol-corrections.ts';
import { itemBlocks } from './protocol-items.ts';
import { richTextBlocks } from './rich-text-blocks.ts';

/** The protocol as a paper, in the house style of its view (S30). A draft says so (D5). */
export function protocolPaper(view: ProtocolView): Paper {
  const { mark } = view;
  return {
    style: view.style,
    sender: view.groupName,
    ...(view.letterhead ? { letterhead: view.letterhead } : {}),
    heading: view.heading,
    ...(mark.kind === 'preliminary'
      ? { draft: { word: speak('sv', documentTexts.draft), text: mark.text } }
      : {}),
    date: mark.kind === 'agreed' ? mark.date : view.date,
    ...(view.version === undefined ? {} : { source: { meetingId: view.meetingId, version: view.version } }),
    blocks: [
      { kind: 'part', role: 'facts', anchor: 'attendance', blocks: factBlocks(view) },
      ...writtenPart('opening', view.opening),
      ...itemBlocks(view),
      ...writtenPart('closing', view.closing),
      ...(view.joinedAfterwards === undefined ? [] : [afterwards(view.joinedAfterwards)]),
      ...endPart(view),
      ...correctionsPart(view),
    ],
  };
}

function writtenPart(role: 'opening' | 'closing', text: RichText): readonly PaperPart[] {
  return text.length === 0 ? [] : [{ kind: 'part', role, anchor: role, blocks: richTextBlocks(text, role) }];
}

function factBlocks(view: ProtocolView): readonly PaperBlock[] {
  const { label, text } = view.timeAndPlace;
  const { guests } = view;
  const groups = [...view.attendance, ...(guests.people.length > 0 ? [{ kind: 'guests', ...guests }] : [])];
  return [
    { kind: 'fact', label, text: ended(text) },
    ...groups.map((group) => attendanceBlock(view, group)),
    ...(view.attendanceConfirmed
      ? []
      : [paragraph('meta', speak('sv', documentTexts['attendance-not-confirmed']))]),
  ];
}

/** One run of names in the style of 2018, one person a line in that of 2022 (S3). */
function attendanceBlock(
  { style }: ProtocolView,
  {
    kind,
    label,
    people,
  }: { readonly kind: string; readonly label: string; readonly people: readonly PrintedPerson[] },
): PaperBlock {
  const anchor = { kind: 'people', of: kind } as const;
  const named = people.map(({ personId, text }) => ({
    anchor: { kind: 'person', of: personId } as const,
    text,
  }));
  if (style === '2018') {
    const text = ended(people.map(({ text }) => text).join(', '));
    return { kind: 'fact', anchor, label, text, people: named };
  }
  const items = named.map(({ anchor, text }) => ({ anchor, runs: [{ text }] }));
  return { kind: 'list', role: 'people', ordered: false, anchor, label, items };
}

/** Whose word the protocol rests on and who stands under it; both may be missing (D8). */
function endPart({ checkSentences, signatories, mark }: ProtocolView): readonly PaperPart[] {
  const blocks: readonly PaperBlock[] = [
    ...checkSentences.map((sentence) => paragraph('checked', sentence)),
    ...(signatories.length > 0 ? [{ kind: 'signatures', people: signatories } as const] : []),
    ...(mark.kind === 'agreed' && mark.text !== '' ? [paragraph('agreed', mark.text)] : []),
  ];
  return blocks.length === 0 ? [] : [{ kind: 'part', role: 'end', anchor: 'end', blocks }];
}

function afterwards(text: string): PaperBlock {
  return { ...paragraph('afterwards', text), anchor: { kind: 'line', of: 'end' } };
}

function paragraph(role: 'meta' | 'checked' | 'agreed' | 'afterwards', text: string): PaperParagraph {
  return { kind: 'paragraph', role, runs: [{ text }] };
}

function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
