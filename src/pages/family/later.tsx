import { Heading } from '../../components/heading/heading';
import { Row } from '../../components/rows/row';
import { Rows } from '../../components/rows/rows';

/** What this page will do; none of it can be tapped before it works. */
export const Later = () => (
  <>
    <Heading level={2} text='以后这一页还会有' lead='还没做好，现在点不了。' />
    <Rows>
      <Row icon='family' title='家里人看同一份日子' small='一个人改了，大家都看到' />
      <Row icon='check' title='一个人办好，别人不用再操心' small='谁办的、哪天办的，都看得到' />
      <Row icon='person' title='各叫各的称呼' small='您的妈妈，是别人的岳母' />
    </Rows>
  </>
);
