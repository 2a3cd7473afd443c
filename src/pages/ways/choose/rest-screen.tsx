import { Button } from '../../../components/button/button.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { openPage, openReminders } from '../../../platform/navigate.ts';
import type { Situation } from '../../../rules/choose/types.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { findElder } from '../../../state/elders.ts';
import { type Standing, standingOf } from '../../../state/standing.ts';
import type { Whom } from '../../../whom/whom.ts';
import { dateLines } from '../../../words/window-words.ts';
import { answeredUrl } from './answers.ts';

/** Where nothing needs doing for this one now: how it stands; else null. */
export function restOf({ elder: id, benefit: benefitId }: Whom, today: CivilDate): Standing | null {
  const elder = findElder(id);
  const benefit = elder?.benefits.find((one) => one.id === benefitId);
  const standing = elder && benefit ? standingOf(elder, benefit, today) : null;
  return standing?.kind === 'fine' ? standing : null;
}

type Props = { whom: Whom; situation: Situation; standing: Standing; today: CivilDate };

/** Before four questions are asked for nothing. */
export const RestScreen = ({ whom, situation, standing, today }: Props) => (
  <Screen title='选个办法' bar={<Button text='到时候叫我' onTap={openReminders} />}>
    <Heading text={`${whom.who}现在不用办`} lead={dateLines(standing, today).map((line) => `${line}。`)} />
    <Rows>
      <Row
        icon='path'
        title='还是看看办法'
        small='先看看，下次心里有数'
        onTap={() => openPage(answeredUrl(whom, situation, { ask: 'where' }))}
      />
    </Rows>
  </Screen>
);
