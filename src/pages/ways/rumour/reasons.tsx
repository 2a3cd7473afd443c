import { Heading } from '../../../components/heading/heading';
import { Row, Rows } from '../../../components/rows/rows';
import type { Sign } from '../../../rules/message/types.ts';

/** Each sign with the message's own words that show it. */
export const Reasons = ({ signs }: { signs: readonly Sign[] }) =>
  signs.length === 0 ? null : (
    <>
      <Heading level={2} text='为什么这样说' />
      <Rows>
        {signs.map(({ code, matched, sentence }) => (
          <Row key={`${code} ${matched}`} title={sentence} small={`消息里写着「${matched}」`} />
        ))}
      </Rows>
    </>
  );
