import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { simulatorTexts as texts } from '../../texts/simulator.ts';
import { button, el } from './dom.ts';

export interface Compose {
  readonly element: HTMLElement;
  /** Turns the box to a thread, named after who began it, and puts the caret there. */
  replyTo(rootId: string, name: string): void;
  /** The thread it is turned to. */
  thread(): string | undefined;
  /** Turns it to the channel again. */
  leaveThread(): void;
  focus(): void;
}

/** The box one writes in. Enter sends, Shift+Enter breaks the line; what was written stays when sending failed. */
export function createCompose(
  locale: Locale,
  send: (text: string, options: { mention: boolean; inThread?: string }) => Promise<boolean>,
  insert: () => void,
): Compose {
  let thread: string | undefined;
  const field = el('textarea', {
    id: 'compose-field',
    rows: '1',
    placeholder: speak(locale, texts.composePlaceholder),
  });
  const mention = el('input', { type: 'checkbox', checked: true });
  const sendButton = el('button', { type: 'submit', class: 'strong' }, speak(locale, texts.composeSend));
  const threadLine = el('p', { class: 'thread-line', hidden: true });
  const leaveThread = (): void => {
    thread = undefined;
    threadLine.hidden = true;
    threadLine.replaceChildren();
  };
  const submit = async (): Promise<void> => {
    const text = field.value.trim();
    if (text === '' || sendButton.disabled) return;
    sendButton.disabled = true;
    const options = { mention: mention.checked, ...(thread === undefined ? {} : { inThread: thread }) };
    if (await send(text, options)) {
      field.value = '';
      leaveThread();
    }
    sendButton.disabled = false;
    field.focus();
  };
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void submit();
  });
  const quick = el('div', { class: 'quick', role: 'group', 'aria-label': speak(locale, texts.composeQuick) });
  for (const text of [texts.quickHelp, texts.quickAgenda, texts.quickAttend]) {
    const command = speak(locale, text);
    quick.append(
      button(command, () => {
        field.value = command;
        field.focus();
      }),
    );
  }
  const element = el(
    'form',
    { class: 'compose' },
    threadLine,
    el(
      'div',
      { class: 'compose-head' },
      el('label', { for: 'compose-field' }, speak(locale, texts.composeLabel)),
      el(
        'label',
        { class: 'check', title: speak(locale, texts.composeMentionHint) },
        mention,
        speak(locale, texts.composeMention),
      ),
    ),
    el(
      'div',
      { class: 'compose-row' },
      field,
      button('+', insert, {
        class: 'insert',
        'aria-haspopup': 'dialog',
        'aria-label': speak(locale, texts.insertName),
        title: speak(locale, texts.insertName),
      }),
      sendButton,
    ),
    quick,
  );
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  return {
    element,
    thread: () => thread,
    leaveThread,
    focus: () => field.focus(),
    replyTo(rootId, name) {
      thread = rootId;
      threadLine.replaceChildren(
        speak(locale, texts.composeThread, { name }),
        ' ',
        button(speak(locale, texts.composeLeaveThread), leaveThread, { class: 'link' }),
      );
      threadLine.hidden = false;
      field.focus();
    },
  };
}
