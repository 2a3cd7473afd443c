import { Button } from '../../../components/button/button';
import { Dial } from '../../../components/dial/dial';
import { Heading } from '../../../components/heading/heading';
import { Note } from '../../../components/note/note';
import { Row, Rows } from '../../../components/rows/rows';
import { Screen } from '../../../components/screen/screen';
import { openHome } from '../../../platform/navigate';
import { adviceFor } from '../../../rules/message/message-words.ts';
import type { Settled } from '../../../rules/message/types.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { useElders } from '../../../state/elders';
import { onlyPayer } from '../../../whom/only-payer';
import { Advice } from './advice';
import { OwnDates } from './own-dates';
import { verdictSaid, verdicts } from './verdict-words';

type Props = { verdict: Settled; today: CivilDate; onAgain: () => void };

/** Opened from a card: the message itself did not travel, so the kinds are explained and it can be pasted again. */
export function Landing({ verdict, today, onAgain }: Props) {
  const { kind, word, means } = verdictSaid[verdict];
  const payer = onlyPayer(useElders());
  const bar = (
    <>
      <Dial kind='line' region={payer} />
      <Button text='我也查一条' onTap={onAgain} />
    </>
  );
  return (
    <Screen disclaimer title='这条消息是真的吗' bar={bar}>
      <Heading text={['家里人查过', '一条养老认证的消息']} lead='那条消息没有跟过来。想看，就自己贴一遍。' />
      <Note kind={kind} lead={word}>
        {means}
      </Note>
      <Advice lines={adviceFor[verdict]} />
      <Heading level={2} text='四种结果' />
      <Rows>
        {verdicts.map((one) => (
          <Row key={one} title={verdictSaid[one].word} small={verdictSaid[one].means} />
        ))}
      </Rows>
      <OwnDates today={today} />
      <Rows>
        <Row icon='home' title='回首页' onTap={openHome} />
      </Rows>
    </Screen>
  );
}
