import { View } from '@tarojs/components';
import { Button } from '../../../components/button/button.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Note } from '../../../components/note/note.tsx';
import { Progress } from '../../../components/progress/progress.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { Sketch } from '../../../components/sketch/sketch.tsx';
import { Tap } from '../../../components/tap/tap';
import { openHome, openPage } from '../../../platform/navigate.ts';
import { flowOf } from '../../../rules/flows/all-flows.ts';
import { forgetProgress } from '../../../state/progress.ts';
import type { GuideProps } from './guide-props.ts';
import { finishUrl, guideUrl } from './guide-view.ts';
import { JumpButtons } from './jump-buttons.tsx';
import { Needs } from './needs.tsx';
import { NotWorking } from './not-working.tsx';
import { OtherDoor } from './other-door.tsx';
import { Sources } from './sources.tsx';
import { withName } from './with-name.ts';

/** What only one article says is doubted in a note; some steps say it of themselves as well. */
const doubt = '各地入口不同，您那里可能没有';

/** One instruction, one sketch, one green button. */
export function OneStep({ flow, query, steps, door, at, move }: GuideProps) {
  const step = steps[at];
  if (!step) return null;
  const say = (text: string) => withName(text, query.relation);
  const last = at === steps.length - 1;
  const next = () => {
    if (!last) return move({ step: at + 1 });
    forgetProgress(flow.id, query.elderId);
    openPage(finishUrl(flow.id, query));
  };
  const bar = (
    <>
      {at > 0 ? <Button kind='line' text='上一步' onTap={() => move({ step: at - 1 })} /> : null}
      <Button text={last ? '都做好了' : '做好了，下一步'} onTap={next} />
    </>
  );
  return (
    <Screen disclaimer title={flow.title} bar={bar}>
      <Progress at={at + 1} of={steps.length} />
      <Heading tag={`第 ${at + 1} 步，共 ${steps.length} 步`} text={say(step.do)} />
      {step.sketch ? <Sketch rows={step.sketch} /> : null}
      {step.see && step.see !== doubt ? <View>{say(step.see)}。</View> : null}
      {step.note && step.note !== doubt ? <View className='small'>{say(step.note)}。</View> : null}
      {step.sure === 'one-article' ? <Note kind='amber'>{doubt}。</Note> : null}
      {step.seenIn ? <View className='small'>{`这是${step.seenIn}的写法，别处不一定一样。`}</View> : null}
      {at === 0 ? <Needs flow={flow} relation={query.relation} /> : null}
      <JumpButtons flow={flow} step={step} query={query} />
      <Rows>
        {step.go ? (
          <Row
            icon='path'
            title={`打开「${flowOf(step.go).title}」`}
            onTap={() => openPage(guideUrl(step.go ?? flow.id, query))}
          />
        ) : null}
        <OtherDoor flow={flow} door={door} at={at} move={move} />
        <NotWorking flow={flow} query={query} />
        <Row title={`一次看全部 ${steps.length} 步`} onTap={() => move({ all: true })} />
      </Rows>
      <Sources
        refs={at === 0 ? [...new Set([...step.src, ...flow.needs.src])] : step.src}
        about={{ region: query.region, scheme: query.scheme ?? query.benefit?.scheme }}
      />
      <Tap className='link' onTap={openHome}>
        去首页
      </Tap>
    </Screen>
  );
}
