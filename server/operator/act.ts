import * as v from 'valibot';
import { replan } from '../planning/replan.ts';
import { takeBack } from '../sending/take-back.ts';
import type { Service } from '../service.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import { type Acted, no, noAsItIs, yes } from './acted.ts';
import { decideAllHeld, decideHeld } from './decide-held.ts';
import { resend } from './resend.ts';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/** A form has it as text. */
const count = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.trim(), v.regex(/^\d{1,9}$/), v.transform(Number))]),
  v.safeInteger(),
  v.minValue(0),
);

export const act = v.variant('act', [
  v.strictObject({ act: v.literal('resend'), id }),
  v.strictObject({ act: v.literal('cancel'), id }),
  v.strictObject({ act: v.literal('release'), id }),
  v.strictObject({ act: v.literal('drop'), id }),
  v.strictObject({ act: v.literal('release-all'), count: v.optional(count) }),
  v.strictObject({ act: v.literal('drop-all'), count: v.optional(count) }),
  v.strictObject({ act: v.literal('pause') }),
  v.strictObject({ act: v.literal('resume') }),
]);
export type Act = v.InferOutput<typeof act>;

/** `failed`, so that no new plan takes it up again; without a code, since WeChat was not asked. */
const cancel = async (service: Service, tx: Transaction, row: Reminder): Promise<Acted> => {
  if (row.state !== 'planned') return noAsItIs('not-to-cancel', row.state);
  const { templateId } = service.planning;
  await tx.reminders.save({ ...row, state: 'failed', templateId, code: null });
  await replan(tx, row.personId, service.planning, service.clock.now());
  return yes('cancelled');
};

const actOnOne = (service: Service, asked: Exclude<Act, { act: 'release-all' | 'drop-all' }>): Promise<Acted> =>
  service.store.transaction(async (tx) => {
    const { templateId } = service.planning;
    if (asked.act === 'pause' || asked.act === 'resume') service.journal.pausing(templateId, asked.act === 'pause');
    if (asked.act === 'pause') {
      await tx.pauses.pause(templateId, service.clock.now());
      return yes('paused');
    }
    if (asked.act === 'resume') return (await tx.pauses.resume(templateId)) ? yes('resumed') : no('not-paused');
    if (asked.act === 'release' || asked.act === 'drop') return decideHeld(service, tx, asked.act, asked.id);
    const row = await tx.reminders.find(asked.id);
    if (!row) return no('not-there');
    return asked.act === 'resend' ? resend(service, tx, row) : cancel(service, tx, row);
  });

/**
 * Does what an operator asks. What is asked of one message or of the template is one transaction; each act is in the
 * log. `isEnding`: the service ends, and what takes long stops where it is.
 */
export const actOn = async (service: Service, asked: Act, isEnding: () => boolean = () => false): Promise<Acted> => {
  service.log.info({ operator: asked.act, reminder: 'id' in asked ? asked.id : null }, 'the operator asked');
  if (asked.act === 'release-all') return decideAllHeld(service, 'release', asked.count, isEnding);
  if (asked.act === 'drop-all') return decideAllHeld(service, 'drop', asked.count, isEnding);
  const acted = await actOnOne(service, asked);
  // What was refused may have been mended meanwhile.
  if (asked.act === 'resume' && acted.done) await takeBack(service);
  return acted;
};
