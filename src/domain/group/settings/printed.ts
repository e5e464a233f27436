import type { Instant } from '../../basics/time.ts';
import type { GroupSettings } from './settings.ts';

/** What a group's papers say of it and how they are set. */
interface Printed extends Pick<GroupSettings, 'protocolStyle' | 'protocolTitle'> {
  readonly name: string;
}

/** The same, and the moment from which it was so. */
export interface KnownPrinted extends Printed {
  readonly since: Instant;
}

/** The part of a group that its papers say something of. */
interface Group {
  readonly name: string;
  readonly settings: GroupSettings;
  readonly printed?: readonly KnownPrinted[];
}

/** What the group's papers say, or said at a moment: an agreed protocol goes on looking as it did. */
export function printedAt(group: Group, at?: Instant): Printed {
  const known = at === undefined ? undefined : group.printed?.findLast(({ since }) => since <= at);
  return known ?? printedNow(group);
}

/** The group with what its papers say since now; nothing more where that is as it was. */
export function withPrinted<G extends Group>(group: G, since: Instant = ''): G {
  const last = group.printed?.at(-1);
  const now = printedNow(group);
  const same =
    last?.name === now.name &&
    last.protocolStyle === now.protocolStyle &&
    last.protocolTitle === now.protocolTitle;
  return same ? group : { ...group, printed: [...(group.printed ?? []), { ...now, since }] };
}

/** What the group's papers say today. */
function printedNow({ name, settings: { protocolStyle, protocolTitle } }: Group): Printed {
  return { name, protocolStyle, protocolTitle };
}
