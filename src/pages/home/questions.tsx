import { Row } from '../../components/rows/row';
import { Rows } from '../../components/rows/rows';
import { openPage } from '../../platform/navigate';

/** What families come to ask, with or without an elder on the phone. */
export const Questions = () => (
  <Rows>
    <Row icon='path' title='怎么认证' onTap={() => openPage('/pages/ways/choose/index')} />
    <Row icon='clock' title='错过了怎么办' onTap={() => openPage('/pages/ways/late/index')} />
    <Row icon='shield' title='这条消息是真的吗' onTap={() => openPage('/pages/ways/rumour/index')} />
    <Row icon='person' title='字的大小、关于我们' onTap={() => openPage('/pages/ways/about/index')} />
  </Rows>
);
