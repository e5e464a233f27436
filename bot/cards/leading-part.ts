import type { MeetingCommandType } from '../../src/domain/meeting/commands.ts';
import { nextItemOf } from '../../src/domain/meeting/live/decide.ts';
import { commandsNow } from '../../src/domain/meeting/views/abilities-now.ts';
import { itemNumbersOf } from '../../src/domain/meeting/views/agenda.ts';
import { hasUnpostedChanges } from '../../src/domain/meeting/views/unposted.ts';
import { speak } from '../../src/texts/catalogue.ts';
import type { LeftoverChoice } from '../../src/domain/meeting/vocabulary.ts';
import { cardTexts as t } from '../../src/texts/cards.ts';
import { carryingTexts as carrying } from '../../src/texts/carrying.ts';
import { liveCommandTexts as live } from '../../src/texts/commands-live.ts';
import type { CardPart } from './adaptive-card.ts';
import { buttons, container, execute, openDialog, openUrl, paragraph } from './adaptive-card.ts';
import { clipped } from './escape.ts';
import { lastStepOf, stepText } from './last-step.ts';
import { presentersPart } from './presenters-part.ts';
import type { Scene, Viewer } from './scene.ts';
import { tabLink } from './scene.ts';
import { itemName } from './wording.ts';

/** Most items whose unposted decisions get a button of their own. */
const MOST_TO_POST = 3;

/**
 * The buttons of those who run the meeting (wording 13 and 14), in their own view alone. `asking` is the count of items
 * left over when they pressed close and have yet to choose (D15, wording 19).
 */
export function leadingPart(scene: Scene, viewer: Viewer | undefined, asking?: number): readonly CardPart[] {
  const { locale, meeting } = scene;
  if (!viewer) return [];
  const can = new Set(commandsNow(meeting, viewer));
  const body =
    asking === undefined
      ? [...panel(scene, can), ...backPart(scene, viewer, can)]
      : leftoverQuestion(scene, asking);
  if (body.length === 0) return [];
  return [
    container([paragraph(speak(locale, t.leading), { weight: 'Bolder' }), ...body], { style: 'emphasis' }),
  ];
}

type Can = ReadonlySet<MeetingCommandType>;

function panel(scene: Scene, can: Can): readonly CardPart[] {
  const { locale, meeting } = scene;
  const { meetingId } = meeting;
  const next = nextItemOf(meeting);
  const plain = { inputs: false } as const;
  const steps = [
    ...(can.has('NextItem') && next
      ? [
          execute(
            speak(locale, t.next),
            'next-item',
            { meetingId, itemId: next.itemId },
            {
              ...plain,
              style: 'positive',
            },
          ),
        ]
      : []),
    ...(can.has('StartBreak') ? [execute(speak(locale, t.pause), 'pause', { meetingId }, plain)] : []),
    ...(can.has('EndBreak') ? [execute(speak(locale, t.resume), 'resume', { meetingId }, plain)] : []),
    ...(can.has('RecordClause')
      ? [openDialog(speak(locale, t.recordDecision), 'decision', { meetingId })]
      : []),
    ...(can.has('RegisterArrival') ? [openDialog(speak(locale, t.arrival), 'presence', { meetingId })] : []),
    ...(can.has('DeferItem') ? [openDialog(speak(locale, carrying.defer), 'defer', { meetingId })] : []),
    ...(can.has('CloseMeeting')
      ? [execute(speak(locale, t.close), 'close-meeting', { meetingId }, plain)]
      : []),
  ];
  return [
    ...attendanceQuestion(scene, can),
    ...(can.has('LetPresenterIn') ? presentersPart(scene) : []),
    ...postButtons(scene, can),
    ...(steps.length > 0 ? [buttons(steps)] : []),
  ];
}

/** The way back from what this person did last, and for others of the secretariat the way to take over (D9). */
function backPart({ locale, meeting }: Scene, viewer: Viewer, can: Can): readonly CardPart[] {
  const { meetingId, secretary } = meeting;
  const last = can.has('Undo') ? lastStepOf(meeting, viewer) : undefined;
  const takesOver = can.has('TakeOver') && secretary?.personId !== viewer.personId;
  const plain = { inputs: false } as const;
  const made = [
    ...(last
      ? [
          execute(
            speak(locale, live.undo, { step: stepText(locale, meeting, last) }),
            'undo',
            { meetingId, version: last.version },
            plain,
          ),
        ]
      : []),
    ...(takesOver ? [execute(speak(locale, live.takeOver), 'take-over', { meetingId }, plain)] : []),
  ];
  return made.length > 0 ? [buttons(made)] : [];
}

/** Wording 14: one tap confirms that everybody who said so is here (D3). */
function attendanceQuestion({ locale, meeting }: Scene, can: Can): readonly CardPart[] {
  if (!can.has('ConfirmAttendance') || meeting.attendanceConfirmed) return [];
  const { meetingId } = meeting;
  return [
    paragraph(speak(locale, t.allHere)),
    buttons([
      execute(
        speak(locale, t.yesAll),
        'confirm-attendance',
        { meetingId },
        { inputs: false, style: 'positive' },
      ),
      openDialog(speak(locale, t.sayWhoIsMissing), 'attendance', { meetingId }),
    ]),
  ];
}

function postButtons({ locale, meeting }: Scene, can: Can): readonly CardPart[] {
  if (!can.has('PostDecisions')) return [];
  const numbers = itemNumbersOf(meeting);
  const waiting = meeting.items.filter(hasUnpostedChanges).slice(-MOST_TO_POST);
  const made = waiting.map(({ itemId, plan }) => {
    const number = numbers.get(itemId);
    const item = itemName({ title: clipped(plan.title, 40), ...(number === undefined ? {} : { number }) });
    const data = { meetingId: meeting.meetingId, itemId };
    return execute(speak(locale, t.postDecision, { item }), 'post-decisions', data, { inputs: false });
  });
  return made.length > 0 ? [buttons(made)] : [];
}

function leftoverQuestion(scene: Scene, count: number): readonly CardPart[] {
  const { locale, meeting } = scene;
  const { meetingId } = meeting;
  const close = (title: string, leftovers: LeftoverChoice): CardPart =>
    execute(title, 'close-meeting', { meetingId, leftovers }, { inputs: false });
  return [
    paragraph(speak(locale, t.leftovers, { count })),
    buttons([
      close(speak(locale, t.carryOver), 'carry-over'),
      close(speak(locale, t.tableItems), 'tabled'),
      close(speak(locale, t.mailItems), 'by-mail'),
      close(speak(locale, t.keepItems), 'keep'),
      openUrl(speak(locale, t.chooseEach), tabLink(scene, meetingId)),
      execute(speak(locale, t.backToMeeting), 'refresh', { meetingId, card: 'meeting' }, { inputs: false }),
    ]),
  ];
}
