import { Dial } from '../../../components/dial/dial';
import { Heading } from '../../../components/heading/heading';
import { Screen } from '../../../components/screen/screen';
import { LookFirst } from '../look-first';
import { SchemeChips } from '../scheme-chips';
import { WhomCard } from '../whom-card';
import { LateFoot } from './late-foot';
import { firstWords, type LateProps } from './late-props';
import { LateRuleCard } from './late-rule-card';
import { LateWays } from './late-ways-list';
import { OtherStops } from './other-stops';

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
