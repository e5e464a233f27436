import { matterThread, recentMatters } from '../../usecases/matters.ts';
import { presentMatter, presentRecent } from '../presenters/matter-view.ts';
import { answer } from '../problem.ts';
import type { Call } from './call.ts';
import { idParameter } from './read-body.ts';

/** GET /api/v1/matters?text=: the latest matters, for those who plan an item that continues one. */
export async function getMatters({ workplace, caller, request, response }: Call): Promise<void> {
  const { text } = request.query;
  const found = await recentMatters(workplace, caller, typeof text === 'string' ? text.slice(0, 200) : '');
  await answer(response, found, (rows) => {
    response.json(rows.map(presentRecent));
  });
}

/** GET /api/v1/matters/{id} */
export async function getMatter({ workplace, caller, request, response }: Call): Promise<void> {
  const thread = await matterThread(workplace, caller, idParameter(request, 'matterId'));
  await answer(response, thread, (found) => {
    response.json(presentMatter(found, caller));
  });
}
