import { z } from 'zod';
import { ok, refuse } from '../../../src/domain/basics/result.ts';
import { taskPerson } from '../../../src/domain/task/people.ts';
import { followingOf } from '../../../src/domain/uptake/following.ts';
import type { AnswerWish } from '../../../src/domain/uptake/commands.ts';
import { answerableFor } from '../../../src/domain/uptake/views/commands-now.ts';
import { UPTAKE_STATUSES } from '../../../src/domain/uptake/vocabulary.ts';
import { cellOf } from '../../../src/domain/uptake/aggregate.ts';
import type { MeetingUptake } from '../../../src/domain/uptake/views/meeting-uptake.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { uptakeCardTexts, uptakeDialogTexts as t } from '../../../src/texts/uptake-card.ts';
import { commandUptake } from '../../../src/usecases/uptake/command-uptake.ts';
import { readUptake } from '../../../src/usecases/uptake/read-uptake.ts';
import {
  decisionsFor,
  uptakeAnswerDialog,
  uptakeChooseDialog,
  uptakeField,
  uptakeMunicipalityDialog,
} from '../../cards/uptake-dialogs.ts';
import type { Turn } from '../../desk.ts';
import { refusedText } from '../refused.ts';
import { settingOf } from '../shown-uptake.ts';
import { idField, typedField } from '../verb.ts';
import type { DialogResult } from './dialog.ts';
import { chosenIds, dialog } from './dialog.ts';

/** What a municipality says of the decisions of a meeting: one's own, or for whom one may answer (D4). */
export const uptakeAnswer = dialog({
  opening: z.object({ meetingId: idField, municipality: idField.exactOptional() }),
  open: (turn, { meetingId, municipality }) => shown(turn, meetingId, municipality),
  submission: z.looseObject({
    meetingId: idField,
    municipality: typedField(200),
    step: z.literal('choose').exactOptional(),
  }),
  async submit(turn, { meetingId, municipality, step, ...fields }) {
    const { caller, desk, locale } = turn;
    if (step || !municipality) return shown(turn, meetingId, municipality ?? undefined);
    const read = await readUptake(desk.workplace, caller, meetingId);
    if (!read.ok) return read;
    // Which decisions there are stands in the register: the card says only what was typed of each.
    const answers = answersIn(fields, read.value, municipality);
    if (answers.length > 0) {
      const data = { meetingId, municipality, answers };
      const done = await commandUptake(desk.workplace, caller, {
        command: { type: 'AnswerDecisions', data },
      });
      if (!done.ok) return shown(turn, meetingId, municipality, refusedText(locale, done.error));
    }
    return ok({ kind: 'message', text: speak(locale, uptakeCardTexts.answered, { municipality }) });
  },
});

/** Which decisions of a meeting are followed. */
export const uptakeChoose = dialog({
  opening: z.object({ meetingId: idField }),
  async open(turn, { meetingId }) {
    const { caller, desk, locale } = turn;
    if (!caller.abilities.has('write-protocol')) return refuse('not-allowed');
    const read = await readUptake(desk.workplace, caller, meetingId);
    if (!read.ok) return read;
    const card = uptakeChooseDialog(settingOf(turn), read.value);
    return ok({ kind: 'card', title: speak(locale, t.chooseTitle), card });
  },
  submission: z.object({ meetingId: idField, followed: chosenIds }),
  async submit(turn, { meetingId, followed }) {
    const { caller, desk, locale } = turn;
    const read = await readUptake(desk.workplace, caller, meetingId);
    if (!read.ok) return read;
    const { decisions, facts } = read.value;
    const choices = decisions.map((decision) => {
      const { clauseId, named, number } = decision;
      const now = followingOf(decision, facts);
      const follows = now === 'none' ? (named.length > 0 ? 'named' : 'all') : now;
      return { clauseId, following: followed.includes(String(number)) ? follows : 'none' } as const;
    });
    const data = { meetingId, choices };
    const done = await commandUptake(desk.workplace, caller, { command: { type: 'ChooseDecisions', data } });
    if (!done.ok) return done;
    const text = speak(locale, uptakeCardTexts.chosen, { count: done.value.rows.length });
    return ok({ kind: 'message', text });
  },
});

async function shown(
  turn: Turn,
  meetingId: string,
  wanted: string | undefined,
  problem?: string,
): DialogResult {
  const { caller, desk, locale } = turn;
  const read = await readUptake(desk.workplace, caller, meetingId);
  if (!read.ok) return read;
  const voices = answerableFor(taskPerson(caller.member, caller.group), caller.group);
  const [only, more] = voices;
  if (only === undefined || (wanted !== undefined && !voices.includes(wanted)))
    return refuse('municipality-of-others');
  const municipality = wanted ?? (more === undefined ? only : undefined);
  const setting = settingOf(turn);
  const card =
    municipality === undefined
      ? uptakeMunicipalityDialog(setting, meetingId, voices)
      : uptakeAnswerDialog(setting, read.value, municipality, problem === undefined ? {} : { problem });
  return ok({ kind: 'card', title: speak(locale, t.answerTitle), card });
}

const statusField = z.enum([...UPTAKE_STATUSES, 'unanswered']);
const textField = z.string().max(10_000);

/** What was typed of each decision that the municipality has; words without a status are an acknowledgement. */
function answersIn(
  fields: Readonly<Record<string, unknown>>,
  uptake: MeetingUptake,
  municipality: string,
): readonly AnswerWish[] {
  return decisionsFor(uptake, municipality).flatMap(({ clauseId, number }): readonly AnswerWish[] => {
    const given = statusField.safeParse(fields[uptakeField('status', number)]).data;
    const text = (field: 'owner' | 'caseNumber' | 'note') =>
      textField.safeParse(fields[uptakeField(field, number)]).data;
    const [owner, caseNumber, note] = [text('owner'), text('caseNumber'), text('note')];
    if (given === undefined) return [];
    const known = cellOf(uptake.facts, clauseId, municipality);
    if (given === 'unanswered') {
      if (known) return [{ clauseId, status: given }];
      if (!owner?.trim() && !caseNumber?.trim() && !note?.trim()) return [];
    }
    return [
      {
        clauseId,
        ...(given === 'unanswered' ? {} : { status: given }),
        ...(owner === undefined ? {} : { owner }),
        ...(caseNumber === undefined ? {} : { caseNumber }),
        ...(note === undefined ? {} : { note }),
      },
    ];
  });
}
