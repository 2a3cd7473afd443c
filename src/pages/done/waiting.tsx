import { Button } from '../../components/button/button.tsx';
import { ReminderLine } from '../../components/elder-card/reminder-line.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { Note } from '../../components/note/note.tsx';
import { Row, Rows } from '../../components/rows/rows.tsx';
import { Screen } from '../../components/screen/screen.tsx';
import { CallMe } from '../../components/subscribe/call-me.tsx';
import { openHome, openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import { waitWords } from '../../rules/choose/wait-words.ts';
import type { FlowId } from '../../rules/flows/types.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { takeBack } from '../../state/certifications.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import { sharedId } from '../../state/family/families.ts';

type Props = {
  elder: Elder;
  benefit: Benefit;
  today: CivilDate;
  /** How it was done, where a guide led here. */
  flow: FlowId | undefined;
  onBack: () => void;
};

/** How long a result takes is known for a few places only, and said there. */
export function Waiting({ elder, benefit, today, flow, onBack }: Props) {
  const way = flow ?? (elder.residence === 'abroad' ? 'abroad' : undefined);
  const undo = () => {
    takeBack(benefit.id);
    onBack();
  };
  const record = routes.guide({ flow: 'check-record', elder: elder.id, region: benefit.region });
  return (
    <Screen title='办好了' bar={<Button text='回首页' onTap={openHome} />}>
      <Heading text={['记下了。', '过些天再去查一次']} />
      <Note lead={waitWords(benefit.region, way)}>
        看到记录里有办好的日子，再来点「看到了」。
        {sharedId(elder.id) ? '结果归您来看，家里别人的提醒先等着。' : '提醒还留着。'}
      </Note>
      <CallMe benefitIds={[benefit.id]} today={today} />
      <Rows>
        <ReminderLine benefitIds={[benefit.id]} today={today} />
        <Row icon='search' title='看看怎么查' onTap={() => openPage(record)} />
        <Row icon='undo' title='点错了，改回去' onTap={undo} />
      </Rows>
    </Screen>
  );
}
