import { Row, Rows } from '../../components/rows/rows.tsx';
import { openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';

/** What families come to ask, with or without an elder on the phone. */
export const Questions = () => (
  <Rows>
    <Row icon='path' title='怎么认证' onTap={() => openPage(routes.choose())} />
    <Row icon='clock' title='错过了怎么办' onTap={() => openPage(routes.late())} />
    <Row icon='pin' title='查一个地方' onTap={() => openPage(routes.place())} />
    <Row icon='shield' title='这条消息是真的吗' onTap={() => openPage(routes.rumour())} />
    <Row icon='person' title='字的大小、关于我们' onTap={() => openPage(routes.about())} />
  </Rows>
);
