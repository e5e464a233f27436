import type { Moment } from '../../src/domain/basics/time.ts';
import type { Ability } from '../../src/domain/group/abilities.ts';
import type { GroupState } from '../../src/domain/group/group.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import type { AgendaNews } from '../../src/usecases/agenda-news.ts';

/** For which group a card is drawn, in which language, when. */
export interface Setting {
  readonly group: GroupState;
  readonly locale: Locale;
  /** Where the product is reached, without a slash at the end. */
  readonly publicUrl: string;
  readonly moment: Moment;
}

/** What a card shows: a meeting of a group as it stands, in a language. */
export interface Scene extends Setting {
  readonly meeting: MeetingState;
}

/** For whom a card is drawn. Without one it is the base card that everybody sees. */
export interface Viewer {
  readonly personId: string;
  readonly abilities: ReadonlySet<Ability>;
  /** Those whose delegate they are (D4). */
  readonly answersFor?: readonly string[];
  /** What they wrote to the secretariat with their reply (D6): shown to themselves alone. */
  readonly note?: string;
  /** What is new to them in the agenda (N9). */
  readonly news?: AgendaNews;
}

/** The meeting in the tab. */
export function tabLink(scene: Pick<Scene, 'publicUrl'>, meetingId: string): string {
  return `${scene.publicUrl}/tab/meetings/${encodeURIComponent(meetingId)}`;
}

/** The address when a card may link to it: an https link, or one to this machine in the demo. */
export function linkable(url: string | undefined): string | undefined {
  if (!url) return undefined;
  const parsed = URL.parse(url);
  const local = parsed?.protocol === 'http:' && parsed.hostname === '127.0.0.1';
  return parsed && (parsed.protocol === 'https:' || local) ? parsed.href : undefined;
}
