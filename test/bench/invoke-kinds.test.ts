import { expect, it } from 'vitest';
import { beforeMeeting, duringMeeting, inReview, leftOut } from './invoke-kinds.ts';

it('has every button and dialog of the bot among the invokes that are measured', () => {
  const about = { meetingId: 'm1', itemIds: ['i1', 'i2'], agendaVersion: 1, directorId: 'bo' };
  expect(leftOut([beforeMeeting, duringMeeting, inReview].flatMap((stage) => stage(about)))).toEqual([]);
});
