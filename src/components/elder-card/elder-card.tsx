import { View } from '@tarojs/components';
import { openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import { isJoiner, sharedId } from '../../state/family/families.ts';
import type { Standing } from '../../state/standing.ts';
import { tellMoney } from '../../state/tell-benefit.ts';
import { leafDay } from '../../words/by-when-words.ts';
import { badgeWords } from '../../words/standing-words.ts';
import { benefitWords } from '../../words/whose-words.ts';
import { basisWords, otherReasons, sourceWords } from '../../words/window-words.ts';
import { Badge } from '../badge/badge.tsx';
import { Beside } from '../beside/beside.tsx';
import { Button } from '../button/button.tsx';
import { Card } from '../card/card.tsx';
import { Leaf } from '../leaf/leaf.tsx';
import { SourceLine } from '../source-line/source-line.tsx';
import { Tap } from '../tap/tap';
import { together } from '../together.ts';
import { BenefitStrip } from './benefit-strip.tsx';
import { DayLines } from './day-lines.tsx';
import { MovedLine } from './moved-line.tsx';
import { nextSteps } from './next-step.ts';
import { ReminderLine } from './reminder-line.tsx';
import { TurnLine } from './turn-line.tsx';
import { VisitLine } from './visit-line.tsx';
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
