import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/button/button';
import { Chips } from '../../components/chips/chips';
import { Heading } from '../../components/heading/heading';
import { type AgeBand, ageBands, type CivilDate, schemes } from '../../rules/vocabulary.ts';
import { schemeFamily, schemeHint } from '../../words/scheme-words';
import type { BenefitDraft } from './draft';
import { LastField, type LastMode, modeOf } from './last-field';
import { OfficialField } from './official-field';

type Props = {
  benefit: BenefitDraft;
  today: CivilDate;
  /** Asked only where the place counts by age, or asks whether the survivor is a child. */
  asks: { age: boolean; minor: boolean };
  ageBand: AgeBand;
  onAge: (band: AgeBand) => void;
  onChange: (change: Partial<BenefitDraft>) => void;
  /** Where there is more than one. */
  onRemove?: () => void;
};

const ages: Record<AgeBand, string> = {
  under80: '80 岁以下',
  '80-89': '80 多岁',
  '90-99': '90 多岁',
  '100plus': '100 岁以上',
};

export function BenefitFields({ benefit, today, asks, ageBand, onAge, onChange, onRemove }: Props) {
  const [mode, setMode] = useState<LastMode | null>(modeOf(benefit.last));
  return (
    <>
      <Heading level={2} text='领的是哪一种？' />
      <Chips
        label='领的是哪一种'
        value={benefit.scheme}
        options={schemes.map((scheme) => ({ value: scheme, text: schemeFamily(scheme) }))}
        onPick={(scheme) => onChange({ scheme })}
      />
      {benefit.scheme ? <View className='small'>{schemeHint(benefit.scheme)}。</View> : null}
      {asks.minor && benefit.scheme === 'survivor' ? (
        <Chips
          label='领钱的人满 18 岁了吗'
          value={benefit.minor ? 'minor' : 'adult'}
          options={[
            { value: 'adult', text: '满 18 岁了' },
            { value: 'minor', text: '还没满 18 岁' },
          ]}
          onPick={(age) => onChange({ minor: age === 'minor' })}
        />
      ) : null}
      {asks.age ? (
        <>
          <Heading level={2} text='多大年纪？' lead='这里按年纪分，年纪大的办得勤些。' />
          <Chips
            label='多大年纪'
            value={ageBand}
            options={ageBands.map((band) => ({ value: band, text: ages[band] }))}
            onPick={onAge}
          />
        </>
      ) : null}
      <LastField benefit={benefit} today={today} mode={mode} onMode={setMode} onChange={onChange} />
      <OfficialField
        value={benefit.officialDueOn}
        today={today}
        onChange={(officialDueOn) => onChange({ officialDueOn })}
      />
      {onRemove ? <Button kind='line' text='这一种不领，去掉' onTap={onRemove} /> : null}
    </>
  );
}
