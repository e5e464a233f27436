import { z } from 'zod';
import type { Identity } from '../../src/domain/group/group.ts';
import type { SignalKind } from '../../src/domain/meeting/signals/signal.ts';
import { groupToday } from '../../src/usecases/group-today.ts';
import { meetingOfCall } from '../../src/usecases/meeting-of-call.ts';
import type { CallTold } from '../../src/usecases/note-call-signal.ts';
import { noteCallSignal } from '../../src/usecases/note-call-signal.ts';
import type { InboundActivity } from '../activity.ts';
import { tenantOf } from '../activity.ts';
import type { Desk } from '../desk.ts';

/** What Teams tells of a call, where the app has been given leave to be told (manifest/permissions.ts). */
const KINDS: ReadonlyMap<string, SignalKind> = new Map<string, SignalKind>([
  ['application/vnd.microsoft.meetingStart', 'call-started'],
  ['application/vnd.microsoft.meetingEnd', 'call-ended'],
  ['application/vnd.microsoft.meetingParticipantJoin', 'joined'],
  ['application/vnd.microsoft.meetingParticipantLeave', 'left'],
]);

const instant = z.iso.datetime({ offset: true }).nullish().catch(undefined);
const id = z.string().max(500).nullish();
const valueSchema = z.object({
  StartTime: instant,
  EndTime: instant,
  members: z
    .array(z.object({ user: z.object({ id, aadObjectId: id, tenantId: id }) }))
    .max(1_000)
    .nullish(),
});

/** `event`: a call began or ended, or somebody came to it or left. It is kept as a suggestion and does nothing (D12). */
export async function onCallEvent(desk: Desk, activity: InboundActivity): Promise<void> {
  const kind = KINDS.get(activity.name ?? '');
  const conversationId = activity.conversation?.id;
  const value = valueSchema.safeParse(activity.value ?? {});
  if (!kind || !conversationId || !value.success) return;
  const { StartTime, EndTime, members } = value.data;
  const told: CallTold = {
    kind,
    at: (kind === 'call-ended' ? EndTime : StartTime) ?? undefined,
    people: (members ?? []).map(({ user }) => identitiesIn(user, tenantOf(activity))),
  };
  for (const groupId of desk.workplace.groupIds) {
    const { state: group } = await groupToday(desk.workplace, groupId);
    const meeting = await meetingOfCall(desk.workplace, group, conversationId);
    if (meeting) await noteCallSignal(desk.workplace, group, meeting, told);
  }
}

function identitiesIn(
  user: {
    readonly id?: string | null | undefined;
    readonly aadObjectId?: string | null | undefined;
    readonly tenantId?: string | null | undefined;
  },
  hostTenantId: string | undefined,
): readonly Identity[] {
  const tenantId = user.tenantId ?? hostTenantId;
  return [
    ...(tenantId && user.aadObjectId
      ? [{ kind: 'entra', tenantId, objectId: user.aadObjectId } as const]
      : []),
    ...(user.id ? [{ kind: 'teams', userId: user.id } as const] : []),
  ];
}
