import { View } from '@tarojs/components';
import { useState } from 'react';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { ofRefs } from '../../../components/source-list/source-item.ts';
import { sayWho } from '../../../rules/choose/say-who.ts';
import type { Way } from '../../../rules/choose/types.ts';
import { wayWords } from '../../../rules/choose/way-words.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import type { Whom } from '../../../whom/whom.ts';
import { SourcesFold } from '../sources-fold.tsx';

type Props = { ways: readonly Way[]; whom: Whom; today: CivilDate };

/** Nothing disappears silently: each way that was left out says what ruled it out, those ruled out alike together. */
export function OutWays({ ways, whom, today }: Props) {
  const [open, setOpen] = useState(false);
  if (ways.length === 0) return null;
  return (
    <Rows>
      <Row
        title='这次用不上的'
        small={`${ways.length} 个办法，点开看为什么`}
        expanded={open}
        onTap={() => setOpen(!open)}
      >
        {[...new Set(ways.map(({ reason }) => reason))].map((reason) => (
          <View key={reason}>
            <View>
              {ways
                .filter((way) => way.reason === reason)
                .map(({ flow }) => sayWho(wayWords[flow].name, whom.who))
                .join('、')}
            </View>
            <View className='small'>{sayWho(reason, whom.who)}</View>
          </View>
        ))}
        <SourcesFold items={ofRefs(ways.flatMap(({ src }) => src))} today={today} />
      </Row>
    </Rows>
  );
}
