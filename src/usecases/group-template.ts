import { createHash } from 'node:crypto';
import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { GroupCommand } from '../domain/group/commands.ts';
import type { GroupState } from '../domain/group/group.ts';
import type { OwnTemplate } from '../domain/group/template/template.ts';
import type { Caller } from './identify.ts';
import type { Workplace } from './workplace.ts';

/** Keeps a template that was found good, to be chosen by the command that the group's log tells of. */
export async function keepTemplate(
  { store }: Workplace,
  { abilities, groupId }: Caller,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<OwnTemplate>> {
  if (!abilities.has('manage-group')) return refuse('not-allowed');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await store.files.save(groupId, sha256, bytes);
  return ok({ name, sha256, size: bytes.length });
}

/** The bytes of the group's own template; undefined where it has none. */
export async function ownTemplate(
  { store }: Workplace,
  { groupId, template }: Pick<GroupState, 'groupId' | 'template'>,
): Promise<Uint8Array | undefined> {
  return template && ((await store.files.read(groupId, template.sha256)) ?? undefined);
}

/** Whether a template that is to be chosen is kept: nobody chooses bytes that nobody has seen. */
export async function isKept({ store }: Workplace, groupId: string, command: GroupCommand): Promise<boolean> {
  if (command.type !== 'ChooseTemplate' || !command.data.template) return true;
  return (await store.files.read(groupId, command.data.template.sha256)) !== null;
}
