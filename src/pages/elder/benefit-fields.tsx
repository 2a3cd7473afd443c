import { View } from '@tarojs/components';
import { Button } from '../../components/button/button.tsx';
import { Chips } from '../../components/chips/chips.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { type CivilDate, schemes } from '../../rules/vocabulary.ts';
import { schemeFamily, schemeHint } from '../../words/scheme-words.ts';
import { Asked } from './asked.tsx';
import type { Asks } from './asks.ts';
import type { BenefitDraft } from './draft.ts';
import { LastField } from './last-field.tsx';
import { OfficialField } from './official-field.tsx';
import { asksMinor, type Open, placeOf } from './open-questions.ts';
import { RegionField } from './region-field.tsx';

type Props = {
  benefit: BenefitDraft;
  today: CivilDate;
  asks: Asks;
  open: Open | null;
  onChange: (change: Partial<BenefitDraft>) => void;
  /** Where there is more than one. */
  onRemove?: () => void;
};

export function BenefitFields({ benefit, today, asks, open, onChange, onRemove }: Props) {
  return (
    <>
      <Asked at={placeOf('region', benefit.id)} open={open}>
        <RegionField value={benefit.region} onPick={(region) => onChange({ region })} />
      </Asked>
      <Asked at={placeOf('scheme', benefit.id)} open={open}>
        <Heading level={2} text='领的是哪一种？' />
        <Chips
          label='领的是哪一种'
          value={benefit.scheme}
          options={schemes.map((scheme) => ({ value: scheme, text: schemeFamily(scheme) }))}
          onPick={(scheme) => onChange({ scheme })}
        />
        {benefit.scheme ? <View className='small'>{schemeHint(benefit.scheme)}。</View> : null}
      </Asked>
      {asksMinor(benefit, asks) ? (
        <Asked at={placeOf('minor', benefit.id)} open={open}>
          <Heading level={2} text='领钱的人满 18 岁了吗？' />
          <Chips
            label='领钱的人满 18 岁了吗'
            value={benefit.minor === null ? null : benefit.minor ? 'minor' : 'adult'}
            options={[
              { value: 'adult', text: '满 18 岁了' },
              { value: 'minor', text: '还没满 18 岁' },
            ]}
            onPick={(age) => onChange({ minor: age === 'minor' })}
          />
        </Asked>
      ) : null}
      <LastField benefit={benefit} today={today} open={open} onChange={onChange} />
      <Asked at={placeOf('due', benefit.id)} open={open}>
        <OfficialField
          value={benefit.officialDueOn}
          today={today}
          onChange={(officialDueOn) => onChange({ officialDueOn })}
        />
      </Asked>
      {onRemove ? <Button kind='line' text='这一种不领，去掉' onTap={onRemove} /> : null}
    </>
  );
}
