import { knownDates, timeOf } from '../../rules/benefit/known-dates.ts';
import { tellsOf } from '../../rules/reminders/tells-of.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit } from '../../state/elder.ts';
import { useRemote } from '../../state/remote.ts';
import type { Standing } from '../../state/standing.ts';
import { YearStrip } from '../year-strip/year-strip.tsx';

type Props = { benefit: Benefit; standing: Standing; today: CivilDate };

/** The strip ends with the day to have looked by: later days stand with the sources only. */
export function BenefitStrip({ benefit, standing, today }: Props) {
  const planned = useRemote().me?.plan.funded ?? [];
  const { window } = standing;
  if (!window?.checkBy || window.certainty === 'unverified') return null;
  return (
    <YearStrip
      today={today}
      end={window.checkBy}
      last={timeOf(knownDates(benefit).last)}
      opens={window.opensOn}
      adviseBy={window.adviseBy}
      reminders={planned.filter((item) => tellsOf(item, benefit.id)).map(({ on }) => on)}
    />
  );
}
