import type {
  MeetingUptakePartView,
  MeetingUptakeView,
  UptakeAnswerView,
  UptakeCellView,
  UptakeView,
} from '../../contract/uptake-view.ts';
import { memberById } from '../../domain/group/group.ts';
import { taskPerson } from '../../domain/task/people.ts';
import { followingOf } from '../../domain/uptake/following.ts';
import { ownVoices } from '../../domain/uptake/people.ts';
import { answerableFor, uptakeCommandsNow } from '../../domain/uptake/views/commands-now.ts';
import type { MatrixCell } from '../../domain/uptake/views/matrix.ts';
import { isOpenCell, summaryOf } from '../../domain/uptake/views/matrix.ts';
import type { UptakeCell } from '../../domain/uptake/vocabulary.ts';
import type { MeetingUptake } from '../../domain/uptake/views/meeting-uptake.ts';
import type { Caller } from '../../usecases/identify.ts';
import type { UptakeAtMeeting } from '../../usecases/uptake/uptake-at-meeting.ts';
import type { UptakePage } from '../../usecases/uptake/read-uptake.ts';

/** The matrix over several meetings, for one reader. */
export function presentUptake({ meetings, before }: UptakePage, caller: Caller): UptakeView {
  return {
    own: ownOf(caller),
    municipalities: caller.group.municipalities.toSorted(swedish.compare),
    // Who chooses sees those where nothing is followed, too.
    meetings: meetings
      .map((each) => presentMeetingUptake(each, caller))
      .filter(({ decisions, choices = [] }) => decisions.length > 0 || choices.length > 0),
    ...(before === undefined ? {} : { before }),
  };
}

/** What one meeting has of it. */
export function presentUptakeAtMeeting(
  { ofThis, ofPrevious, enteredBy }: UptakeAtMeeting,
  caller: Caller,
): MeetingUptakePartView {
  return {
    own: ownOf(caller),
    ...(ofThis ? { ofThis: presentMeetingUptake(ofThis, caller) } : {}),
    ...(ofPrevious ? { ofPrevious: presentMeetingUptake(ofPrevious, caller) } : {}),
    ...(enteredBy === undefined ? {} : { enteredBy }),
  };
}

/** The decisions of one meeting that are followed. */
export function presentMeetingUptake(uptake: MeetingUptake, caller: Caller): MeetingUptakeView {
  const { meeting, decisions, facts, rows } = uptake;
  const { group } = caller;
  const person = taskPerson(caller.member, group);
  const can = uptakeCommandsNow(rows, person, group);
  const known = new Map(decisions.map((decision) => [decision.clauseId, decision]));
  return {
    meetingId: meeting.meetingId,
    title: meeting.title,
    date: meeting.date,
    ...(meeting.number ? { protocol: meeting.number } : {}),
    summary: summaryOf(rows),
    decisions: rows.flatMap(({ clauseId, cells }) => {
      const decision = known.get(clauseId);
      if (!decision) return [];
      const { itemId, item, text, number } = decision;
      const views = cells.map((cell) => presentCell(cell, caller));
      return [{ clauseId, itemId, item, text, number, cells: views }];
    }),
    can,
    answersFor: answerableFor(person, group),
    ...(can.includes('ChooseDecisions')
      ? {
          choices: decisions.map((decision) => ({
            clauseId: decision.clauseId,
            item: decision.item,
            text: decision.text,
            number: decision.number,
            following: followingOf(decision, facts),
            named: decision.named,
          })),
        }
      : {}),
  };
}

function presentCell(cell: MatrixCell, caller: Caller): UptakeCellView {
  const { municipality, asked, answer } = cell;
  return {
    municipality,
    asked,
    open: isOpenCell(cell),
    ...(answer ? { answer: presentAnswer(answer, caller) } : {}),
  };
}

function presentAnswer(answer: UptakeCell, caller: Caller): UptakeAnswerView {
  const { status, owner, caseNumber, note, by, standing, onBehalfOf, date, acknowledged } = answer;
  return {
    status,
    ...(owner === undefined ? {} : { owner }),
    ...(caseNumber === undefined ? {} : { caseNumber }),
    ...(note === undefined ? {} : { note }),
    by: nameOf(caller, by),
    standing,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf: nameOf(caller, onBehalfOf) }),
    date,
    acknowledged: { by: nameOf(caller, acknowledged.by), date: acknowledged.date },
  };
}

function ownOf({ member, group }: Caller): readonly string[] {
  return ownVoices(taskPerson(member, group), group).map(({ municipality }) => municipality);
}

function nameOf({ group }: Caller, personId: string): string {
  return memberById(group, personId)?.name ?? personId;
}

const swedish = new Intl.Collator('sv');
