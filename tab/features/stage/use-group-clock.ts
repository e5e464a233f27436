import { useEffect, useState } from 'react';
import type { MeView } from '../../../src/contract/views.ts';
import type { ClockTime } from '../../../src/domain/basics/time.ts';
import { useLoaded } from '../../shared/use-loaded.ts';

/** The time of day where the group is. It goes by the server's clock, and goes on while the server is out of reach. */
export function useGroupClock(): ClockTime | undefined {
  const { value: me } = useLoaded<MeView>('me');
  const [time, setTime] = useState<ClockTime | undefined>(undefined);
  useEffect(() => {
    if (!me) return undefined;
    const ahead = Date.parse(me.now) - Date.now();
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: me.group.timeZone,
      hour: '2-digit',
      minute: '2-digit',
    });
    const tick = () => setTime(format.format(Date.now() + ahead));
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [me]);
  return time;
}
