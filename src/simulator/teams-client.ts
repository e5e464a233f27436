import type { AdjustableClock } from './adjustable-clock.ts';
import type { ActivityParts } from './activity-frames.ts';
import { BOT_MENTION, frameActivity } from './activity-frames.ts';
import type { BotAnswer, BotLine } from './bot-line.ts';
import type { PressedAction } from './card-actions.ts';
import { NotPressable, pressCard } from './card-actions.ts';
import { DEMO_BOT, DEMO_CHANNEL } from './demo-identities.ts';
import type { JsonObject } from './json.ts';
import { asObject, textOf } from './json.ts';
import { readExecuteAnswer, readMessageAnswer, readTaskAnswer } from './outcomes.ts';
import type { Persona } from './persona.ts';
import type { Asked } from './personal-views.ts';
import { createPersonalViews } from './personal-views.ts';
import type { ChannelActivity, TeamsChannel } from './teams-channel.ts';
import { CARD_TYPE, threadId } from './teams-channel.ts';
import type { Dialog, PressOutcome, SeenMessage } from './wire.ts';

interface SendResult {
  readonly message: ChannelActivity;
  readonly outcome: PressOutcome;
}

/**
 * The Teams clients of everybody in the channel: sends what a person does to the bot over HTTP and keeps what each sees.
 * `who` is a persona's key; an unknown one throws. What the bot answers comes back as a PressOutcome, never thrown.
 */
export interface TeamsClient {
  /** Adds the bot to the team. */
  install(): Promise<BotAnswer>;
  /** As install, where the bot has not been told of this service URL; false when the bot did not take it. */
  ensureInstalled(): Promise<boolean>;
  /**
   * Writes in the channel, or in a thread. The bot hears it only when mentioned, which is the default. `card` stands
   * below the words, or alone.
   */
  sendMessage(
    who: string,
    text: string,
    options?: { readonly inThread?: string; readonly mention?: boolean; readonly card?: JsonObject },
  ): Promise<SendResult>;
  /** The channel as this person sees it, once the automatic refreshes that Teams would run are done. */
  look(who: string): Promise<readonly SeenMessage[]>;
  /** As look, at once and without asking the bot. */
  glance(who: string): readonly SeenMessage[];
  /** The card this person sees in a message after its refresh. Throws when the message has no card. */
  viewOf(who: string, activityId: string): Promise<JsonObject>;
  /** Presses the button with this title, id or verb in the card the person sees. Throws NotPressable. */
  press(
    who: string,
    activityId: string,
    wanted: string,
    inputs?: Readonly<Record<string, string>>,
  ): Promise<PressOutcome>;
  /** Sends an action whose inputs have been collected, as the page does. */
  act(who: string, activityId: string, action: PressedAction): Promise<PressOutcome>;
  /** Presses a button in an open dialog. Throws NotPressable. */
  submitDialog(
    who: string,
    dialog: Dialog,
    wanted: string,
    inputs?: Readonly<Record<string, string>>,
  ): Promise<PressOutcome>;
  /** Sends a dialog's data that has been collected, as the page does. */
  submitTask(who: string, activityId: string, data: JsonObject): Promise<PressOutcome>;
  /** Sends any other activity: events of meetings, message extensions, or a malformed one in a test. */
  send(who: string, parts: ActivityParts): Promise<BotAnswer>;
  /** The language of a person's Teams, as a BCP 47 tag; what they see is made anew. */
  setLocale(who: string, locale: string): void;
  /** Calls the listener when what a person sees has changed by an answer; the result ends that. */
  onViewChange(listener: (who: string) => void): () => void;
}

