import type * as v from 'valibot';
import type { Change, changes as changesShape } from '../../../src/contract/change.ts';
import { type ErrorCode, errors } from '../../../src/contract/errors.ts';
import type { changesTaken } from '../../../src/contract/me.ts';
import type { Journal } from '../../journal/journal.ts';
import { done, type Outcome } from '../../outcome.ts';
import { forgetRows } from '../../planning/forget-rows.ts';
import type { Service } from '../../service.ts';
import type { Transaction } from '../../store/store.ts';
import { accessOf } from '../access.ts';
import { changePerson } from '../change-person.ts';
import { applyChange } from './apply-change.ts';
import { atOurs, byOurClock, type Skew } from './clock-skew.ts';
import { noteDeed } from './note-deed.ts';

type Told = v.InferOutput<typeof changesShape>;
type Taken = v.InferOutput<typeof changesTaken>;

const takeOne = async (
  tx: Transaction,
  personId: string,
  change: Change,
  skew: Skew,
  journal: Journal,
): Promise<Outcome<null>> => {
  const access = await accessOf(tx, personId);
  const stamp = { at: atOurs(change.changedAt, skew), by: change.id };
  const outcome = await applyChange(tx, access, byOurClock(change, skew), stamp, skew.now);
  const seen = access.elder(change.elder);
  if (outcome.ok && seen) noteDeed(journal, personId, seen, change, stamp, skew.now);
  if (outcome.ok) await tx.families.count(personId, change.id, skew.now);
  return outcome;
};

/**
 * Takes what a person changed, in the order in which it was made. Each change counts once by its id, however often it
 * comes. One that is refused is told by name and changes nothing; the others are kept all the same.
 */
export const takeChanges = async (service: Service, personId: string, told: Told): Promise<Outcome<Taken>> => {
  const refusals = new Map<string, ErrorCode>();
  const me = await changePerson(service, personId, async (tx, now) => {
    refusals.clear(); // the database may have the work done again
    const skew = { behind: now - Date.parse(told.sentAt), now };
    const counted = new Set(
      await tx.families.counted(
        personId,
        told.changes.map(({ id }) => id),
      ),
    );
    for (const change of told.changes) {
      if (counted.has(change.id)) continue;
      counted.add(change.id);
      const outcome = await takeOne(tx, personId, change, skew, service.journal);
      if (!outcome.ok) refusals.set(change.id, outcome.refusal.code);
    }
    if (told.changes.some(({ what }) => what === 'elder-removed')) await forgetRows(tx, personId, now);
    return done(null);
  });
  if (!me.ok) return me;
  const named = [...refusals].map(([id, code]) => ({ id, code, sentence: errors[code].sentence }));
  return done({ me: me.value, refused: named });
};
