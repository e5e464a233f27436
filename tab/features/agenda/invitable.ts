import type { InvitedPresenterView } from '../../../src/contract/presenter-view.ts';
import type { ItemView } from '../../../src/contract/views.ts';
import type { Presenter } from '../../../src/domain/meeting/vocabulary.ts';

/** Somebody from outside who presents an item or a pitch of it. */
export interface Invitable {
  readonly itemId: string;
  readonly slotId?: string;
  /** The pitch's title. */
  readonly pitch?: string;
  readonly name: string;
}

/** Those of an item who have no account in the group and have not been called to a page of their own. */
export function invitableOf(item: ItemView, invited: readonly InvitedPresenterView[]): readonly Invitable[] {
  const { itemId } = item;
  const all: readonly Invitable[] = [
    ...fromOutside(item.presenters).map((name) => ({ itemId, name })),
    ...item.slots.flatMap(({ slotId, title, presenters }) =>
      fromOutside(presenters).map((name) => ({ itemId, slotId, pitch: title, name })),
    ),
  ];
  return all.filter(
    (one) =>
      !invited.some((each) => each.itemId === itemId && each.slotId === one.slotId && each.name === one.name),
  );
}

/** Whom to write to of a body is the one it speaks through. */
function fromOutside(presenters: readonly Presenter[]): readonly string[] {
  return presenters
    .filter(({ personId, kind }) => personId === undefined && kind !== 'film')
    .map(({ name, through }) => through ?? name);
}
