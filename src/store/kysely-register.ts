import type { Db } from './database-schema.ts';
import { createItemQueries } from './kysely-register-items.ts';
import { createTaskQueries } from './kysely-register-tasks.ts';
import { createWholeQueries } from './kysely-register-whole.ts';
import type { ImportRow, InquiryRow, MeetingRow, Register, UptakeRow } from './register.port.ts';
import { keyRead, storableKey } from './storable-key.ts';

/** The register over a database. Rows are written by appends (append-batch.ts). */
export function createRegister(db: Db): Register {
  return {
    ...createItemQueries(db),
    ...createTaskQueries(db),
    ...createWholeQueries(db),

    async meetingsAround(groupId, date, limit) {
      const meetings = db
        .selectFrom('register_meetings')
        .select('entry')
        .where('group_id', '=', storableKey(groupId))
        .where('imported', '=', 0)
        .limit(limit);
      const [coming, past] = await Promise.all([
        meetings
          .where('date', '>=', storableKey(date))
          .orderBy('date')
          .orderBy('start')
          .orderBy('meeting_id')
          .execute(),
        meetings
          .where('date', '<', storableKey(date))
          .orderBy('date', 'desc')
          .orderBy('start', 'desc')
          .orderBy('meeting_id', 'desc')
          .execute(),
      ]);
      return { coming: coming.map(meetingOf), past: past.map(meetingOf) };
    },

    async meeting(groupId, meetingId) {
      const found = await db
        .selectFrom('register_meetings')
        .select('entry')
        .where('group_id', '=', storableKey(groupId))
        .where('meeting_id', '=', storableKey(meetingId))
        .executeTakeFirst();
      return found ? meetingOf(found) : null;
    },

    async presenterLink(digest) {
      const found = await db
        .selectFrom('register_presenter_links')
        .select(['group_id', 'meeting_id'])
        .where('digest', '=', storableKey(digest))
        .executeTakeFirst();
      return found
        ? { groupId: keyRead(found.group_id), meetingId: keyRead(found.meeting_id), digest }
        : null;
    },

    async uptakes(groupId, meetingIds) {
      if (meetingIds.length === 0) return [];
      const found = await db
        .selectFrom('register_uptakes')
        .select('entry')
        .where('group_id', '=', storableKey(groupId))
        .where('meeting_id', 'in', meetingIds.map(storableKey))
        .orderBy('meeting_id')
        .execute();
      return found.map((row) => JSON.parse(row.entry) as UptakeRow);
    },

    async inquiries(groupId, { open, limit }) {
      const found = await db
        .selectFrom('register_inquiries')
        .select('entry')
        .where('group_id', '=', storableKey(groupId))
        .$if(open !== undefined, (query) => query.where('open', '=', open ? 1 : 0))
        .$if(open === true, (query) => query.orderBy('deadline').orderBy('inquiry_id'))
        .$if(open !== true, (query) => query.orderBy('opened', 'desc').orderBy('inquiry_id', 'desc'))
        .limit(limit)
        .execute();
      return found.map(inquiryOf);
    },

    async imports(groupId, { status, limit }) {
      const found = await db
        .selectFrom('register_imports')
        .select('entry')
        .where('group_id', '=', storableKey(groupId))
        .where('status', '=', storableKey(status))
        .orderBy('date', 'desc')
        .orderBy('import_id')
        .limit(limit)
        .execute();
      return found.map(({ entry }) => JSON.parse(entry) as ImportRow);
    },

    async inquiry(groupId, inquiryId) {
      const found = await db
        .selectFrom('register_inquiries')
        .select('entry')
        .where('group_id', '=', storableKey(groupId))
        .where('inquiry_id', '=', storableKey(inquiryId))
        .executeTakeFirst();
      return found ? inquiryOf(found) : null;
    },
  };
}

interface Found {
  readonly entry: string;
}

function meetingOf(found: Found): MeetingRow {
  return JSON.parse(found.entry) as MeetingRow;
}

function inquiryOf(found: Found): InquiryRow {
  return JSON.parse(found.entry) as InquiryRow;
}
