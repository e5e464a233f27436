import type { LiveItemView } from '../../contract/live-view.ts';
import type { ItemView, SlotView } from '../../contract/views.ts';
import type { Origin, Presenter, Reference, Theme } from '../../domain/meeting/vocabulary.ts';
import type { AgendaRow, SlotRow } from '../../domain/meeting/views/agenda.ts';

type PlanView = Omit<
  ItemView,
  | 'text'
  | 'clauses'
  | 'guidance'
  | 'outcome'
  | 'decisionsPosted'
  | 'posted'
  | 'unpostedChanges'
  | 'leftover'
  | 'deferral'
  | 'followUps'
  | 'predictedStart'
  | 'itemsBefore'
  | keyof LiveItemView
>;

/** What the agenda says of an item. */
export function presentPlan(row: AgendaRow): PlanView {
  return {
    itemId: row.itemId,
    kind: row.kind,
    ...(row.number === undefined ? {} : { number: row.number }),
    title: row.title,
    ...(row.heading === undefined ? {} : { heading: row.heading }),
    presenters: row.presenters.map(presentPresenter),
    papers: row.papers.map(({ paperId, title, url, file, library }) => ({
      paperId,
      title,
      ...(url ? { url } : {}),
      ...(file ? { file: { name: file.name, size: file.size } } : {}),
      ...(library ? { library: { name: library.name, size: library.size } } : {}),
    })),
    ...(row.background === undefined ? {} : { background: row.background }),
    slots: row.slots.map(presentSlot),
    references: row.references.map(presentReference),
    ...(row.origin ? { origin: presentOrigin(row.origin) } : {}),
    ...(row.theme ? { theme: presentTheme(row.theme) } : {}),
    ...(row.matterId ? { matterId: row.matterId } : {}),
    adHoc: row.adHoc,
    late: row.late,
    ...(row.day === undefined ? {} : { day: row.day }),
    ...(row.plannedStart === undefined ? {} : { plannedStart: row.plannedStart }),
    ...(row.minutes === undefined ? {} : { minutes: row.minutes }),
    ...(row.over === undefined ? {} : { over: row.over }),
    given: row.given,
    ...(row.startedAt === undefined ? {} : { startedAt: row.startedAt }),
    progress: row.progress,
  };
}

function presentPresenter(presenter: Presenter): Presenter {
  const { name, kind, organisation, alsoFor, through, personId, remote } = presenter;
  return {
    name,
    ...(kind ? { kind } : {}),
    ...(organisation ? { organisation } : {}),
    ...(alsoFor ? { alsoFor } : {}),
    ...(through ? { through } : {}),
    ...(personId ? { personId } : {}),
    ...(remote === undefined ? {} : { remote }),
  };
}

function presentSlot({
  slotId,
  title,
  presenters,
  minutes,
  plannedStart,
  reckonedMinutes,
}: SlotRow): SlotView {
  return {
    slotId,
    title,
    presenters: presenters.map(presentPresenter),
    ...(minutes === undefined ? {} : { minutes }),
    ...(plannedStart === undefined ? {} : { plannedStart }),
    ...(reckonedMinutes === undefined ? {} : { reckonedMinutes }),
  };
}

function presentReference({ text, body, date, meetingId, itemId }: Reference): Reference {
  return {
    text,
    ...(body ? { body } : {}),
    ...(date ? { date } : {}),
    ...(meetingId ? { meetingId } : {}),
    ...(itemId ? { itemId } : {}),
  };
}

function presentOrigin(origin: Origin): Origin {
  if (origin.kind === 'proposal') {
    const { kind, name, personId } = origin;
    return { kind, name, ...(personId ? { personId } : {}) };
  }
  const { kind, from, date, note } = origin;
  return { kind, from, ...(date ? { date } : {}), ...(note ? { note } : {}) };
}

function presentTheme({ goalArea, responsible }: Theme): Theme {
  return { goalArea, ...(responsible ? { responsible } : {}) };
}
