import { View } from '@tarojs/components';
import { Heading } from '../../../components/heading/heading.tsx';
import { Option } from '../../../components/option/option.tsx';
import { Progress } from '../../../components/progress/progress.tsx';
import { RegionRow } from '../../../components/region-row/region-row.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { ofRefs } from '../../../components/source-list/source-item.ts';
import { spoken } from '../../../components/spoken.ts';
import { openPage } from '../../../platform/navigate.ts';
import { questionText } from '../../../rules/choose/questions.ts';
import { sayWho } from '../../../rules/choose/say-who.ts';
import type { Question, Situation } from '../../../rules/choose/types.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import type { Whom } from '../../../whom/whom.ts';
import { SourcesFold } from '../sources-fold.tsx';
import { whereIcons } from '../way-icons.ts';
import { splitLabel } from './answer-words.ts';
import { answeredUrl, progressOf } from './answers.ts';
import { ChosenLine } from './chosen-line.tsx';

type Props = {
  question: Question;
  situation: Situation;
  whom: Whom;
  onWhom: (whom: Whom) => void;
  today: CivilDate;
};

/** One question; an answer opens the next as a page of its own, so that 返回 is the question before. */
export function QuestionScreen({ question, situation, whom, onWhom, today }: Props) {
  const { ask, why, options, src } = questionText(question, situation.where);
  const progress = progressOf(question, situation);
  const words = sayWho(ask, whom.who);
  const first = question === 'where' && !whom.elder;
  return (
    <Screen disclaimer title='选个办法'>
      <Progress {...progress} label={`第 ${progress.at} 问，共 ${progress.of} 问`} />
      {first ? <RegionRow value={whom.region} onPick={(region) => onWhom({ ...whom, region })} /> : null}
      <Heading text={words} lead={sayWho(why, whom.who)} />
      <View className='choose-options' {...spoken('radiogroup', words)}>
        {options.map(({ value, label }) => (
          <Option
            key={value}
            {...splitLabel(sayWho(label, whom.who))}
            icon={Object.entries(whereIcons).find(([where]) => where === value)?.[1]}
            checked={situation[question] === value}
            onTap={() => openPage(answeredUrl(whom, situation, { [question]: value }))}
          />
        ))}
      </View>
      {first ? null : <ChosenLine whom={whom} situation={situation} />}
      <SourcesFold items={ofRefs(src)} today={today} />
    </Screen>
  );
}
