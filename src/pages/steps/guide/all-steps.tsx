import { View } from '@tarojs/components';
import { Button } from '../../../components/button/button.tsx';
import { Card } from '../../../components/card/card.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Rail } from '../../../components/rail/rail.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { Tap } from '../../../components/tap/tap';
import { together } from '../../../components/together.ts';
import { openHome } from '../../../platform/navigate.ts';
import { shareCard } from '../../../platform/share';
import { localWords } from '../../../rules/flows/local-words.ts';
import type { GuideProps } from './guide-props.ts';
import { guideSharePath } from './guide-view.ts';
import { Needs } from './needs.tsx';
import { SaidOtherwise } from './said-otherwise.tsx';
import { Sources } from './sources.tsx';
import { withName } from './with-name.ts';

/** Everything at once: for who would rather read ahead, and for paper. */
export function AllSteps({ flow, query, steps, at, move }: GuideProps) {
  const say = (text: string) => withName(text, query.relation);
  const here = query.region ? localWords(flow, query.region) : [];
  const rows = steps.map((step, index) => ({
    id: `${index} ${step.do}`,
    done: index < at,
    state: index < at ? '做好了' : '还没做',
    title: say(step.do),
    small: step.see ? say(step.see) : undefined,
    current: index === at,
  }));
  const card = { title: `${flow.title}：一步一步照着来`, path: guideSharePath(flow.id, query) };
  return (
    <Screen
      disclaimer
      title={flow.title}
      bar={<Button text={`接着第 ${at + 1} 步`} onTap={() => move({ all: false })} />}
    >
      <Heading text={`一共 ${steps.length} 步`} lead={say(flow.forWhom)} />
      <Needs flow={flow} relation={query.relation} />
      <Card>
        <Rail items={rows} />
      </Card>
      <View>{`怎么算办好：${say(flow.endCheck)}`}</View>
      {flow.after.length > 0 ? <Heading level={2} text='办完以后' /> : null}
      {flow.after.map((sentence) => (
        <View key={sentence}>{together(`${say(sentence)}。`)}</View>
      ))}
      <SaidOtherwise title='您那里的写法' words={here} />
      <SaidOtherwise title='也有这样写的' words={flow.differs ?? []} />
      {flow.unknown.length > 0 ? (
        <View className='small'>{`没有找到的：${flow.unknown.join('；')}。拿不准就拨 12333。`}</View>
      ) : null}
      <Button kind='soft' icon='family' text='发给家里人' share='guide' onTap={() => shareCard(card)} />
      <Sources
        refs={[...new Set([...steps, flow.needs].flatMap(({ src }) => src))]}
        about={{ region: query.region, scheme: query.scheme ?? query.benefit?.scheme }}
      />
      <Tap className='link' onTap={openHome}>
        去首页
      </Tap>
    </Screen>
  );
}
