import { Button } from '../../../components/button/button.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { openPage } from '../../../platform/navigate.ts';
import type { ShareCard } from '../../../platform/share';
import { shareCard } from '../../../platform/share';
import { routes } from '../../../routes/routes.ts';
import { sayWho } from '../../../rules/choose/say-who.ts';
import type { Situation, Way } from '../../../rules/choose/types.ts';
import { wayWords } from '../../../rules/choose/way-words.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { type Whom, whomQuery } from '../../../whom/whom.ts';
import { LookFirst } from '../look-first.tsx';
import { AnswerRows } from './answer-rows.tsx';
import { situationWords } from './answer-words.ts';
import { BestWay } from './best-way.tsx';
import { OtherWays } from './other-ways.tsx';
import { OutWays } from './out-ways.tsx';

type Props = {
  best: Way;
  others: readonly Way[];
  out: readonly Way[];
  situation: Situation;
  whom: Whom;
  today: CivilDate;
  card: ShareCard;
};

/** The best way with what speaks for it, then the others, then what was left out and why. */
export function ResultScreen({ best, others, out, situation, whom, today, card }: Props) {
  return (
    <Screen disclaimer title='选个办法'>
      <Heading
        tag={situationWords(situation, whom.who)}
        text={sayWho(wayWords[best.flow].name, whom.who).split(/(?=帮)/)}
      />
      <LookFirst whom={whom} />
      <BestWay way={best} whom={whom} today={today} />
      <OtherWays ways={others} whom={whom} today={today} />
      <OutWays ways={out} whom={whom} today={today} />
      <AnswerRows whom={whom} situation={situation} />
      <Rows>
        <Row
          icon='copy'
          title='做成一张图'
          small='存到相册，能打印'
          onTap={() => openPage(routes.poster({ flow: best.flow, ...whomQuery(whom) }))}
        />
      </Rows>
      <Button kind='line' text='把这个办法发到群里' share='choose' onTap={() => shareCard(card)} />
    </Screen>
  );
}
