import { Dial } from '../../../components/dial/dial.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { LookFirst } from '../look-first.tsx';
import { SchemeChips } from '../scheme-chips.tsx';
import { WhomCard } from '../whom-card.tsx';
import { LateFoot } from './late-foot.tsx';
import { firstWords, type LateProps } from './late-props.ts';
import { LateRuleCard } from './late-rule-card.tsx';
import { LateWays } from './late-ways-list.tsx';
import { OtherStops } from './other-stops.tsx';

/** What 暂停 means here, how to make up, and the two kinds that certifying does not mend. */
export function Stopped({ whom, today, card, onWhom }: LateProps) {
  return (
    <Screen disclaimer title='错过了怎么办' bar={<Dial region={whom.region} />}>
      <Heading text={firstWords('stopped')} />
      <LookFirst whom={whom} />
      {whom.elder ? null : <WhomCard whom={whom} today={today} onChange={onWhom} />}
      {whom.region && !whom.elder ? <SchemeChips whom={whom} onChange={onWhom} /> : null}
      <LateRuleCard whom={whom} today={today} />
      <LateWays whom={whom} today={today} />
      <OtherStops today={today} />
      <LateFoot whom={whom} money='stopped' card={card} today={today} />
    </Screen>
  );
}
