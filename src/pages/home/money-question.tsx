import { Option } from '../../components/option/option.tsx';
import { openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import { knownDates, timeOf } from '../../rules/benefit/known-dates.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import { isJoiner } from '../../state/family/families.ts';
import { tellMoney } from '../../state/tell-benefit.ts';
import { pastDayWords } from '../../words/dates.ts';
import { relationSubject } from '../../words/relation-words.ts';
import type { Shown } from './every-benefit.ts';

/**
 * Its time seems over and nobody said yet whether the money stopped: that comes before everything else, for who may
 * answer it.
 */
export const asksMoney = ({ elder, standing, benefit }: Shown): boolean =>
  standing.kind === 'missed' && benefit.money === null && !isJoiner(elder.id);

export const moneyQuestion = ({ elder }: Shown): string => `${relationSubject(elder.relation)}的钱停了吗？`;

/** Why it is asked, without a word of being late. */
export function moneyLead({ benefit }: Shown, today: CivilDate): string {
  const day = timeOf(knownDates(benefit).last);
  const since = day ? `上次是${pastDayWords(day, today)}办的，该再查一查。` : '记下的日子过了，该再查一查。';
  return `${since}可能已自动认证，没停。`;
}

/** Three answers; each leads to what comes next, and the first two are remembered. */
export function MoneyQuestion({ elder, benefit }: { elder: Elder; benefit: Benefit }) {
  const about = { elder: elder.id, benefit: benefit.id, region: benefit.region, scheme: benefit.scheme };
  const paid = () => {
    tellMoney(benefit.id, 'paid');
    openPage(routes.guide({ ...about, flow: 'last-time' }));
  };
  const stopped = () => {
    tellMoney(benefit.id, 'stopped');
    openPage(routes.late({ ...about, money: 'stopped' }));
  };
  return (
    <>
      <Option icon='check' title='没停' small='查一眼记录，记下新的日子' onTap={paid} />
      <Option icon='phone' title='停了' small='先打电话，再补。一般会补发' onTap={stopped} />
      <Option
        icon='clock'
        title='不知道'
        small='教您怎么看'
        onTap={() => openPage(routes.late({ ...about, money: 'unknown' }))}
      />
    </>
  );
}
