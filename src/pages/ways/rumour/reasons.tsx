import { Heading } from '../../../components/heading/heading.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import type { Sign } from '../../../rules/message/types.ts';

type Props = { signs: readonly Sign[]; before: boolean };

/** Each sign with the message's own words that show it; what was read before the answers does not vanish with them. */
export const Reasons = ({ signs, before }: Props) =>
  signs.length === 0 ? null : (
    <>
      <Heading level={2} text={before ? '刚才觉得不对的地方' : '为什么这样说'} />
      <Rows>
        {signs.map(({ code, matched, sentence }) => (
          <Row key={`${code} ${matched}`} title={sentence} small={`消息里写着「${matched}」`} />
        ))}
      </Rows>
    </>
  );
