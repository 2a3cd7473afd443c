import { View } from '@tarojs/components';
import { Card } from '../../components/card/card';
import { Heading } from '../../components/heading/heading';
import { Rail } from '../../components/rail/rail';
import { together } from '../../components/together';
import { tellsOf } from '../../rules/reminders/tells-of.ts';
import type { PlannedReminder, ReminderPlan } from '../../rules/reminders/types.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Elder } from '../../state/elder';
import { standingOf } from '../../state/standing';
import { dayInYearWords } from '../../words/dates';
import { payerWords } from '../../words/region-words';
import { relationName } from '../../words/relation-words';
import { byWhenWords, hourWords, noneToComeWords, plannedWords } from '../../words/reminder-words';
import { schemeShort } from '../../words/scheme-words';

type Props = { elder: Elder; benefitId: string; plan: ReminderPlan; hour: number; today: CivilDate };

/** Who is reminded of what, when, and whether a message backs it: without one the dot is hollow. */
export function PlanCard({ elder, benefitId, plan, hour, today }: Props) {
  const benefit = elder.benefits.find(({ id }) => id === benefitId);
  if (!benefit) return null;
  const mine = (item: PlannedReminder) => tellsOf(item, benefitId);
  const funded = plan.funded.filter(mine).map((item) => ({ item, done: true }));
  const unfunded = plan.unfunded.filter(mine).map((item) => ({ item, done: false }));
  const items = [...funded, ...unfunded].sort((a, b) => (a.item.at < b.item.at ? -1 : 1));
  const standing = standingOf(elder, benefit, today);
  const { window } = standing;
  /** A message of a visit counts to the day of the benefit that leads it. */
  const windowBehind = (item: PlannedReminder) =>
    standingOf(elder, elder.benefits.find(({ id }) => id === item.benefitId) ?? benefit, today).window;
  const byWhen = byWhenWords(standing, today);
  return (
    <Card>
      <View>
        <Heading level={2} text={`${relationName(elder.relation)}${byWhen ? ` · ${byWhen}` : ''}`} />
        <View className='small'>{together(`${payerWords(benefit)} · ${schemeShort(benefit.scheme)}`)}</View>
      </View>
      {items.length === 0 || !window?.checkBy ? <View>{noneToComeWords(benefit, window)}</View> : null}
      {items.length === 0 ? null : (
        <Rail
          items={items.map(({ item, done }) => ({
            id: `${item.kind}@${item.on}`,
            done,
            state: done ? '会发' : '还发不了',
            lead: dayInYearWords(item.on, today),
            title: ` ${done ? hourWords(hour) : '还发不了'}`,
            small: done ? `「${plannedWords(item, windowBehind(item))}」` : undefined,
          }))}
        />
      )}
    </Card>
  );
}
