import { z } from 'zod';
import { ok } from '../../../src/domain/basics/result.ts';
import { newsTexts } from '../../../src/texts/agenda-news.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { markAgendaSeen } from '../../../src/usecases/agenda-news.ts';
import { idField, verb } from '../verb.ts';

/** The person has read what has changed in the agenda, as far as the card they pressed told it (N9). */
export const agendaSeenVerb = verb(
  z.object({ meetingId: idField, agendaVersion: z.int().min(0) }),
  async ({ desk, caller, locale }, { meetingId, agendaVersion }) => {
    const marked = await markAgendaSeen(desk.workplace, caller, meetingId, agendaVersion);
    if (!marked.ok) return marked;
    return ok({ card: 'notice', meeting: marked.value, receipt: speak(locale, newsTexts.read) });
  },
);
