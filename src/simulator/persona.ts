import { createHash } from 'node:crypto';
import { DEMO_HOST_TENANT_ID } from './demo-identities.ts';
import type { PagePerson } from './wire.ts';

/** What main tells of a person; the accounts are derived from `key`. */
export interface PersonaSeed {
  /** Stands in the page's address, `?som=maja`: lower-case letters, digits and hyphens. */
  readonly key: string;
  readonly name: string;
  /** How the page groups its people. What they may do is the roster's business, not the simulator's. */
  readonly group: PagePerson['group'];
  /** Municipality, or the body somebody comes from. */
  readonly organisation: string;
  /** Role as people say it: `kommundirektör`, `sekretariatet`. */
  readonly office: string;
  /** Tenant of the person's own municipality; without it the person belongs to the host tenant. */
  readonly homeTenantId?: string;
}

/** A person who uses the channel. Most are guests: at home in another tenant, with an object id of their own here. */
export interface Persona extends PersonaSeed {
  /** Object id in the host tenant: what Teams sends as `from.aadObjectId` and the tab's token as `oid`. */
  readonly objectId: string;
  readonly homeTenantId: string;
  /** Object id in the home tenant; equal to `objectId` for those at home here. */
  readonly homeObjectId: string;
  /** The per-bot user id, `29:…`. */
  readonly userId: string;
  readonly email: string;
}

/** A persona with its accounts. The same key always gives the same ids, so that a roster can be written from them. */
export function createPersona(seed: PersonaSeed): Persona {
  const homeTenantId = seed.homeTenantId ?? DEMO_HOST_TENANT_ID;
  const objectId = guidOf(`host ${seed.key}`);
  const atHome = homeTenantId === DEMO_HOST_TENANT_ID;
  return {
    ...seed,
    homeTenantId,
    objectId,
    homeObjectId: atHome ? objectId : guidOf(`home ${seed.key}`),
    userId: `29:1${createHash('sha256').update(`teams ${seed.key}`).digest('base64url')}`,
    email: `${seed.key}@${ascii(seed.organisation)}.example`,
  };
}

/** A GUID that is always the same for the same text. */
function guidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function ascii(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'exempel';
}
