import { z } from 'zod';
import { id, line, long, wish } from './shapes.ts';

const invitation = z.strictObject({ invitationId: id });

/** The commands of src/domain/meeting/presenting. */
export const presentingWishes = [
  wish(
    'InvitePresenter',
    z.strictObject({
      invitationId: id,
      itemId: id,
      slotId: id.exactOptional(),
      name: line,
      email: z.string().max(320).exactOptional(),
      words: long.exactOptional(),
    }),
  ),
  wish('WithdrawPresenterLink', invitation),
  wish('RenewPresenterLink', invitation),
  wish('TakeBroughtPaper', z.strictObject({ paperId: id, promised: id.exactOptional() })),
  wish('DeclineBroughtPaper', z.strictObject({ paperId: id })),
  wish('LetPresenterIn', invitation),
  wish('ThankPresenter', invitation),
] as const;
