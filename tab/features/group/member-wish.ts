import type { MemberView, TenureView } from '../../../src/contract/group-view.ts';

/** What is to be changed about whom. */
export type MemberWish =
  | { readonly kind: 'add' }
  | { readonly kind: 'correct'; readonly member: MemberView; readonly tenure: TenureView }
  | {
      readonly kind: 'position' | 'leave' | 'contact' | 'accounts' | 'merge';
      readonly member: MemberView;
    };
