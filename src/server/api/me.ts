import { presentMe } from '../presenters/me-view.ts';
import type { Call } from './call.ts';

/** GET /api/v1/me */
export function getMe({ workplace, caller, response }: Call): void {
  response.json(presentMe(caller, workplace.clock.now(caller.group.settings.timeZone)));
}
