/** The Connector's operations that can be made to fail. */
export const CONNECTOR_OPERATIONS = ['create', 'send', 'update', 'delete', 'members', 'team'] as const;
export type ConnectorOperation = (typeof CONNECTOR_OPERATIONS)[number];

/**
 * How a call fails. `throttled` answers 429, `unavailable` 503, `dropped` breaks the connection before anything
 * happened, `lost-answer` does what was asked and then breaks the connection, `gone` answers 404.
 */
export const DISTURBANCE_KINDS = ['throttled', 'unavailable', 'dropped', 'lost-answer', 'gone'] as const;
type DisturbanceKind = (typeof DISTURBANCE_KINDS)[number];

interface Disturbance {
  readonly kind: DisturbanceKind;
  /** Which operation; any when left out. */
  readonly operation?: ConnectorOperation;
  /** How many calls it spoils; 1 when left out. */
  readonly times?: number;
  /** What `throttled` says in Retry-After; 1 when left out. */
  readonly retryAfterSeconds?: number;
}

/** The list of coming disturbances: each spoils calls in the order given and is then spent. */
export interface Disturbances {
  failNext(disturbance: Disturbance): void;
  clear(): void;
  /** Spends one disturbance for this operation, if one waits. */
  take(operation: ConnectorOperation): Disturbance | undefined;
  /** How many calls will still be spoilt. */
  waiting(): number;
}

export function createDisturbances(): Disturbances {
  let rules: { readonly rule: Disturbance; left: number }[] = [];
  return {
    failNext(rule) {
      rules.push({ rule, left: rule.times ?? 1 });
    },
    clear() {
      rules = [];
    },
    take(operation) {
      const found = rules.find(({ rule }) => !rule.operation || rule.operation === operation);
      if (!found) return undefined;
      found.left -= 1;
      rules = rules.filter(({ left }) => left > 0);
      return found.rule;
    },
    waiting: () => rules.reduce((sum, { left }) => sum + left, 0),
  };
}
