import { View } from '@tarojs/components';
import { useState } from 'react';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { ofRefs } from '../../../components/source-list/source-item.ts';
import { otherStops } from '../../../rules/choose/late-words.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { SourcesFold } from '../sources-fold.tsx';

/**
 * For who was told another reason on the telephone: certifying does not mend these, and 补发 must not be promised here.
 * Folded: most families would only be frightened.
 */
export function OtherStops({ today }: { today: CivilDate }) {
  const [open, setOpen] = useState(false);
  return (
    <Rows>
      <Row title='问到的是别的原因？' small='不是没认证才停的' expanded={open} onTap={() => setOpen(!open)}>
        {otherStops.map(({ text }) => (
          <View key={text}>{text}</View>
        ))}
        <SourcesFold items={ofRefs(otherStops.flatMap(({ src }) => src))} today={today} />
      </Row>
    </Rows>
  );
}
