import { describe, expect, test } from 'vitest';
import { run } from './cli-support.ts';

const place = { driveId: 'b!1', folderId: '01A' };

describe('radslag provision', () => {
  test('prints where the channel’s files lie as settings alone, and says beside them that something was made', async () => {
    const made = await run(['provision'], { provision: async () => ({ ok: true, ...place, made: 5 }) });
    expect(made).toMatchObject({ code: 0, out: 'GRAPH_DRIVE_ID=b!1\nGRAPH_FOLDER_ID=01A\n' });
    const again = await run(['provision'], { provision: async () => ({ ok: true, ...place, made: 0 }) });
    expect(again).toMatchObject({ code: 0, out: made.out });
    expect(made.err).not.toBe('');
    expect(again.err).not.toBe(made.err);
  });

  test.each([
    ['unconfigured', 2],
    ['no-channel', 2],
    ['refused', 1],
    ['unreachable', 1],
  ] as const)('says on one line what helps when it is %s, and prints no setting', async (why, code) => {
    const ended = await run(['provision'], { provision: async () => ({ ok: false, why }) });
    expect([ended.code, ended.out]).toEqual([code, '']);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
  });
});
