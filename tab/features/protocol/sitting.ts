import type { MeetingView, PersonView } from '../../../src/contract/views.ts';

/** Those who sit at the table, as they can be chosen: the secretariat serves. */
export function sittingIn(view: MeetingView): readonly PersonView[] {
  return view.people.filter(({ standing }) => standing !== 'secretariat');
}
