import { View } from '@tarojs/components';
import { Heading } from '../../components/heading/heading';
import { Row } from '../../components/rows/row';
import { Rows } from '../../components/rows/rows';
import { Screen } from '../../components/screen/screen';
import { openHome, openPage } from '../../platform/navigate';
import { routes } from '../../routes/routes';
import type { Elder } from '../../state/elder';
import { useStopUnsent } from '../../state/stop-sent';
import { disclaimer } from '../../words/disclaimer';
import { relationName } from '../../words/relation-words';
import { stoppedHeadline, stopUnsentWords } from '../../words/standing-words';

/** Nothing to do any more: no date, no button to certify, no card to send. */
export function StoppedElder({ elder }: { elder: Elder }) {
  const gone = elder.stopped === 'deceased';
  const unsent = useStopUnsent(elder);
  const afterDeath = routes.guide({ flow: 'after-death', elder: elder.id, region: elder.region });
  return (
    <Screen title={relationName(elder.relation)}>
      <Heading
        text={stoppedHeadline(elder.relation, unsent)}
        lead={`${gone ? '请节哀。' : ''}${unsent ? stopUnsentWords : ''}${gone ? '手机日历里记过的，请手动删掉。' : '想要了，点下面再开。'}`}
      />
      <Rows>
        {gone ? <Row icon='phone' title='还有一件事要告诉社保' onTap={() => openPage(afterDeath)} /> : null}
        <Row icon='person' title='改一改，或接着提醒' onTap={() => openPage(routes.elder({ elder: elder.id }))} />
        <Row icon='home' title='回首页' onTap={openHome} />
      </Rows>
      <View className='small'>{disclaimer}</View>
    </Screen>
  );
}
