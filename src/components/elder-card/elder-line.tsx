import { View } from '@tarojs/components';
import { openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import type { Standing } from '../../state/standing.ts';
import { relationName } from '../../words/relation-words.ts';
import { badgeWords } from '../../words/standing-words.ts';
import { benefitWords } from '../../words/whose-words.ts';
import { dateLines } from '../../words/window-words.ts';
import { Badge } from '../badge/badge.tsx';
import { Beside } from '../beside/beside.tsx';
import { Card } from '../card/card.tsx';
import { Tap } from '../tap/tap';
import { together } from '../together.ts';
import { MovedLine } from './moved-line.tsx';
import { ReminderLine } from './reminder-line.tsx';
import { TurnLine } from './turn-line.tsx';

type Props = { elder: Elder; benefit: Benefit; standing: Standing; today: CivilDate };

/** What can wait: one line, which opens the elder's own page. */
export function ElderLine({ elder, benefit, standing, today }: Props) {
  const url = routes.card({ elder: elder.id });
  const lines = standing.kind === 'stopped' ? [] : dateLines(standing, today);
  return (
    <Card tight>
      <Tap className='elder-line' onTap={() => openPage(url)}>
        <Beside end={<Badge {...badgeWords(standing)} />}>
          <View className='strong'>{relationName(elder.relation)}</View>
        </Beside>
        <View>
          <View className='small'>{together(benefitWords(benefit))}</View>
          {lines.map((line) => (
            <View key={line} className='small'>
              {together(line)}
            </View>
          ))}
          <MovedLine benefit={benefit} standing={standing} today={today} />
        </View>
      </Tap>
      <TurnLine elder={elder} benefit={benefit} standing={standing} today={today} />
      {standing.kind === 'stopped' ? null : <ReminderLine benefitIds={[benefit.id]} today={today} />}
    </Card>
  );
}
