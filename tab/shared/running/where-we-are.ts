import type { MeetingView } from '../../../src/contract/views.ts';
import { runTexts } from '../../../src/texts/tab-run.ts';
import type { Language } from '../language.tsx';

/** Where the meeting is, in a sentence: "Nu: 2. Färdtjänst, sedan kl. 10.05". */
export function whereWeAre(view: MeetingView, { t, atTime }: Language): string {
  if (view.closedAt) return t(runTexts.closed, { time: atTime(view.closedAt) });
  if (view.onBreakSince) return t(runTexts.onBreak, { time: atTime(view.onBreakSince) });
  const current = view.items.find((item) => item.itemId === view.currentItemId);
  if (current) {
    const title = current.number ? `${current.number}. ${current.title}` : current.title;
    const since = current.startedAt ? `, ${t(runTexts.since, { time: atTime(current.startedAt) })}` : '';
    return t(runTexts.now, { title }) + since;
  }
  return view.startedAt ? t(runTexts.between, { time: atTime(view.startedAt) }) : t(runTexts.notStarted);
}
