import type { Frame, Page } from 'playwright-core';

/** What does not fit: the page when it must be scrolled sideways, and text that its box cuts off or lets out. */
export function misfits(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide on ${clientWidth}`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!own || element.clientWidth <= 1 || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      // What is for screen readers alone is cut off on purpose; fields scroll.
      if (element.matches('textarea, select, option, iframe, svg *')) continue;
      const style = getComputedStyle(element);
      if (style.display === 'inline' || style.clipPath !== 'none') continue;
      const words = element.textContent.trim().slice(0, 40);
      if (element.scrollWidth > element.clientWidth + 1) found.push(`sticks out sideways: ${words}`);
      const cuts =
        style.overflowY !== 'visible' && style.overflowY !== 'auto' && style.overflowY !== 'scroll';
      if (cuts && element.scrollHeight > element.clientHeight + 1) found.push(`is cut off below: ${words}`);
    }
    return found;
  });
}

/** What moves although its reader has asked for rest. */
export function motions(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const found = new Set<string>();
    const seconds = (list: string) => Math.max(...list.split(',').map((each) => Number.parseFloat(each)));
    for (const element of document.querySelectorAll('*'))
      for (const part of ['', '::before', '::after']) {
        const style = getComputedStyle(element, part || null);
        const name = `${element.tagName.toLowerCase()}.${element.classList[0] ?? ''}${part}`;
        // A hundredth of a second is what Fluent UI means by none.
        if (seconds(style.transitionDuration) > 0.01) found.add(`${name} changes slowly`);
        if (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01)
          found.add(`${name} moves: ${style.animationName}`);
      }
    return [...found];
  });
}

/** Words of people, which are Swedish, that stand on a page in another language without saying so. */
export function unmarked(frame: Frame, swedish: readonly string[]): Promise<readonly string[]> {
  return frame.evaluate((phrases) => {
    const found = new Set<string>();
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const { parentElement, textContent } = node;
      if (!parentElement?.checkVisibility() || parentElement.closest('[lang]')?.getAttribute('lang') === 'sv')
        continue;
      // A label that names what it is about in the middle of its own words cannot be parted.
      if (phrases.some((phrase) => textContent?.trim() === phrase)) found.add(textContent?.trim() ?? '');
    }
    return [...found];
  }, swedish);
}

/**
 * Goes through all that can have the focus with Tab, and answers what does not show that it has it, or lies wholly
 * beneath something else (WCAG 2.4.7, 2.4.11); and then what does not show it in the colours that a reader forces.
 */
export async function unseenFocus(page: Page, frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(() => {
    // A field of Fluent UI shows the focus of what is inside it.
    const look = (one: HTMLElement) =>
      [one, one.parentElement, one.parentElement?.parentElement]
        .flatMap((each) => (each ? ['', '::before', '::after'].map((part) => [each, part] as const) : []))
        .map(([each, part]) => {
          const style = getComputedStyle(each, part || null);
          const line = style.outlineStyle === 'none' ? '' : `${style.outlineWidth} ${style.outlineColor}`;
          const { borderColor, borderWidth, boxShadow, backgroundColor, transform, clipPath } = style;
          const { textDecorationLine, textDecorationStyle } = style;
          return [line, borderColor, borderWidth, boxShadow, backgroundColor, transform, clipPath].concat(
            textDecorationLine,
            textDecorationStyle,
          );
        })
        .join('|');
    const nameOf = (one: HTMLElement) =>
      `${one.tagName.toLowerCase()} ${(one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 40)}`;
    const isVisible = (one: HTMLElement) => {
      const box = one.getBoundingClientRect();
      const shares = [0.1, 0.5, 0.9];
      return shares.some((x) =>
        shares.some((y) => {
          const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
          return top !== null && (one.contains(top) || top.contains(one));
        }),
      );
    };
    // What it looks like begins to change when it is asked about; nobody waits here until it has.
    const rest = (one: HTMLElement) => {
      look(one);
      for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
    };
    const findings: string[] = [];
    const seen = new Set<Element>();
    let before: { readonly one: HTMLElement; readonly focused: string; readonly name: string } | undefined;
    const visit = async () => {
      const one = document.activeElement;
      // The parts of a date are one field.
      if (one === before?.one) return false;
      if (before) rest(before.one);
      if (before && look(before.one) === before.focused && before.one.isConnected)
        findings.push(`shows nothing: ${before.name}`);
      before = undefined;
      if (!(one instanceof HTMLElement) || one === document.body || seen.has(one)) return seen.size > 0;
      seen.add(one);
      const name = nameOf(one);
      // A document in a frame, which may be taller than the page, shows its own focus.
      if (one.tagName === 'IFRAME') return false;
      rest(one);
      before = { one, focused: look(one), name };
      if (isVisible(one) || one.matches('[data-tabster-dummy]')) return false;
      // What was just loaded may still push it about for some pictures.
      for (let pictures = 0; pictures < 20 && !isVisible(one); pictures += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      if (!isVisible(one)) findings.push(`lies beneath something: ${name}`);
      return false;
    };
    // The keys have shown what is reached, and that it is the keyboard that is used.
    const again = async () => {
      const hidden: string[] = [];
      let last: { readonly one: HTMLElement; readonly focused: string } | undefined;
      for (const one of [...seen, document.body]) {
        if (!(one instanceof HTMLElement) || one.tagName === 'IFRAME') continue;
        if (one === document.body) last?.one.blur();
        else one.focus({ preventScroll: true });
        // As from a person: what a field does about it comes before the next.
        await new Promise((resolve) => setTimeout(resolve));
        if (document.activeElement !== one) continue;
        if (last) rest(last.one);
        if (last?.one.isConnected && look(last.one) === last.focused) hidden.push(nameOf(last.one));
        rest(one);
        last = { one, focused: look(one) };
      }
      return hidden.map((name) => `shows nothing in forced colours: ${name}`);
    };
    Object.assign(globalThis, { focusWalk: { visit, again, findings, seen } });
  });
  await frame.evaluate(() => window.focus());
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const round = await frame.evaluate(() => (globalThis as unknown as Walking).focusWalk.visit());
    if (round) break;
  }
  await page.emulateMedia({ forcedColors: 'active' });
  const found = await frame.evaluate(async () => {
    const { focusWalk } = globalThis as unknown as Walking;
    const offered = document.querySelector('button, a[href], input') !== null;
    if (offered && focusWalk.seen.size === 0) return ['nothing takes the focus'];
    return [...focusWalk.findings, ...(await focusWalk.again())];
  });
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}

interface Walking {
  focusWalk: {
    visit(): Promise<boolean>;
    again(): Promise<readonly string[]>;
    findings: readonly string[];
    seen: ReadonlySet<Element>;
  };
}

/** As a reader sets it who needs more room between letters, words, lines and paragraphs (WCAG 1.4.12). */
export async function spaceText(frame: Frame): Promise<void> {
  await frame.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  });
}

/** Text of twice the size on a page of the same width. */
export async function doubleText(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    for (const provider of document.querySelectorAll<HTMLElement>('.fui-FluentProvider')) {
      const style = getComputedStyle(provider);
      for (const name of ['fontSize', 'lineHeight'])
        for (const step of ['Base100', 'Base200', 'Base300', 'Base400', 'Base500', 'Base600']) {
          const size = Number.parseFloat(style.getPropertyValue(`--${name}${step}`));
          if (size < 48) provider.style.setProperty(`--${name}${step}`, `${size * 2}px`);
        }
    }
  });
}
