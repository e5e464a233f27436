import { z } from 'zod';
import { ok } from '../../../src/domain/basics/result.ts';
import { invitationOf } from '../../../src/domain/meeting/presenting/links.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { speakLoosely } from '../../../src/texts/catalogue.ts';
import { presentingCommandTexts as t } from '../../../src/texts/commands-presenting.ts';
import { commandMeeting } from '../../../src/usecases/command-meeting.ts';
import type { Verb } from '../verb.ts';
import { idField, verb } from '../verb.ts';

/** "Släpp in": it is a presenter's turn. */
export const letPresenterInVerb = presenterVerb('LetPresenterIn', t.letIn);
/** "Tacka av": a presenter has presented. */
export const thankPresenterVerb = presenterVerb('ThankPresenter', t.thanked);

function presenterVerb(type: 'LetPresenterIn' | 'ThankPresenter', said: Text): Verb {
  return verb(z.object({ meetingId: idField, invitationId: idField }), async (turn, asked) => {
    const { meetingId, invitationId } = asked;
    const command = { type, data: { invitationId } } as const;
    const answer = await commandMeeting(turn.desk.workplace, turn.caller, { meetingId, command });
    if (!answer.ok) return answer;
    const meeting = answer.value.state;
    const receipt = speakLoosely(turn.locale, said, {
      name: invitationOf(meeting, invitationId)?.name ?? '',
    });
    return ok({ card: 'meeting', meeting, receipt });
  });
}
