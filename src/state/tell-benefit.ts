import type { CivilDate, MoneyState } from '../rules/vocabulary.ts';
import type { Benefit } from './elder.ts';
import { editElder, elders } from './elders.ts';
import type { Outcome } from './stored.ts';
import { today } from './today.ts';

export function changeBenefit(benefitId: string, change: (benefit: Benefit) => Benefit): Outcome {
  const whose = elders.get().find(({ benefits }) => benefits.some(({ id }) => id === benefitId));
  return editElder(whose?.id, (elder) => ({
    ...elder,
    benefits: elder.benefits.map((benefit) => (benefit.id === benefitId ? change(benefit) : benefit)),
  }));
}

/** 没去看, 查了还没办, 没查到: no news, and yet a word: the next reminder counts from it. */
export const tellNoNews = (benefitId: string): Outcome =>
  changeBenefit(benefitId, (benefit) => ({ ...benefit, toldOn: today() }));

/** 钱停了吗？ `stopped` holds until 又发了 is said, whatever was certified meanwhile. */
export const tellMoney = (benefitId: string, money: MoneyState): Outcome =>
  changeBenefit(benefitId, (benefit) => ({ ...benefit, money, toldOn: today() }));

/** 约好的那天: 上门, 窗口, 预约; null: there is none any more. */
export const noteVisit = (benefitId: string, visitOn: CivilDate | null): Outcome =>
  changeBenefit(benefitId, (benefit) => ({ ...benefit, visitOn, toldOn: today() }));
