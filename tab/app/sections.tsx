import type { ComponentType, LazyExoticComponent } from 'react';
import { lazy } from 'react';
import type { Ability } from '../../src/domain/group/abilities.ts';
import type { Text } from '../../src/texts/catalogue.ts';
import { menuTexts } from '../../src/texts/tab-menu.ts';

/** A page of the menu besides the meetings. It gets what follows its name in the address. */
export interface Section {
  readonly label: Text;
  /** Who finds it in the menu; left out = everybody who reads. */
  readonly ability?: Ability;
  /** Reached from other pages alone. */
  readonly inMenu?: false;
  readonly Page: LazyExoticComponent<ComponentType<{ readonly rest: readonly string[] }>>;
}

/** The sections by the name in their address, in the order of the menu; each is loaded when it is opened. */
export const SECTIONS: Readonly<Record<string, Section>> = {
  tasks: {
    label: menuTexts.tasks,
    Page: lazy(async () => ({ default: (await import('../features/tasks/tasks-page.tsx')).TasksPage })),
  },
  pending: {
    label: menuTexts.pending,
    ability: 'reply',
    Page: lazy(async () => ({ default: (await import('../features/pending/pending-page.tsx')).PendingPage })),
  },
  matters: {
    label: menuTexts.matters,
    inMenu: false,
    Page: lazy(async () => ({ default: (await import('../features/matter/matter-page.tsx')).MatterPage })),
  },
  inquiries: {
    label: menuTexts.inquiries,
    Page: lazy(async () => ({
      default: (await import('../features/inquiries/inquiries-page.tsx')).InquiriesPage,
    })),
  },
  register: {
    label: menuTexts.register,
    Page: lazy(async () => ({
      default: (await import('../features/register/register-page.tsx')).RegisterPage,
    })),
  },
  statistics: {
    label: menuTexts.statistics,
    inMenu: false,
    Page: lazy(async () => ({
      default: (await import('../features/statistics/statistics-page.tsx')).StatisticsPage,
    })),
  },
  uptake: {
    label: menuTexts.uptake,
    inMenu: false,
    Page: lazy(async () => ({ default: (await import('../features/uptake/uptake-page.tsx')).UptakePage })),
  },
  people: {
    label: menuTexts.people,
    inMenu: false,
    Page: lazy(async () => ({ default: (await import('../features/people/people-page.tsx')).PeoplePage })),
  },
  imports: {
    label: menuTexts.imports,
    inMenu: false,
    Page: lazy(async () => ({
      default: (await import('../features/imports/imports-page.tsx')).ImportsPage,
    })),
  },
  group: {
    label: menuTexts.group,
    Page: lazy(async () => ({ default: (await import('../features/group/group-page.tsx')).GroupPage })),
  },
  funding: {
    label: menuTexts.funding,
    Page: lazy(async () => ({ default: (await import('../features/funding/funding-page.tsx')).FundingPage })),
  },
  outbox: {
    label: menuTexts.outbox,
    ability: 'edit-agenda',
    Page: lazy(async () => ({ default: (await import('../features/outbox/outbox-page.tsx')).OutboxPage })),
  },
};
