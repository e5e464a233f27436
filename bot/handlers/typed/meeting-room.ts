import { commandTexts as t } from '../../../src/texts/commands.ts';
import { COMMAND_WORDS, parseCommand } from '../../commands/parse-command.ts';
import type { TypedCommand } from '../../commands/typed-command.ts';
import { agenda, connectHere, protocol } from './asking.ts';
import type { TypedAnswer } from './answer.ts';
import { refused } from './answer.ts';
import { decideInChannel, postInChannel } from './deciding.ts';
import { myReply, reply } from './replying.ts';
import { allHere, close, comeOrGone, goToItem, step } from './running.ts';
import type { TypedRoom } from './typed-room.ts';
import type { TypedTurn } from './typed-turn.ts';

/** Replying to the notice, running the meeting, recording decisions. */
export const meetingRoom: TypedRoom = {
  read(text) {
    const command = parseCommand(text);
    if (command.kind === 'unknown' || command.kind === 'help') return undefined;
    return (turn) => carryOut(turn, command);
  },
  words: COMMAND_WORDS,
  help: [
    [t.helpAgenda, t.helpAgendaDoes],
    [t.helpReply, t.helpReplyDoes],
    [t.helpReplyFor, t.helpReplyForDoes],
    [t.helpDecline, t.helpDeclineDoes],
    [t.helpProtocol, t.helpProtocolDoes],
    [t.helpRun, t.helpRunDoes],
    [t.helpArrived, t.helpArrivedDoes],
    [t.helpDecision, t.helpDecisionDoes],
  ],
};

type Understood = Exclude<TypedCommand, { kind: 'help' | 'unknown' }>;

function carryOut(turn: TypedTurn, command: Understood): TypedAnswer {
  switch (command.kind) {
    case 'agenda':
      return agenda(turn);
    case 'my-reply':
      return myReply(turn);
    case 'reply':
      return reply(turn, command);
    case 'decision':
      return decideInChannel(turn, command.number, command.clauses);
    case 'post':
      return postInChannel(turn, command.number);
    case 'start':
      return step(turn, { type: 'StartMeeting', data: {} }, t.started);
    case 'next':
      return goToItem(turn, undefined);
    case 'item':
      return goToItem(turn, command.number);
    case 'pause':
      return step(turn, { type: 'StartBreak', data: {} }, t.paused);
    case 'resume':
      return step(turn, { type: 'EndBreak', data: {} }, t.resumed);
    case 'close':
      return close(turn, command.leftovers);
    case 'all-here':
      return allHere(turn, command.except);
    case 'arrived':
    case 'left':
      return comeOrGone(turn, command);
    case 'protocol':
      return protocol(turn);
    case 'connect':
      return connectHere(turn);
    case 'wrong-time':
      return Promise.resolve(
        refused(turn.locale, { code: 'invalid-time', params: { value: command.value } }),
      );
    default:
      return command satisfies never;
  }
}
