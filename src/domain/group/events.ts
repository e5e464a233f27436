import type { LetterheadEvent } from './letterhead/events.ts';
import type { MembersEvent } from './members/events.ts';
import type { NewcomersEvent } from './newcomers/events.ts';
import type { PlacesEvent } from './places/events.ts';
import type { SeriesEvent } from './series/events.ts';
import type { TemplateEvent } from './template/events.ts';
import type { SettingsEvent } from './settings/events.ts';

/** What can happen to a group: its members, its series, itself, and where in Teams it is met. Stream kind `roster`, id `main`. Frozen once released. */
export type GroupEvent =
  | SettingsEvent
  | LetterheadEvent
  | TemplateEvent
  | MembersEvent
  | SeriesEvent
  | PlacesEvent
  | NewcomersEvent;
