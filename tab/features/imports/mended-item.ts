import type { ImportItemView } from '../../../src/contract/import-views.ts';
import type { MendedItem } from '../../../src/domain/imported/commands.ts';

/** An item as it is sent when something of it is mended. */
export function mendedOf(item: ImportItemView): MendedItem {
  const { itemId: _i, clauseIds: _c, matterTitle: _m, line: _l, page: _p, ...mended } = item;
  return mended;
}
