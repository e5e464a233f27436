import { describe, expect, test } from 'vitest';
import { run } from './cli-support.ts';

describe('radslag clause', () => {
  test('reads clauses, one a line, and says on which words each finding rests', async () => {
    const input = () =>
      Promise.resolve('uppdra åt Ebba Ask att svara senast 3 maj.\r\n\nanslå högst 20 tkr ur reserven\n');
    const { code, out, err } = await run(['clause', '--date', '2024-02-16'], { input });
    expect([code, err]).toEqual([0, '']);
    const told = JSON.parse(out) as readonly Record<string, unknown>[];
    expect(told).toMatchObject([
      { kinds: ['assign'], assignees: ['Ebba Ask'], deadline: '2024-05-03', deadlineText: 'senast 3 maj' },
      { kinds: [], assignees: [], because: [] },
      { kinds: ['fund'], amount: 20_000, ceiling: true, source: 'reserven' },
    ]);
    expect(told[0]?.['because']).toContainEqual({
      role: 'assignee',
      value: 'Ebba Ask',
      words: 'Ebba Ask',
      start: 10,
      end: 18,
      certainty: 'sure',
      rule: 'uppdra* åt|till',
    });
  });

  test.each([[['clause']], [['clause', '--date', '2024-02-30']]])(
    'wants to know the day: %j',
    async (args) => {
      expect(await run(args)).toEqual({
        code: 2,
        out: '',
        err: 'radslag clause: ange mötets dag: --date 2026-11-30.\n',
      });
    },
  );
});
