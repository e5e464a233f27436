import type { Response } from 'express';
import type { AdjustableClock } from './adjustable-clock.ts';
import type { Disturbances } from './disturbances.ts';
import type { TeamsClient } from './teams-client.ts';
import type { TeamsChannel } from './teams-channel.ts';
import type { PageState } from './wire.ts';

export interface FeedSources {
  readonly channel: TeamsChannel;
  readonly client: TeamsClient;
  readonly clock: AdjustableClock;
  readonly disturbances: Disturbances;
}

const GATHER_MS = 25;
const HEARTBEAT_MS = 15_000;

/**
 * Streams the channel as this person sees it, one JSON object a line, until the window closes: at once, and after each
 * change. An empty line is a heartbeat.
 */
export function streamFeed(who: string, response: Response, sources: FeedSources): void {
  const { channel, client, clock, disturbances } = sources;
  let gathering: NodeJS.Timeout | undefined;
  let last = '';
  const write = (): void => {
    const state: PageState = {
      messages: client.glance(who),
      clock: { instant: clock.instant(), moved: clock.moved() },
      disturbances: disturbances.waiting(),
    };
    const text = JSON.stringify(state);
    if (text === last) return;
    last = text;
    response.write(`${text}\n`);
  };
  const changed = (): void => {
    gathering ??= setTimeout(() => {
      gathering = undefined;
      write();
      // What a refresh changes comes back through onViewChange; a failed one leaves the posted card.
      client.look(who).catch(() => undefined);
    }, GATHER_MS);
  };
  response.writeHead(200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  write();
  changed();
  const heartbeat = setInterval(() => response.write('\n'), HEARTBEAT_MS);
  const ends = [
    channel.onChange(changed),
    clock.onChange(changed),
    client.onViewChange((person) => {
      if (person === who) changed();
    }),
  ];
  response.on('close', () => {
    clearInterval(heartbeat);
    clearTimeout(gathering);
    for (const end of ends) end();
  });
}
