import { createHash } from 'node:crypto';
import type { Db } from './database-schema.ts';
import type { Files } from './files.port.ts';
import { storableKey } from './storable-key.ts';
import { StoreFault } from './store-fault.ts';

/** Bytes to a row: a statement of many megabytes would hold up everybody else's. */
const PART = 393_216;

/** Files over a database, in parts and as text: what both engines keep alike. */
export function createFiles(db: Db): Files {
  return {
    async save(groupId, sha256, bytes) {
      if (sumOf(bytes) !== sha256)
        throw new StoreFault('store-misuse', 'A file was given under a sum that is not its own.');
      const key = { group_id: storableKey(groupId), sha256: storableKey(sha256) };
      for (let part = 0; part * PART < Math.max(bytes.length, 1); part += 1)
        await db
          .insertInto('files')
          .values({
            ...key,
            part,
            content: Buffer.from(bytes.subarray(part * PART, (part + 1) * PART)).toString('base64'),
          })
          .onConflict((clash) => clash.columns(['group_id', 'sha256', 'part']).doNothing())
          .execute();
    },
    async read(groupId, sha256) {
      const parts = await db
        .selectFrom('files')
        .select('content')
        .where('group_id', '=', storableKey(groupId))
        .where('sha256', '=', storableKey(sha256))
        .orderBy('part')
        .execute();
      const bytes = Buffer.concat(parts.map(({ content }) => Buffer.from(content, 'base64')));
      // A save that was cut off is no file; sent again it is whole.
      return parts.length > 0 && sumOf(bytes) === sha256 ? bytes : null;
    },
  };
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
