import { View } from '@tarojs/components';
import { Card } from '../../../components/card/card';
import { Heading } from '../../../components/heading/heading';
import { ofRefs } from '../../../components/source-list/source-item';
import { otherStops } from '../../../rules/choose/late-words.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { SourcesFold } from '../sources-fold';

/** Said apart: certifying does not mend these, and 补发 must not be promised here. */
export const OtherStops = ({ today }: { today: CivilDate }) => (
  <>
    <Heading level={2} text='这两种，另外说' />
    <Card>
      {otherStops.map(({ text }) => (
        <View key={text}>{text}</View>
      ))}
      <SourcesFold items={ofRefs(otherStops.flatMap(({ src }) => src))} today={today} />
    </Card>
  </>
);
