import { describe, expect, it } from 'vitest';
import { ApiFault } from '../../../tab/shared/api/fault.ts';
import type { StreamEvent } from '../../../tab/shared/live/event-stream.ts';
import { createEventReader } from '../../../tab/shared/live/event-stream.ts';
import { followLive } from '../../../tab/shared/live/live-updates.ts';

const MEETING = 'id: 7\nevent: meeting\ndata: {"event":"meeting","version":7}\n\n';

describe('reading an event stream', () => {
  it('gives the same events however the stream is cut', () => {
    const whole = `: here\n\n${MEETING}event: drafts\r\ndata: {"event":"drafts"}\r\n\r\n: still here\n\n`;
    const expected = createEventReader()(whole);
    for (let size = 1; size < whole.length; size += 1) {
      const read = createEventReader();
      const events: StreamEvent[] = [];
      for (let at = 0; at < whole.length; at += size) events.push(...read(whole.slice(at, at + size)));
      expect(events).toEqual(expected);
    }
    expect(expected.map(({ event, id }) => [event, id])).toEqual([
      ['meeting', '7'],
      ['drafts', undefined],
    ]);
  });

  it('joins several lines of data and takes away one leading space', () => {
    expect(createEventReader()('data: one\ndata:  two\n\n')).toEqual([
      { event: 'message', data: 'one\n two' },
    ]);
  });
});

describe('following a meeting live', () => {
  const stream = (...pieces: string[]) =>
    new Response(new Blob(pieces).stream(), { headers: { 'content-type': 'text/event-stream' } });

  /** Follows a scripted server until it has been asked as often as there are answers. */
  async function follow(answers: readonly (() => Response)[], silence = 45_000) {
    const asked: (string | undefined)[] = [];
    const events: StreamEvent[] = [];
    const states: string[] = [];
    const pauses: number[] = [];
    await new Promise<void>((resolve) => {
      const stop = followLive({
        silence,
        random: () => 0.5,
        wait: async (ms) => void pauses.push(ms),
        onEvent: (event) => events.push(event),
        onState: (state) => states.push(state),
        open: async (lastEventId) => {
          const answer = answers[asked.length];
          asked.push(lastEventId);
          if (answer) return answer();
          stop();
          resolve();
          throw new DOMException('stopped', 'AbortError');
        },
      });
    });
    return { asked, events, states, pauses };
  }

  it('comes back at once after an orderly end, saying what it saw last', async () => {
    const { asked, events, pauses } = await follow([() => stream(MEETING), () => stream(': here\n\n')]);
    expect(asked).toEqual([undefined, '7', '7']);
    expect(events).toHaveLength(1);
    expect(Math.max(...pauses)).toBeLessThan(100);
  });

  it('backs off while the server is away and tells when the line is lost and live', async () => {
    const away = () => {
      throw new ApiFault('offline', 0);
    };
    const { pauses, states } = await follow([away, away, away, () => stream(MEETING)]);
    expect(pauses.slice(0, 3)).toEqual([750, 1_500, 3_000]);
    expect(states.slice(0, 4)).toEqual(['lost', 'lost', 'lost', 'live']);
  });

  it('counts a silent connection as lost', async () => {
    const silent = () => new Response(new ReadableStream({ start: () => undefined }));
    const { states } = await follow([() => silentUntil(silent())], 20);
    expect(states).toEqual(['live', 'lost']);
  });

  it('stops asking when it is refused for good', async () => {
    let asked = 0;
    const states: string[] = [];
    followLive({
      random: () => 0,
      wait: async () => undefined,
      onEvent: () => undefined,
      onState: (state) => states.push(state),
      open: async () => {
        asked += 1;
        throw new ApiFault('problem', 403);
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([asked, states]).toEqual([1, ['lost']]);
  });
});

/** A body that ends with an error when nothing comes, as fetch's does when its signal aborts. */
function silentUntil(response: Response): Response {
  const body = new ReadableStream({
    start(controller) {
      setTimeout(() => controller.error(new DOMException('silence', 'AbortError')), 40);
    },
  });
  return new Response(body, { headers: response.headers });
}
