import type { RailItem } from '../../components/rail/rail.tsx';
import { bestRounds } from '../../rules/reminders/share-credits.ts';
import { tellsOf } from '../../rules/reminders/tells-of.ts';
import type { PlannedReminder, ReminderPlan } from '../../rules/reminders/types.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import { standingOf } from '../../state/standing.ts';
import { dayInYearWords, weekdayWords } from '../../words/dates.ts';
import { hourWords, plannedWords } from '../../words/reminder-words.ts';
import { schemeShort } from '../../words/scheme-words.ts';

/** A message to come, and whether a subscription backs it. */
export type Moment = { item: PlannedReminder; funded: boolean };

const byTime = (a: Moment, b: Moment): number => (a.item.at < b.item.at ? -1 : 1);

/** What the card shows at once — all that will be sent and what is asked for — and what would only make it steadier. */
export function momentsOf(plan: ReminderPlan, benefitId: string): { main: readonly Moment[]; more: readonly Moment[] } {
  const mine = (item: PlannedReminder) => tellsOf(item, benefitId);
  const funded = plan.funded.filter(mine).map((item) => ({ item, funded: true }));
  const missing = plan.unfunded.filter(mine).map((item) => ({ item, funded: false }));
  const lowest = Math.min(...missing.map(({ item }) => item.round));
  const isAskedFor = ({ item }: Moment) => item.round <= bestRounds || (funded.length === 0 && item.round === lowest);
  return {
    main: [...funded, ...missing.filter(isAskedFor)].sort(byTime),
    more: missing.filter((moment) => !isAskedFor(moment)),
  };
}

/** Why an earlier message goes without, where a later one has a subscription; null: none does. */
export function whyThisOrder(moments: readonly Moment[], today: CivilDate): string | null {
  const inTime = [...moments].sort(byTime);
  const passed = inTime.find(({ funded }, index) => !funded && inTime.slice(index).some((later) => later.funded));
  const given = passed && inTime.find(({ funded, item }) => funded && item.at > passed.item.at);
  if (!passed || !given) return null;
  const [early, late] = [passed, given].map(({ item }) => dayInYearWords(item.on, today));
  return `${late}那条更管用，先订给它；${early}那条要再订才发。`;
}

type Of = { elder: Elder; benefit: Benefit; hour: number; today: CivilDate; backed: boolean };

/** One moment as a line: its day, whether it will be sent, and what it will say. */
export function railItem({ item, funded }: Moment, { elder, benefit, hour, today, backed }: Of): RailItem {
  /** A message of a visit counts to the day of the benefit that leads it. */
  const leader = elder.benefits.find(({ id }) => id === item.benefitId) ?? benefit;
  const others = elder.benefits.filter(({ id }) => id !== benefit.id && tellsOf(item, id));
  const also = others.length > 0 ? `和${others.map(({ scheme }) => schemeShort(scheme)).join('、')}一条说完` : '';
  const words = `「${plannedWords(item, leader, standingOf(elder, leader, today).window)}」`;
  return {
    id: `${item.kind}@${item.on}`,
    done: funded && backed,
    state: !funded ? '还差这一条' : backed ? '会发' : '还没告诉提醒服务',
    lead: dayInYearWords(item.on, today),
    title: ` ${funded ? `${weekdayWords(item.on)} ${hourWords(hour)}` : '还差这一条'}`,
    small: also ? `${words} ${also}` : words,
  };
}
