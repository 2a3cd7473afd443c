import { View } from '@tarojs/components';
import { Heading } from '../../components/heading/heading.tsx';
import { Option } from '../../components/option/option.tsx';
import { Screen } from '../../components/screen/screen.tsx';
import { spoken } from '../../components/spoken.ts';
import { openPage } from '../../platform/navigate.ts';
import type { Address } from '../../routes/routes.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { type Candidate, nobody, type Whom, whomOfElder } from '../../whom/whom.ts';
import { relationName } from '../../words/relation-words.ts';
import { benefitWords } from '../../words/whose-words.ts';

type Props = {
  title: string;
  candidates: readonly Candidate[];
  today: CivilDate;
  /** The page again, about this one. */
  urlOf: (whom: Whom) => Address;
};

/** Whose, and which money, before anything else: alone on the screen, each told apart by place and benefit. */
export function WhomScreen({ title, candidates, today, urlOf }: Props) {
  const isOne = new Set(candidates.map(({ elder }) => elder.id)).size === 1;
  const [first] = candidates;
  const ask = isOne && first ? `${relationName(first.elder.relation)}的哪一份？` : '是谁的认证？';
  return (
    <Screen disclaimer title={title}>
      <Heading text={ask} lead='各地、各种钱，办法不一样。' />
      <View className='whom-options' {...spoken('group', ask)}>
        {candidates.map(({ elder, benefit }) => (
          <Option
            key={benefit.id}
            icon='person'
            title={relationName(elder.relation)}
            small={benefitWords(benefit)}
            onTap={() => openPage(urlOf(whomOfElder(elder, today, benefit.id)))}
          />
        ))}
        {isOne ? null : <Option icon='plus' title='别的老人' onTap={() => openPage(urlOf(nobody))} />}
      </View>
    </Screen>
  );
}
