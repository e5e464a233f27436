/**
 * A way by which one and the same person is known (design.md 9): an Entra account in some tenant (a guest has one at
 * home and one here) or the per-bot Teams user id (`29:...`).
 */
export type Identity =
  | { readonly kind: 'entra'; readonly tenantId: string; readonly objectId: string }
  | { readonly kind: 'teams'; readonly userId: string };
