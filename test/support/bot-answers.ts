import { expect } from 'vitest';
import type { BotAnswer } from './bot-fixture.ts';

/** The card that an invoke was answered with, as JSON text; fails when it was answered with anything else. */
export function cardIn(answer: BotAnswer): string {
  const body = answer.body as { statusCode: number; type: string; value: unknown };
  expect(answer.status).toBe(200);
  expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  return JSON.stringify(body.value);
}

/** The short message that an invoke was answered with. */
export function messageIn(answer: BotAnswer): string {
  const body = answer.body as { statusCode: number; type: string; value: string };
  expect(answer.status).toBe(200);
  expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
  return body.value;
}

/** The dialog's card as JSON text, or its last word. */
export function dialogIn(answer: BotAnswer): { readonly card?: string; readonly message?: string } {
  expect(answer.status).toBe(200);
  const { task } = answer.body as { task: { type: string; value: unknown } };
  if (task.type === 'message') return { message: String(task.value) };
  expect(task.type).toBe('continue');
  return { card: JSON.stringify((task.value as { card: { content: unknown } }).card.content) };
}
