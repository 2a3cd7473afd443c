import { View } from '@tarojs/components';
import { useState } from 'react';
import { Row } from '../../../components/rows/rows.tsx';
import { Tap } from '../../../components/tap/tap';
import { together } from '../../../components/together.ts';
import { openPage } from '../../../platform/navigate.ts';
import { flowOf } from '../../../rules/flows/all-flows.ts';
import type { GuideProps } from './guide-props.ts';
import { guideUrl } from './guide-view.ts';
import { Sources } from './sources.tsx';
import { withName } from './with-name.ts';

type Props = Pick<GuideProps, 'flow' | 'query'>;

/** 不行？ stands beside every step: what is documented to go wrong. */
export function NotWorking({ flow, query }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Row title='没看到？不行？' expanded={open} onTap={() => setOpen(!open)}>
      {flow.fails.map(({ sign, fix, go, seenIn }) => (
        <View key={sign}>
          <View className='strong'>{together(withName(sign, query.relation))}</View>
          <View>{together(`${withName(fix, query.relation)}。`)}</View>
          {seenIn ? <View className='small'>{together(`这是${seenIn}的写法`)}</View> : null}
          {go ? (
            <Tap className='link' onTap={() => openPage(guideUrl(go, query))}>
              {`看「${flowOf(go).title}」`}
            </Tap>
          ) : null}
        </View>
      ))}
      <Sources refs={[...new Set(flow.fails.flatMap(({ src }) => src))]} />
    </Row>
  );
}
