import { groupWords } from '../../src/domain/group/words.ts';
import { extractPaper } from '../../src/documents/paper/extract-paper.ts';
import { noticePaper } from '../../src/documents/paper/notice-paper.ts';
import { PROTOCOL_PAPER_OF } from '../../src/documents/paper/paper-of.ts';
import type { Paper } from '../../src/documents/paper/paper.ts';
import type { GroupState } from '../../src/domain/group/group.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import { extractOf } from '../../src/domain/protocol/extract.ts';
import { noticeOf } from '../../src/domain/protocol/notice-view.ts';
import { protocolOf } from '../../src/domain/protocol/protocol-view.ts';
import type { LivedExample } from '../support/example-meeting.ts';

const STYLES = ['2018', '2022'] as const;
/** A task of one municipality, and one of all. */
const TASKS = [
  { text: 'spela in en presentation', owner: { kind: 'municipality', name: 'Bjuv' } },
  { text: 'svara på remissen', owner: { kind: 'all-directors' }, deadline: { date: '2018-06-01' } },
] as const;

/** Every paper of the example, in both house styles, agreed and as a draft, with what it is called here. */
export async function everyPaper(example: LivedExample): Promise<readonly (readonly [string, Paper])[]> {
  const held = 'exempel-forra-motet';
  const states = {
    agreed: await example.meeting(held),
    draft: await example.meeting(held, 'ReviewOpened'),
  };
  return STYLES.flatMap((protocolStyle) =>
    Object.entries(states).flatMap(([standing, meeting]) => {
      const group = { ...example.group, settings: { ...example.group.settings, protocolStyle } };
      return papersOf(group, meeting).map(
        ([kind, paper]) => [`${kind} ${protocolStyle} ${standing}`, paper] as const,
      );
    }),
  );
}

function papersOf(group: GroupState, meeting: MeetingState): readonly (readonly [string, Paper])[] {
  const view = protocolOf(meeting, group);
  const words = groupWords(group);
  return [
    ['notice', noticePaper(noticeOf(meeting, group))],
    ...Object.entries(PROTOCOL_PAPER_OF).map(([kind, { make }]) => [kind, make(view)] as const),
    ['extract', extractPaper(view, extractOf(view, 'Bjuv', { words, tasks: TASKS }))],
  ];
}
