import type { JsonObject } from './json.ts';
import { asObject, textOf } from './json.ts';
import type { Persona } from './persona.ts';
import type { ChannelActivity } from './teams-channel.ts';
import { cardOf } from './teams-channel.ts';

/** The refresh of a card for the people it lists (Action.Execute's `refresh`). */
interface RefreshAction {
  readonly id?: string;
  readonly verb: string;
  readonly data: JsonObject;
}

/** When a question to the bot was asked: of two answers the later asked one is shown. */
export interface Asked {
  readonly order: number;
  /** Version of the message at that time. */
  readonly version: number;
}

/** The cards that single persons see in place of the posted one. Not kept over a restart: Teams asks again. */
export interface PersonalViews {
  /** The card this person sees, undefined where the message has none. */
  shown(person: Persona, activity: ChannelActivity): JsonObject | undefined;
  /** The refresh a Teams client would run now for this person, if any. */
  dueRefresh(person: Persona, activity: ChannelActivity): RefreshAction | undefined;
  /** Notes that the bot is being asked about this message. */
  ask(activity: ChannelActivity): Asked;
  /** Keeps the bot's answer; without a card the refresh failed and the posted card stands. */
  keep(person: Persona, activity: ChannelActivity, asked: Asked, card?: JsonObject): void;
  /** Forgets what a person sees, as when their language changes. */
  forget(person: Persona): void;
}

export function createPersonalViews(): PersonalViews {
  const views = new Map<string, Asked & { readonly card?: JsonObject }>();
  let questions = 0;
  const keyOf = (person: Persona, activity: ChannelActivity): string => `${person.key} ${activity.id}`;
  return {
    shown(person, activity) {
      const base = cardOf(activity);
      const view = views.get(keyOf(person, activity));
      if (!base || !view?.card) return base;
      // A listed person keeps the old view until the new one is there; others see the new post at once.
      return view.version >= activity.version || refreshFor(person, base) ? view.card : base;
    },
    dueRefresh(person, activity) {
      const base = cardOf(activity);
      if (!base || activity.deleted) return undefined;
      if ((views.get(keyOf(person, activity))?.version ?? 0) >= activity.version) return undefined;
      return refreshFor(person, base);
    },
    ask(activity) {
      questions += 1;
      return { order: questions, version: activity.version };
    },
    keep(person, activity, asked, card) {
      const key = keyOf(person, activity);
      if ((views.get(key)?.order ?? 0) > asked.order) return;
      const base = cardOf(activity);
      // Nobody refreshes for a person who is not listed: the receipt of their press must not vanish at once (D20).
      const version = base && refreshFor(person, base) ? asked.version : activity.version;
      views.set(key, { order: asked.order, version, ...(card ? { card } : {}) });
    },
    forget(person) {
      for (const key of views.keys()) if (key.startsWith(`${person.key} `)) views.delete(key);
    },
  };
}

function refreshFor(person: Persona, card: JsonObject): RefreshAction | undefined {
  const refresh = asObject(card['refresh']);
  const action = asObject(refresh?.['action']);
  const userIds = refresh?.['userIds'];
  if (!action || !Array.isArray(userIds) || !userIds.includes(person.userId)) return undefined;
  const id = textOf(action, 'id');
  const verb = textOf(action, 'verb') ?? '';
  return { verb, data: asObject(action['data']) ?? {}, ...(id === undefined ? {} : { id }) };
}
