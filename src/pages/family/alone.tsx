import { View } from '@tarojs/components';
import { Button } from '../../components/button/button.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { Row, Rows } from '../../components/rows/rows.tsx';
import { openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import type { Elder } from '../../state/elder.ts';
import { relationName } from '../../words/relation-words.ts';

/** No family yet: what it is good for, and how it begins. */
export const Alone = ({ elders }: { elders: readonly Elder[] }) => (
  <>
    <Heading
      text={['一个人办好，', '全家都知道']}
      lead={elders.length === 0 ? '先加一位长辈，再叫家里人。' : '叫上家里人：谁来办，写在这儿；办好了，都不用再操心。'}
    />
    {elders.length === 0 ? (
      <Button text='加一位长辈' onTap={() => openPage(routes.elder())} />
    ) : (
      <Button text='发邀请卡到家庭群' onTap={() => openPage(routes.bring())} />
    )}
    <Rows>
      <Row title='一张卡片' small='家里人点开，点一下就加入，不填姓名，不刷脸' />
      <Row title='一个人先收提醒' small='没办，再叫别人；办好了，就谁都不叫了' />
      <Row title='各叫各的' small='您叫妈妈，儿媳叫婆婆，说的是同一位' />
    </Rows>
    {elders.length === 0 ? null : (
      <View className='small'>
        {`现在只在您手机里的：${elders.map(({ relation }) => relationName(relation)).join('、')}。哪几位一起照看，下一步选。`}
      </View>
    )}
  </>
);
