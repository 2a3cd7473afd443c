import type { ReminderRole } from '../../src/rules/reminders/types.ts';
import type { KnownBenefit } from './known-benefit.ts';

/** `none`: the person wants no messages about this elder. */
export type Role = ReminderRole | 'none';

/** A benefit of which a person is told, as the one who acts or as one of the others. */
export type CaredBenefit = KnownBenefit & { role: ReminderRole };

export const caredFor = (known: readonly KnownBenefit[], roleOf: (own: KnownBenefit) => Role): CaredBenefit[] =>
  known.flatMap((own) => {
    const role = roleOf(own);
    return role === 'none' ? [] : [{ ...own, role }];
  });
