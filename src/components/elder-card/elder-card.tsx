import { View } from '@tarojs/components';
import { openPage } from '../../platform/navigate';
import { routes } from '../../routes/routes.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit, Elder } from '../../state/elder';
import { isJoiner, sharedId } from '../../state/family/families';
import type { Standing } from '../../state/standing';
import { tellMoney } from '../../state/tell-benefit';
import { leafDay } from '../../words/by-when-words';
import { badgeWords } from '../../words/standing-words';
import { benefitWords } from '../../words/whose-words';
import { basisWords, otherReasons, sourceWords } from '../../words/window-words';
import { Badge } from '../badge/badge';
import { Beside } from '../beside/beside';
import { Button } from '../button/button';
import { Card } from '../card/card';
import { Leaf } from '../leaf/leaf';
import { SourceLine } from '../source-line/source-line';
import { Tap } from '../tap/tap';
import { together } from '../together';
import { BenefitStrip } from './benefit-strip';
import { DayLines } from './day-lines';
import { MovedLine } from './moved-line';
import { nextSteps } from './next-step';
import { ReminderLine } from './reminder-line';
import { TurnLine } from './turn-line';
import { VisitLine } from './visit-line';
import './elder-card.scss';

type Props = {
  elder: Elder;
  benefit: Benefit;
  standing: Standing;
  today: CivilDate;
  /** Opens the elder's own page; not given there. */
  onOpen?: () => void;
};

/** A date nobody verified never gets it, nor one that seems over, nor who has to call first. */
const showsLeaf = ({ kind, window, daysLeft }: Standing): boolean =>
  window?.certainty !== 'unverified' && kind !== 'missed' && (daysLeft ?? 0) >= 0 && kind !== 'unpaid';

/** What to do now, big; the date and why, beside it. */
export function ElderCard({ elder, benefit, standing, today, onOpen }: Props) {
  const { window } = standing;
  const { main, other } = nextSteps(elder, benefit, standing);
  const about = benefitWords(benefit);
  const rule = { region: benefit.region, scheme: benefit.scheme };
  /** The elder themself, whom the family helps: one thing to do. The rest is on their own page. */
  const hasOthers = elder.relation === 'self' && onOpen !== undefined && sharedId(elder.id) !== undefined;
  const leaf = showsLeaf(standing) && window ? leafDay(window, today) : null;
  const source = window ? sourceWords(window, today) : null;
  const basis = window ? basisWords(window, benefit.region, benefit.scheme, today) : null;
  return (
    <Card>
      <View>
        <View className='elder-why'>
          <Beside start={leaf ? <Leaf {...leaf} today={today} /> : null}>
            <Badge {...badgeWords(standing)} />
            {onOpen ? (
              <Tap className='link small' label={`看看、改改：${about}`} onTap={onOpen}>
                {together(about)}
              </Tap>
            ) : (
              <View className='small'>{together(about)}</View>
            )}
          </Beside>
          <DayLines standing={standing} today={today} />
          <MovedLine benefit={benefit} standing={standing} today={today} />
          <BenefitStrip benefit={benefit} standing={standing} today={today} />
        </View>
        <View className={onOpen ? 'elder-act' : 'elder-act elder-act-last'}>
          <Button text={main.text} onTap={() => openPage(main.url)} />
        </View>
      </View>
      {hasOthers ? null : <Button text={other.text} kind='line' onTap={() => openPage(other.url)} />}
      {standing.kind === 'unpaid' && !isJoiner(elder.id) ? (
        <Button text='钱又发了' kind='line' onTap={() => tellMoney(benefit.id, 'paid')} />
      ) : null}
      <TurnLine elder={elder} benefit={benefit} standing={standing} today={today} />
      <VisitLine elder={elder} benefit={benefit} today={today} />
      <ReminderLine benefitIds={[benefit.id]} today={today} />
      {window
        ? otherReasons(window).map(({ code, sentence }) => (
            <View key={code} className='small'>
              {together(sentence)}
            </View>
          ))
        : null}
      {basis ? (
        <SourceLine
          before={basis}
          text={source ?? '看看出处和说明'}
          onTap={() => openPage(routes.about(rule))}
          about={rule}
        />
      ) : null}
    </Card>
  );
}
