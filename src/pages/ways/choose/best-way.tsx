import { View } from '@tarojs/components';
import { Button } from '../../../components/button/button.tsx';
import { Card } from '../../../components/card/card.tsx';
import { ofRefs } from '../../../components/source-list/source-item.ts';
import { openPage } from '../../../platform/navigate.ts';
import { routes } from '../../../routes/routes.ts';
import { sayWho } from '../../../rules/choose/say-who.ts';
import type { Way } from '../../../rules/choose/types.ts';
import { wayWords } from '../../../rules/choose/way-words.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { type Whom, whomQuery } from '../../../whom/whom.ts';
import { SourcesFold } from '../sources-fold.tsx';

type Props = { way: Way; whom: Whom; today: CivilDate };

export function BestWay({ way, whom, today }: Props) {
  const { needs, src } = wayWords[way.flow];
  return (
    <Card>
      <View>{sayWho(way.reason, whom.who)}</View>
      <View className='small'>{`要备：${sayWho(needs, whom.who)}`}</View>
      <Button text='一步一步教我' onTap={() => openPage(routes.guide({ flow: way.flow, ...whomQuery(whom) }))} />
      <SourcesFold items={ofRefs([...way.src, ...src])} today={today} />
    </Card>
  );
}
