import { knownDates } from '../../rules/benefit/known-dates.ts';
import { tellsOf } from '../../rules/reminders/tells-of.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit } from '../../state/elder';
import { useRemote } from '../../state/remote';
import type { Standing } from '../../state/standing';
import { lastDay } from '../../words/window-words';
import { YearStrip } from '../year-strip/year-strip';

type Props = { benefit: Benefit; standing: Standing; today: CivilDate };

/** The strip ends with the last day that counts where that is known, else with the day to have looked by. */
export function BenefitStrip({ benefit, standing, today }: Props) {
  const planned = useRemote().me?.plan.funded ?? [];
  const { window } = standing;
  if (!window?.checkBy || window.certainty === 'unverified') return null;
  const { last } = knownDates(benefit);
  return (
    <YearStrip
      today={today}
      end={lastDay(window) ?? window.checkBy}
      last={last.kind === 'day' ? last.on : last.kind === 'month' ? last.month : null}
      opens={window.opensOn}
      checkBy={window.checkBy}
      reminders={planned.filter((item) => tellsOf(item, benefit.id)).map(({ on }) => on)}
    />
  );
}
