import { Button } from '../../../components/button/button.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { openPage } from '../../../platform/navigate.ts';
import { routes } from '../../../routes/routes.ts';
import { whomQuery } from '../../../whom/whom.ts';
import { lookUpWords } from '../../../words/look-up-words.ts';
import { LateFoot } from './late-foot.tsx';
import { firstWords, type LateProps } from './late-props.ts';

/** The money comes: nothing is lost yet, and perhaps nothing is to be done. */
export function NotStopped({ whom, today, card }: LateProps) {
  const look = routes.guide({ flow: 'last-time', ...whomQuery(whom) });
  return (
    <Screen
      disclaimer
      title='错过了怎么办'
      bar={<Button text={lookUpWords(whom.region?.code)} onTap={() => openPage(look)} />}
    >
      <Heading text={firstWords('ok')} lead='可能已经自动认证了，养老金就没停。' />
      <Rows>
        <Row icon='check' title='查到新日子' small='已经认过了，这一次不用办' />
        <Row
          icon='path'
          title='没查到'
          small='选一个办法，这几天办'
          onTap={() => openPage(routes.choose({ ...whomQuery(whom), money: 'ok' }))}
        />
      </Rows>
      <LateFoot whom={whom} money='ok' card={card} today={today} />
    </Screen>
  );
}
