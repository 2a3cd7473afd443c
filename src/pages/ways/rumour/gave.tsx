import { Heading } from '../../../components/heading/heading.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { callNumber } from '../../../platform/phone';

/** For whom the answer comes too late: what to do now, in this order. */
export const Gave = () => (
  <>
    <Heading level={2} text='已经给了，怎么办' />
    <Rows>
      <Row title='停住' small='别再点，别再说，别再转。' />
      <Row title='找银行' small='打卡背面的电话，说要挂失。' />
      <Row icon='phone' title='打 110' small='说清给了什么、给了谁。' onTap={() => void callNumber('110')} />
    </Rows>
  </>
);
