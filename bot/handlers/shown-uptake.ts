import type { Result } from '../../src/domain/basics/result.ts';
import { ok } from '../../src/domain/basics/result.ts';
import { standingOf } from '../../src/domain/meeting/agreement/standing.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import type { MeetingUptake } from '../../src/domain/uptake/views/meeting-uptake.ts';
import { openMeeting } from '../../src/usecases/open-meeting.ts';
import { readUptake } from '../../src/usecases/uptake/read-uptake.ts';
import type { Card } from '../cards/adaptive-card.ts';
import { protocolCard } from '../cards/protocol-card.ts';
import type { Setting } from '../cards/scene.ts';
import type { UptakePlace } from '../cards/uptake-card.ts';
import { uptakeCard, uptakeViewer } from '../cards/uptake-card.ts';
import type { Turn } from '../desk.ts';

/** What a person sees after what they said of decisions. */
export interface ShownUptake {
  readonly card: 'uptake';
  readonly uptake: MeetingUptake;
  /** The agreed meeting, where its own card is shown. */
  readonly meeting?: MeetingState;
  /** For where no card can be shown. */
  readonly receipt: string;
}

/** How the decisions of a meeting are taken up, on the card that was pressed. */
export async function uptakeOn(
  turn: Turn,
  { meetingId, card }: { readonly meetingId: string; readonly card: UptakePlace },
  receipt = '',
): Promise<Result<ShownUptake>> {
  const { caller, desk } = turn;
  const read = await readUptake(desk.workplace, caller, meetingId);
  if (!read.ok) return read;
  const shown = { card: 'uptake', uptake: read.value, receipt } as const;
  if (card === 'matrix') return ok(shown);
  const opened = await openMeeting(desk.workplace, caller, meetingId);
  return opened.ok ? ok({ ...shown, meeting: standingOf(opened.value.state) }) : opened;
}

/** The person's own view: of the agreed protocol's card, or of the matrix alone. */
export function ownUptakeView(turn: Turn, { uptake, meeting, receipt }: ShownUptake): Card {
  const { group, member } = turn.caller;
  const viewer = uptakeViewer(member, group, receipt);
  const setting = settingOf(turn);
  return meeting
    ? protocolCard({ ...setting, meeting }, { uptake, viewer })
    : uptakeCard(setting, uptake, viewer);
}

/** For which group, in which language and when cards are drawn in this turn. */
export function settingOf({ desk, caller, locale }: Turn): Setting {
  const { group } = caller;
  const moment = desk.workplace.clock.now(group.settings.timeZone);
  return { group, locale, publicUrl: desk.publicUrl, moment };
}
