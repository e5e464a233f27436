import type { NoticeItem, NoticeView } from '../../domain/protocol/notice-view.ts';
import type { ProtocolItem } from '../../domain/protocol/protocol-item.ts';
import type { ProtocolStyle } from '../../domain/protocol/wording.ts';
import { speak } from '../../texts/catalogue.ts';
import { documentTexts as t } from '../../texts/documents.ts';
import { atTime, dayAndMonth, longDate, meetingTime } from '../../texts/format.ts';
import { safeHref } from '../safe-href.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { itemBlocks } from './protocol-items.ts';

/** The notice with its agenda, in the house style of its view. One that is not posted says so on every page. */
export function noticePaper(view: NoticeView): Paper {
  const { style, groupName, details, standing, items } = view;
  const blocks: readonly PaperBlock[] =
    items.length > 0
      ? itemBlocks({ items: byDay(items) }, 3).map(dense)
      : [{ kind: 'paragraph', role: 'text', runs: [{ text: speak('sv', t['no-items']) }] }];
  return {
    style,
    sender: groupName,
    ...(view.letterhead ? { letterhead: view.letterhead } : {}),
    heading: speak('sv', t.notice, { title: details.title }),
    ...MARKS[standing],
    date: details.date,
    blocks: [
      { kind: 'part', role: 'facts', blocks: factBlocks(view) },
      { kind: 'heading', role: 'section', level: 2, text: speak('sv', t.agenda) },
      ...blocks,
    ],
  };
}

/** Its titles stand closer than those of items that something was said about. */
function dense(block: PaperBlock): PaperBlock {
  if (block.kind === 'part') return { ...block, blocks: block.blocks.map(dense) };
  return block.kind === 'heading' && block.role === 'title' ? { ...block, dense: true } : block;
}

const MARKS: Readonly<Record<NoticeView['standing'], Pick<Paper, 'draft'>>> = {
  called: {},
  draft: { draft: { word: speak('sv', t.draft), text: speak('sv', t['notice-draft']) } },
  cancelled: { draft: { word: speak('sv', t.cancelled), text: speak('sv', t['notice-cancelled']) } },
};

function factBlocks({ style, details, called, guests }: NoticeView): readonly PaperBlock[] {
  const { place, joinUrl, replyBy, proposalsBy } = details;
  const fact = (label: string, text: string): PaperBlock => ({ kind: 'fact', label, text });
  const href = joinUrl === undefined ? undefined : safeHref(joinUrl);
  const [label, join] = [speak('sv', t['join-label']), speak('sv', t.join)];
  return [
    fact(speak('sv', t.when), meetingTime('sv', details)),
    ...(place === '' ? [] : [fact(speak('sv', t.where), place)]),
    ...(href === undefined ? [] : [{ kind: 'fact', label, text: join, href } as const]),
    ...(replyBy === undefined ? [] : [fact(speak('sv', t['reply-by']), dayAndMonth('sv', replyBy))]),
    ...(proposalsBy === undefined
      ? []
      : [fact(speak('sv', t['proposals-by']), dayAndMonth('sv', proposalsBy))]),
    ...(called.length > 0 ? [namesBlock(style, speak('sv', t.called), called)] : []),
    ...(guests.length > 0 ? [namesBlock(style, speak('sv', t.guests), guests)] : []),
  ];
}

/** One run of names in the style of 2018, one person a line in that of 2022 (S3). */
function namesBlock(style: ProtocolStyle, label: string, names: readonly string[]): PaperBlock {
  if (style === '2018') return { kind: 'fact', label, text: `${names.join(', ')}.` };
  const items = names.map((text) => ({ runs: [{ text }] }));
  return { kind: 'list', role: 'people', ordered: false, label, items };
}

/** The items as they are printed; each day of several begins with a heading of its own. */
function byDay(items: readonly NoticeItem[]): readonly ProtocolItem[] {
  return items.map((item, at) => {
    const { on, heading } = item;
    const begins = on !== undefined && on !== items[at - 1]?.on;
    const words = [...(begins ? [longDate('sv', on)] : []), ...(heading === undefined ? [] : [heading])];
    const { presentersText, ...planned } = item;
    // One line a matter where it can be: an agenda is read at a glance.
    const whenText = [whenOf(item), ...(presentersText ? [presentersText] : [])]
      .filter((words) => words !== '')
      .join(' · ');
    const slots = item.slots.map((slot, index) => {
      const start = item.slotStarts[index];
      return start === undefined ? slot : `${atTime('sv', start)} ${slot}`;
    });
    return {
      ...planned,
      slots,
      ...(words.length > 0 ? { heading: words.join(': ') } : {}),
      ...(whenText === '' ? {} : { whenText }),
    };
  });
}

/** `kl. 08.45, 20 min, tillagt efter kallelsen`; the time stands before the title where the style puts it there. */
function whenOf({ time, start, minutes, added }: NoticeItem): string {
  return [
    ...(time === undefined && start !== undefined ? [atTime('sv', start)] : []),
    ...(minutes === undefined ? [] : [speak('sv', t.minutes, { minutes })]),
    ...(added ? [speak('sv', added === 'late' ? t['added-late'] : t['added-at-meeting'])] : []),
  ].join(', ');
}
