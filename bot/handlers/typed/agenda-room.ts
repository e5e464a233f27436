import { agendaCommandTexts as t } from '../../../src/texts/commands-agenda.ts';
import { newsTexts } from '../../../src/texts/agenda-news.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { agendaNews, markAgendaSeen } from '../../../src/usecases/agenda-news.ts';
import { changesCard } from '../../cards/notice-card.ts';
import { asCard, inWords } from '../reply-to.ts';
import { sceneOf } from '../shown.ts';
import type { TypedAnswer } from './answer.ts';
import { refused } from './answer.ts';
import { typedRoom } from './typed-room.ts';
import type { TypedTurn } from './typed-turn.ts';
import { meetingFor, NEXT_OR_NOW } from './typed-turn.ts';

/** What is asked about the agenda beside the agenda itself. */
export const agendaRoom = typedRoom(
  [['andringar andrat changes changed', (rest) => (rest === '' ? changes : undefined)]],
  [[t.helpChanges, t.helpChangesDoes]],
);

/** `ändringar`: what has changed in the agenda since whoever asks last looked. Being told is having looked (N9). */
async function changes(turn: TypedTurn): TypedAnswer {
  const { desk, caller, locale } = turn;
  const meeting = await meetingFor(turn, NEXT_OR_NOW);
  if (!meeting.ok) return refused(locale, meeting.error);
  const news = await agendaNews(desk.workplace, caller, meeting.value);
  if (!news) return inWords(speak(locale, newsTexts.unchanged));
  const { meetingId } = meeting.value;
  const marked = await markAgendaSeen(desk.workplace, caller, meetingId, news.agendaVersion);
  if (!marked.ok) return refused(locale, marked.error);
  return asCard(changesCard(sceneOf(turn, meeting.value), news));
}
