import { Button } from '../../../components/button/button.tsx';
import { Dial } from '../../../components/dial/dial.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Note } from '../../../components/note/note.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { openHome } from '../../../platform/navigate.ts';
import { adviceFor } from '../../../rules/message/message-words.ts';
import type { Settled } from '../../../rules/message/types.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { useElders } from '../../../state/elders.ts';
import { onlyPayer } from '../../../whom/only-payer.ts';
import { Advice } from './advice.tsx';
import { OwnDates } from './own-dates.tsx';
import { verdictSaid, verdicts } from './verdict-words.ts';

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
