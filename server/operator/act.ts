import * as v from 'valibot';
import { replan } from '../planning/replan.ts';
import type { Service } from '../service.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import { type Saying, sayings } from './sayings.ts';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

export const act = v.variant('act', [
  v.strictObject({ act: v.literal('resend'), id }),
  v.strictObject({ act: v.literal('cancel'), id }),
  v.strictObject({ act: v.literal('release'), id }),
  v.strictObject({ act: v.literal('drop'), id }),
  v.strictObject({ act: v.literal('pause') }),
  v.strictObject({ act: v.literal('resume') }),
]);
export type Act = v.InferOutput<typeof act>;

/** What was done, or why it was not: by name, and in words for the operator. */
type Acted = { done: boolean; said: Saying; says: string };

const yes = (said: Saying): Acted => ({ done: true, said, says: sayings[said][0] });
const no = (said: Saying, is?: string): Acted => ({
  done: false,
  said,
  says: is === undefined ? sayings[said][0] : `it is ${is}: ${sayings[said][0]}`,
});

/** Of a call whose fate stays unknown the operator decides: it may arrive twice, and is counted so. */
const mayGoAgain = (row: Reminder): boolean =>
  row.state === 'failed' || row.state === 'skipped' || (row.state === 'uncertain' && row.eventUntil === null);

const resend = async (service: Service, tx: Transaction, row: Reminder): Promise<Acted> => {
  if (!mayGoAgain(row)) return no('not-to-resend', row.state);
  const now = service.clock.now();
  const { templateId } = service.planning;
  await tx.reminders.save({ ...row, state: 'planned', notBefore: now });
  await replan(tx, row.personId, service.planning, now);
  const after = await tx.reminders.find(row.id);
  if (after?.state !== 'planned') return no('no-longer-holds', after?.state === 'skipped' ? after.reason : undefined);
  const credits = await tx.ledger.count(row.personId, templateId);
  return credits > 0 ? yes('goes-again') : no('no-credit');
};

/** `failed`, so that no new plan takes it up again; without a code, since WeChat was not asked. */
const cancel = async (service: Service, tx: Transaction, row: Reminder): Promise<Acted> => {
  if (row.state !== 'planned') return no('not-to-cancel', row.state);
  const { templateId } = service.planning;
  await tx.reminders.save({ ...row, state: 'failed', templateId, code: null });
  await replan(tx, row.personId, service.planning, service.clock.now());
  return yes('cancelled');
};

/** Does what an operator asks; each act is one transaction, and is in the log. */
export const actOn = (service: Service, asked: Act): Promise<Acted> =>
  service.store.transaction(async (tx) => {
    const { templateId } = service.planning;
    service.log.info({ operator: asked.act, reminder: 'id' in asked ? asked.id : null }, 'the operator asked');
    if (asked.act === 'pause' || asked.act === 'resume') service.journal.pausing(templateId, asked.act === 'pause');
    if (asked.act === 'pause') {
      await tx.pauses.pause(templateId, service.clock.now());
      return yes('paused');
    }
    if (asked.act === 'resume') return (await tx.pauses.resume(templateId)) ? yes('resumed') : no('not-paused');
    if (asked.act === 'release' || asked.act === 'drop') {
      const held =
        asked.act === 'release' ? tx.restores.release(asked.id, service.clock.now()) : tx.restores.drop(asked.id);
      return (await held) ? yes(asked.act === 'release' ? 'released' : 'dropped') : no('not-held');
    }
    const row = await tx.reminders.find(asked.id);
    if (!row) return no('not-there');
    return asked.act === 'resend' ? resend(service, tx, row) : cancel(service, tx, row);
  });
