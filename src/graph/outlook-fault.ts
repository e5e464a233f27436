import { DeliveryFault } from '../usecases/channel.port.ts';
import { GraphFault } from './graph-fault.ts';

/**
 * Why the mailbox did not do what it was to do, by a code that people are told by. What is no answer of Graph (the
 * credentials' own fault) has sent nothing. `asksMailbox`: the request was to the mailbox itself, and not to something in
 * it that may have been taken away.
 */
export function deliveryFault(
  fault: unknown,
  what: 'calendar' | 'mail',
  asksMailbox: boolean,
): DeliveryFault {
  if (fault instanceof DeliveryFault) return fault;
  const because = { cause: fault };
  if (!(fault instanceof GraphFault)) return new DeliveryFault('not-sent', `${what}-unreachable`, because);
  const retry = fault.retryAfterMs === undefined ? because : { ...because, retryAfterMs: fault.retryAfterMs };
  switch (fault.what) {
    case 'gone':
      return asksMailbox
        ? new DeliveryFault('refused', `${what}-mailbox-missing`, because)
        : new DeliveryFault('gone', `${what}-entry-gone`, because);
    case 'refused':
      return new DeliveryFault('refused', `${what}-not-permitted`, because);
    case 'wrong':
      return new DeliveryFault('refused', `${what}-not-taken: ${fault.statusCode} ${fault.code}`, because);
    case 'unsure':
    case 'busy':
    case 'token':
    case 'changed':
    case 'locked':
      return new DeliveryFault('not-sent', `${what}-unreachable`, retry);
    default:
      return fault.what satisfies never;
  }
}
