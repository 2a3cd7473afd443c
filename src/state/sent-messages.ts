import type { Message, MessageState } from '../contract/message.ts';
import { livingRecords } from '../rules/benefit/known-dates.ts';
import { todayInChina } from '../rules/china-time.ts';
import { tellsOf } from '../rules/reminders/tells-of.ts';
import type { PlannedReminder } from '../rules/reminders/types.ts';
import type { Benefit } from './elder';

type Gone = Pick<PlannedReminder, 'kind' | 'on'>;

const gone: ReadonlySet<MessageState> = new Set(['sending', 'sent', 'delivered', 'uncertain']);

/**
 * Messages that went out for this benefit since it was last seen done. The phone does not know the service's cycles: a day
 * typed anew begins one too, and is the service's word again as soon as it can be reached.
 */
export function sentTo(benefit: Benefit, messages: readonly Message[]): readonly Gone[] {
  const seen = livingRecords(benefit.records).filter(({ kind }) => kind === 'seen');
  const from = Math.max(0, ...seen.map(({ saidAt }) => Date.parse(saidAt)));
  const counts = (message: Message) =>
    gone.has(message.state) && tellsOf(message, benefit.id) && Date.parse(message.at) > from;
  return messages.filter(counts).map(({ kind, at }) => ({ kind, on: todayInChina(at) }));
}
