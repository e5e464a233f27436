import { expect, it } from 'vitest';
import type { ParkedJob } from '../../src/store/outbox.port.ts';
import { presentAttention } from '../../src/server/presenters/attention-view.ts';
import { someGroup } from '../support/group-builders.ts';

const parked = (over: Partial<ParkedJob>): ParkedJob => ({
  jobId: 'j1',
  groupId: 'exempel',
  kind: 'archive.protocol',
  payload: { meetingId: 'm1' },
  outcome: 'failed',
  problem: 'archive-conflict: Protokoll 3-2018.pdf',
  since: '2018-05-02T09:00:00.000Z',
  ...over,
});

it('tells why a protocol could not be filed, and which file it is about', () => {
  expect(presentAttention(parked({}), someGroup())).toMatchObject({
    meetingId: 'm1',
    why: 'archive-conflict',
    file: 'Protokoll 3-2018.pdf',
  });
  const refused = presentAttention(parked({ problem: 'archive-refused' }), someGroup());
  expect([refused.why, refused.file]).toEqual(['archive-refused', undefined]);
});

it('tells nothing of any other problem: it is for the log', () => {
  const other = parked({ kind: 'channel.post', problem: 'archive-conflict: hemligt' });
  expect(presentAttention(other, someGroup())).not.toHaveProperty('why');
  expect(presentAttention(parked({ problem: 'TypeError: hemligt' }), someGroup())).not.toHaveProperty('why');
});
