import { View } from '@tarojs/components';
import { Card } from '../../../components/card/card.tsx';
import { Heading } from '../../../components/heading/heading.tsx';

export const Advice = ({ lines }: { lines: readonly string[] }) => (
  <>
    <Heading level={2} text='现在做什么' />
    <Card>
      {lines.map((line) => (
        <View key={line}>{line}</View>
      ))}
    </Card>
  </>
);