export function createTeamsClient(options: {
  readonly channel: TeamsChannel;
  readonly clock: AdjustableClock;
  readonly line: BotLine;
  /** Ends with a slash. */
  readonly serviceUrl: () => string;
}): TeamsClient {
  const { channel, clock, line, serviceUrl } = options;
  const views = createPersonalViews();
  const locales = new Map<string, string>();
  const listeners = new Set<(who: string) => void>();
  const refreshes = new Map<string, Promise<void>>();

  const personOf = (who: string): Persona => {
    const person = channel.members.find((one) => one.key === who);
    if (!person) throw new Error(`There is nobody called "${who}" in the channel.`);
    return person;
  };
  const messageOf = (activityId: string): ChannelActivity => {
    const found = channel.find(activityId);
    if (!found || found.deleted) throw new NotPressable(`There is no message ${activityId} in the channel.`);
    return found;
  };
  const send = (person: Persona, parts: ActivityParts): Promise<BotAnswer> =>
    line(
      frameActivity(person, parts, {
        serviceUrl: serviceUrl(),
        instant: clock.instant(),
        locale: locales.get(person.key) ?? 'sv-SE',
      }),
    );
  const invoke = (person: Persona, message: ChannelActivity, name: string, value: JsonObject) =>
    send(person, {
      type: 'invoke',
      conversationId: threadId(message.rootId),
      replyToId: message.id,
      rest: { name, value },
    });
  const execute = async (
    person: Persona,
    message: ChannelActivity,
    action: { readonly id?: string; readonly verb?: string; readonly data: JsonObject },
    trigger: 'manual' | 'automatic',
  ): Promise<PressOutcome> => {
    const { id, verb, data } = action;
    const answer = await invoke(person, message, 'adaptiveCard/action', {
      action: { type: 'Action.Execute', ...(id === undefined ? {} : { id }), verb: verb ?? '', data },
      trigger,
    });
    return readExecuteAnswer(answer);
  };
  const showView = (person: Persona, message: ChannelActivity, asked: Asked, card?: JsonObject): void => {
    views.keep(person, message, asked, card);
    for (const listener of listeners) listener(person.key);
  };
  const refresh = (person: Persona, message: ChannelActivity): Promise<void> => {
    const due = views.dueRefresh(person, message);
    if (!due) return Promise.resolve();
    const key = `${person.key} ${message.id}`;
    const running = refreshes.get(key);
    if (running) return running;
    const asked = views.ask(message);
    const started = execute(person, message, due, 'automatic')
      .then((outcome) => showView(person, message, asked, outcome.kind === 'card' ? outcome.card : undefined))
      .finally(() => refreshes.delete(key));
    refreshes.set(key, started);
    return started;
  };
  /** The post may change while a refresh runs: a client asks again until it shows the newest. */
  const refreshAll = async (person: Persona, messages: () => readonly ChannelActivity[]): Promise<void> => {
    for (let round = 0; round < 5; round += 1) {
      const due = messages().filter((message) => views.dueRefresh(person, message));
      if (due.length === 0) return;
      await Promise.all(due.map((message) => refresh(person, message)));
    }
  };
  const glance = (person: Persona): readonly SeenMessage[] =>
    channel.activities().map((message) => {
      const card = views.shown(person, message);
      const { id, rootId, from, at, text } = message;
      return {
        id,
        rootId,
        from,
        at,
        edited: message.version > 1,
        ...(text === undefined ? {} : { text }),
        ...(card ? { card } : {}),
      };
    });

  const act = async (who: string, activityId: string, action: PressedAction): Promise<PressOutcome> => {
    const person = personOf(who);
    const message = messageOf(activityId);
    if (action.type === 'Action.OpenUrl') return { kind: 'open', url: action.url ?? '' };
    if (action.type === 'Action.Execute') {
      const asked = views.ask(message);
      const outcome = await execute(person, message, action, 'manual');
      if (outcome.kind === 'card') showView(person, message, asked, outcome.card);
      return outcome;
    }
    const teams = asObject(action.data['msteams']);
    if (teams?.['type'] === 'task/fetch') {
      const value = { data: action.data, context: { theme: 'default' } };
      return readTaskAnswer(await invoke(person, message, 'task/fetch', value), activityId);
    }
    const { msteams: _msteams, ...value } = action.data;
    const text = textOf(teams, 'text') ?? textOf(teams, 'value');
    const answer = await send(person, {
      type: 'message',
      conversationId: threadId(message.rootId),
      replyToId: activityId,
      rest: { ...(text === undefined ? {} : { text }), value: teams?.['value'] ?? value },
      channelData: { legacy: { replyToId: activityId } },
    });
    return readMessageAnswer(answer);
  };
  const submitTask = async (who: string, activityId: string, data: JsonObject): Promise<PressOutcome> => {
    const value = { data, context: { theme: 'default' } };
    const answer = await invoke(personOf(who), messageOf(activityId), 'task/submit', value);
    return readTaskAnswer(answer, activityId);
  };
  const install = (): Promise<BotAnswer> => {
    const installer = channel.members[0];
    if (!installer) throw new Error('The channel has no members.');
    return send(installer, {
      type: 'conversationUpdate',
      conversationId: DEMO_CHANNEL.id,
      rest: { membersAdded: [{ id: DEMO_BOT.id, name: DEMO_BOT.name }] },
      channelData: { eventType: 'teamMemberAdded' },
    }).then(async (answer) => {
      await send(installer, {
        type: 'installationUpdate',
        conversationId: DEMO_CHANNEL.id,
        rest: { action: 'add' },
        channelData: { settings: { selectedChannel: DEMO_CHANNEL } },
      });
      return answer;
    });
  };

  return {
    install,
    async ensureInstalled() {
      if (channel.installedAt() === serviceUrl()) return true;
      const { status } = await install();
      if (status < 200 || status > 299) return false;
      await channel.markInstalled(serviceUrl());
      return true;
    },
    async sendMessage(who, text, settings = {}) {
      const person = personOf(who);
      const root = settings.inThread === undefined ? undefined : messageOf(settings.inThread).rootId;
      const mention = settings.mention ?? true;
      const shown = mention ? `@${DEMO_BOT.name} ${text}` : text;
      const { card } = settings;
      const content = {
        ...(text === '' && card ? {} : { text: shown }),
        attachments: card ? [{ contentType: CARD_TYPE, content: card }] : [],
      };
      const message = await channel.add(person.key, content, clock.instant(), root);
      if (!mention) return { message, outcome: { kind: 'done' } };
      const written = `${BOT_MENTION.text} ${text}`;
      const answer = await send(person, {
        type: 'message',
        id: message.id,
        conversationId: threadId(message.rootId),
        entities: [BOT_MENTION.entity],
        rest: { text: written, textFormat: 'plain' },
      });
      return { message, outcome: readMessageAnswer(answer) };
    },
    async look(who) {
      const person = personOf(who);
      await refreshAll(person, () => channel.activities());
      return glance(person);
    },
    glance: (who) => glance(personOf(who)),
    async viewOf(who, activityId) {
      const person = personOf(who);
      await refreshAll(person, () => [messageOf(activityId)]);
      const card = views.shown(person, messageOf(activityId));
      if (!card) throw new NotPressable(`Message ${activityId} has no card.`);
      return card;
    },
    async press(who, activityId, wanted, inputs) {
      const card = views.shown(personOf(who), messageOf(activityId));
      if (!card) throw new NotPressable(`Message ${activityId} has no card.`);
      return act(who, activityId, pressCard(card, wanted, inputs));
    },
    act,
    async submitDialog(who, dialog, wanted, inputs) {
      if (!dialog.card) throw new NotPressable('The dialog is a page, not a card.');
      const action = pressCard(dialog.card, wanted, inputs);
      if (action.type === 'Action.OpenUrl') return { kind: 'open', url: action.url ?? '' };
      return submitTask(who, dialog.activityId, action.data);
    },
    submitTask,
    send: (who, parts) => send(personOf(who), parts),
    setLocale(who, locale) {
      const person = personOf(who);
      if ((locales.get(who) ?? 'sv-SE') === locale) return;
      locales.set(who, locale);
      views.forget(person);
      for (const listener of listeners) listener(who);
    },
    onViewChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
