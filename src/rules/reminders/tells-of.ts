import type { PlannedReminder } from './types.ts';

/** Does the message speak of this benefit, alone or beside another of the same visit? */
export const tellsOf = ({ benefitId, also }: Pick<PlannedReminder, 'benefitId' | 'also'>, id: string): boolean =>
  benefitId === id || also.includes(id);
