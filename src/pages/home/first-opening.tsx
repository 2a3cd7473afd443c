import { Button } from '../../components/button/button.tsx';
import { FamilyNews } from '../../components/family-news/family-news.tsx';
import { FirstDrawing } from '../../components/first-drawing/first-drawing.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { KeptNote } from '../../components/kept-note/kept-note.tsx';
import { Screen } from '../../components/screen/screen.tsx';
import { openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { Questions } from './questions.tsx';

/** A drawing, a sentence, one button. Who was put out of a family, with nobody else to care for, reads it here. */
export const FirstOpening = ({ today }: { today: CivilDate }) => (
  <Screen disclaimer title='爸妈认证提醒' tab>
    <FirstDrawing />
    <Heading
      text={['爸妈的养老认证，', '该办了吗？']}
      lead={['养老金领取资格认证，', '多久办一次，各地不一样。', '告诉我四件事，马上给您日子。']}
    />
    <KeptNote />
    <FamilyNews today={today} />
    <Button text='加一位长辈' onTap={() => openPage(routes.elder())} />
    <Questions />
  </Screen>
);
