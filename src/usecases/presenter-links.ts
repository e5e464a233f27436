import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '../domain/basics/event.ts';
import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { Moment } from '../domain/basics/time.ts';
import type { GroupState } from '../domain/group/group.ts';
import { invitationOf, invitationOpenedBy, recordLink } from '../domain/meeting/presenting/links.ts';
import type { PresenterInvitation } from '../domain/meeting/presenting/state.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import { groupToday } from './group-today.ts';
import { meetingEffects } from './meeting-effects.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** Somebody whom a link names, and the one invitation it opens. Made here alone; it is nobody of the roster. */
export interface PresenterCaller {
  readonly groupId: string;
  readonly group: GroupState;
  readonly state: MeetingState;
  readonly version: number;
  readonly invitation: PresenterInvitation;
  readonly moment: Moment;
  readonly actor: Actor;
}

/** Makes links to presenters' pages. */
export interface PresenterLinks {
  /** The secret of a link, for `/presenter/{secret}`; refused where nobody is invited under that id any more. */
  secretFor(wish: {
    readonly groupId: string;
    readonly meetingId: string;
    readonly invitationId: string;
    readonly actor: Actor;
  }): Promise<Result<string>>;
}

/** Secrets made by this process that are remembered, so that a mail tried again and a copied link are the same link. */
const MOST_REMEMBERED = 500;
const SECRET_BYTES = 32;

/**
 * A link is made when it leaves, in a mail or to be copied, and only its sum is kept: neither the database nor a copy of
 * it opens anybody's page. What this process has made it gives again as long as it opens.
 */
export function createPresenterLinks(
  workplace: Workplace,
  random: (bytes: number) => Buffer = randomBytes,
): PresenterLinks {
  const made = new Map<string, string>();
  return {
    async secretFor({ groupId, meetingId, invitationId, actor }) {
      const stream = meetingStream(groupId, meetingId);
      const { state } = await workplace.ledger.load(stream);
      const invitation = invitationOf(state, invitationId);
      if (!invitation || invitation.withdrawn) return refuse('presenter-not-found');
      const key = JSON.stringify([groupId, meetingId, invitationId]);
      const known = made.get(key);
      if (known !== undefined && invitation.digests.includes(digestOf(known))) return ok(known);
      const secret = random(SECRET_BYTES).toString('base64url');
      const { state: group } = await groupToday(workplace, groupId);
      const noted = await workplace.ledger.transact(stream, {
        actor,
        moment: workplace.clock.now(group.settings.timeZone),
        decide: (now) => ok({ events: recordLink(now, invitationId, digestOf(secret)) }),
        effects: meetingEffects,
      });
      if (!noted.ok) return noted;
      if (!noted.value.changed) return refuse('presenter-not-found');
      made.set(key, secret);
      if (made.size > MOST_REMEMBERED) made.delete(made.keys().next().value ?? key);
      return ok(secret);
    },
  };
}

/** Whom a link names now; null for every other secret, whether it is unknown, withdrawn or has expired. */
export async function openPresenterLink(
  workplace: Workplace,
  secret: string,
): Promise<PresenterCaller | null> {
  if (!/^[\w-]{43}$/.test(secret)) return null;
  const digest = digestOf(secret);
  const row = await workplace.store.register.presenterLink(digest);
  if (!row || !workplace.groupIds.includes(row.groupId)) return null;
  const { groupId, meetingId } = row;
  const { state: group } = await groupToday(workplace, groupId);
  const moment = workplace.clock.now(group.settings.timeZone);
  const { state, version } = await workplace.ledger.load(meetingStream(groupId, meetingId));
  const invitation = invitationOpenedBy(state, digest, moment);
  if (!invitation) return null;
  const actor: Actor = { personId: `presenter:${invitation.invitationId}`, via: 'presenter-link' };
  return { groupId, group, state, version, invitation, moment, actor };
}

function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
