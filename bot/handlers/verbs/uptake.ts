import { z } from 'zod';
import { ok, refuse } from '../../../src/domain/basics/result.ts';
import { taskPerson } from '../../../src/domain/task/people.ts';
import { speakingFor } from '../../../src/domain/uptake/people.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { uptakeCardTexts as t } from '../../../src/texts/uptake-card.ts';
import { enterableMeetings } from '../../../src/usecases/inquiries/enterable-meetings.ts';
import { commandUptake } from '../../../src/usecases/uptake/command-uptake.ts';
import { uptakeOn } from '../shown-uptake.ts';
import { idField, verb } from '../verb.ts';

const onCard = z.object({ meetingId: idField, card: z.enum(['protocol', 'matrix']).catch('matrix') });

/** A tap that says all was received (D20): for the municipality of whoever pressed, whatever the card says. */
export const uptakeAcknowledgeVerb = verb(onCard, async (turn, { meetingId, card }) => {
  const { caller, desk, locale } = turn;
  const command = { type: 'AcknowledgeDecisions', data: { meetingId } } as const;
  const done = await commandUptake(desk.workplace, caller, { command });
  if (!done.ok) return done;
  const as = speakingFor(taskPerson(caller.member, caller.group), undefined, caller.group);
  const municipality = as.ok ? as.value.municipality : '';
  return uptakeOn(turn, { meetingId, card }, speak(locale, t.acknowledged, { municipality }));
});

/** The sum into the protocol of the next meeting that can be written in. */
export const uptakeEnterVerb = verb(onCard, async (turn, { meetingId, card }) => {
  const { caller, desk, locale } = turn;
  if (!caller.abilities.has('write-protocol')) return refuse('not-allowed');
  const [next] = await enterableMeetings(desk.workplace, caller);
  if (!next) {
    const on = await uptakeOn(turn, { meetingId, card });
    return on.ok ? ok({ ...on.value, receipt: speak(locale, t.noProtocol) }) : on;
  }
  const data = { meetingId, atMeetingId: next.meetingId, itemId: desk.workplace.ids.next() };
  const done = await commandUptake(desk.workplace, caller, { command: { type: 'EnterUptake', data } });
  if (!done.ok) return done;
  const meeting = `${next.title} ${plainDate(locale, next.date)}`;
  return uptakeOn(turn, { meetingId, card }, speak(locale, t.entered, { meeting }));
});
