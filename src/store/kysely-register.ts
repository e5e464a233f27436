import type { Db } from './database-schema.ts';
import { createItemQueries } from './kysely-register-items.ts';
import type { InquiryRow, MeetingRow, Register, TaskRow } from './register.port.ts';
import { storableKey } from './storable-key.ts';

/** The register over a database. Rows are written by appends (append-batch.ts). */
export function createRegister(db: Db): Register {
  return {
    ...createItemQueries(db),

    async meetingsAround(groupId, date, limit) {
      const meetings = db
        .selectFrom('register_meetings')
        .select('entry')
        .where('group_id', '=', storableKey(groupId))
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

    async tasks(groupId, { open, of, meetingId, dueBy, answeredSince, limit }) {
      const found = await db
        .selectFrom('register_tasks')
        .select('entry')
        .where('group_id', '=', storableKey(groupId))
        .$if(open !== undefined, (query) => query.where('open', '=', open ? 1 : 0))
        .$if(open === undefined && answeredSince !== undefined, (query) => query.where('open', 'in', [0, 1]))
        .$if(of !== undefined, (query) =>
          query.where((where) =>
            where.or([
              ...(of?.owners ?? []).map((owner) => where('owner', '=', storableKey(owner))),
              ...(of?.keeper === undefined ? [] : [where('keeper', '=', storableKey(of.keeper))]),
            ]),
          ),
        )
        .$if(meetingId !== undefined, (query) => query.where('meeting_id', '=', storableKey(meetingId ?? '')))
        .$if(dueBy !== undefined, (query) => query.where('due', '<=', storableKey(dueBy ?? '')))
        .$if(answeredSince !== undefined, (query) =>
          query.where('answered', '>=', storableKey(answeredSince ?? '')),
        )
        .$if(open === false, (query) => query.orderBy('answered', 'desc').orderBy('task_id', 'desc'))
        .$if(open !== false, (query) => query.orderBy('due').orderBy('task_id'))
        .limit(limit)
        .execute();
      return found.map(taskOf);
    },

    async task(groupId, taskId) {
      const found = await db
        .selectFrom('register_tasks')
        .select('entry')
        .where('group_id', '=', storableKey(groupId))
        .where('task_id', '=', storableKey(taskId))
        .executeTakeFirst();
      return found ? taskOf(found) : null;
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

function taskOf(found: Found): TaskRow {
  return JSON.parse(found.entry) as TaskRow;
}

function inquiryOf(found: Found): InquiryRow {
  return JSON.parse(found.entry) as InquiryRow;
}
