import type { Rules } from '../decision.ts';
import { UNTIL_AGREED, UNTIL_CLOSED } from '../phases.ts';
import { hasItems } from '../needs.ts';
import { addItems } from './add-items.ts';
import type { AgendaCommand } from './commands.ts';
import {
  addItem,
  changeDetails,
  changeItem,
  inviteGuest,
  moveItem,
  postNotice,
  removeItem,
  withdrawGuest,
} from './decide.ts';

/** The order and extent of the agenda stand when the meeting closes; how things are named can be mended after it. */
export const agendaRules: Rules<AgendaCommand> = {
  ChangeDetails: { ability: 'edit-agenda', phases: UNTIL_AGREED, decide: changeDetails },
  AddItem: { ability: 'edit-agenda', phases: UNTIL_CLOSED, decide: addItem },
  AddItems: { ability: 'edit-agenda', phases: UNTIL_CLOSED, decide: addItems },
  ChangeItem: { ability: 'edit-agenda', phases: UNTIL_AGREED, needs: hasItems, decide: changeItem },
  MoveItem: {
    ability: 'edit-agenda',
    phases: UNTIL_CLOSED,
    needs: (state) => state.items.length > 1,
    decide: moveItem,
  },
  RemoveItem: { ability: 'edit-agenda', phases: UNTIL_CLOSED, needs: hasItems, decide: removeItem },
  InviteGuest: { ability: 'edit-agenda', phases: UNTIL_AGREED, decide: inviteGuest },
  WithdrawGuest: {
    ability: 'edit-agenda',
    phases: UNTIL_AGREED,
    needs: (state) => state.guests.length > 0,
    decide: withdrawGuest,
  },
  PostNotice: {
    ability: 'edit-agenda',
    phases: ['draft'],
    fulfilledIn: 'notified',
    needs: hasItems,
    decide: postNotice,
  },
};
