import type { TenureView } from '../../../src/contract/group-view.ts';
import type { Position, Role } from '../../../src/domain/group/group.ts';
import { MUNICIPAL_ROLES } from '../../../src/domain/group/group.ts';

/** A position as its form holds it. */
export interface PositionText {
  readonly organisation: string;
  readonly office: string;
  readonly acting: boolean;
  readonly roles: readonly Role[];
  readonly delegateFor: readonly string[];
  readonly substitutesFor: readonly string[];
}
export type PositionProblem = 'organisation' | 'municipality' | 'roles' | 'delegateFor';

export const emptyPosition: PositionText = {
  organisation: '',
  office: 'kommundirektör',
  acting: false,
  roles: ['director'],
  delegateFor: [],
  substitutesFor: [],
};

/** The form of a position somebody has. */
export function positionText(tenure: TenureView): PositionText {
  const { organisation, office = '', acting = false, roles, delegateFor = [], substitutesFor = [] } = tenure;
  return { organisation, office, acting, roles, delegateFor, substitutesFor };
}

/** The position that a form holds, or what has to be mended first. */
export function readPosition(
  text: PositionText,
  municipalities: readonly string[],
): { position: Position } | { problem: PositionProblem } {
  const organisation = text.organisation.trim();
  const office = text.office.trim();
  const isDelegate = text.roles.includes('delegate');
  if (!organisation) return { problem: 'organisation' };
  if (text.roles.length === 0) return { problem: 'roles' };
  if (text.roles.some((role) => MUNICIPAL_ROLES.includes(role)) && !municipalities.includes(organisation))
    return { problem: 'municipality' };
  if (isDelegate && text.delegateFor.length === 0) return { problem: 'delegateFor' };
  return {
    position: {
      organisation,
      ...(office ? { office } : {}),
      ...(office && text.acting ? { acting: true } : {}),
      roles: text.roles,
      ...(isDelegate ? { delegateFor: text.delegateFor } : {}),
      ...(text.substitutesFor.length > 0 ? { substitutesFor: text.substitutesFor } : {}),
    },
  };
}
