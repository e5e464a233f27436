import type { FundedClause } from '../domain/funding/totals.ts';
import type { Db } from './database-schema.ts';
import type { ItemRow, Register } from './register.port.ts';
import { storableKey } from './storable-key.ts';

/** How many of the latest items are looked through for a matter, and how many at a time. */
const MOST_LOOKED_AT = 1000;
const AT_A_TIME = 100;

/** The register's answers about items: a meeting's, a matter's, the latest, and those with money. */
export function createItemQueries(
  db: Db,
): Pick<Register, 'itemsOf' | 'matterThread' | 'recentMatters' | 'fundedClauses'> {
  const items = (groupId: string) =>
    db.selectFrom('register_items').select('entry').where('group_id', '=', storableKey(groupId));

  async function* latest(groupId: string): AsyncGenerator<ItemRow> {
    for (let from = 0; from < MOST_LOOKED_AT; from += AT_A_TIME) {
      const found = await items(groupId)
        .orderBy('date', 'desc')
        .orderBy('position', 'desc')
        .orderBy('meeting_id', 'desc')
        .orderBy('item_id', 'desc')
        .limit(AT_A_TIME)
        .offset(from)
        .execute();
      yield* found.map(itemOf);
      if (found.length < AT_A_TIME) return;
    }
  }

  return {
    async itemsOf(groupId, meetingId) {
      const found = await items(groupId)
        .where('meeting_id', '=', storableKey(meetingId))
        .orderBy('position')
        .orderBy('item_id')
        .execute();
      return found.map(itemOf);
    },

    async matterThread(groupId, matterId) {
      const found = await items(groupId)
        .where('matter_id', '=', storableKey(matterId))
        .orderBy('date')
        .orderBy('position')
        .orderBy('meeting_id')
        .orderBy('item_id')
        .execute();
      return found.map(itemOf);
    },

    async recentMatters(groupId, { text = '', limit }) {
      const wanted = folded(text.trim());
      const newest = new Map<string, ItemRow>();
      const matching = new Set<string>();
      for await (const item of latest(groupId)) {
        if (!newest.has(item.matterId)) newest.set(item.matterId, item);
        if (folded(`${item.number ?? ''} ${item.title}`).includes(wanted)) matching.add(item.matterId);
        if (matching.size >= limit) break;
      }
      return [...newest.values()].filter(({ matterId }) => matching.has(matterId));
    },

    async fundedClauses(groupId, { year } = {}) {
      const found = await items(groupId)
        .where('funded', '=', 1)
        .$if(year !== undefined, (query) =>
          query.where('date', '>=', `${year}-01-01`).where('date', '<=', `${year}-12-31`),
        )
        .orderBy('date', 'desc')
        .orderBy('position', 'desc')
        .orderBy('meeting_id', 'desc')
        .orderBy('item_id', 'desc')
        .execute();
      return found.map(itemOf).flatMap(fundedOf);
    },
  };
}

/** SQLite's own comparison does not know that Å is å. */
function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv');
}

function fundedOf(item: ItemRow): FundedClause[] {
  const { meetingId, itemId, date, title, decisionsAgreed } = item;
  return item.clauses.flatMap(({ clauseId, text, funding }) =>
    funding
      ? [
          {
            meetingId,
            itemId,
            clauseId,
            date,
            title,
            text,
            amount: funding.amount,
            ceiling: funding.ceiling === true,
            source: funding.source ?? '',
            agreed: decisionsAgreed,
          },
        ]
      : [],
  );
}

function itemOf(found: { readonly entry: string }): ItemRow {
  return JSON.parse(found.entry) as ItemRow;
}
