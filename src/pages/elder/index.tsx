import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '../../components/button/button';
import { Screen } from '../../components/screen/screen';
import { goBack } from '../../platform/navigate';
import { schemes } from '../../rules/vocabulary.ts';
import { findElder, saveElder, useElders } from '../../state/elders';
import { freshId } from '../../state/fresh-id';
import { useToday } from '../../state/today';
import { phoneFull } from '../../words/phone-full';
import { regionFrom } from '../../words/region-from';
import { relationFrom } from '../../words/relation-words';
import { schemeFrom } from '../../words/scheme-words';
import { invitation } from '../../words/share-words';
import { asksOf } from './asks';
import { BenefitFields } from './benefit-fields';
import { type BenefitDraft, type Draft, draftOf, elderOf, emptyBenefit, missingIn } from './draft';
import { RegionField } from './region-field';
import { RelationField } from './relation-field';
import { RemoveRow } from './remove-row';
import { StopRows } from './stop-rows';

export default function ElderPage() {
  const { params } = useRouter();
  useElders();
  const today = useToday();
  const known = findElder(params.elder);
  const [message, setMessage] = useState('');
  const [draft, setDraft] = useState<Draft>(() =>
    known
      ? draftOf(known)
      : {
          id: freshId(),
          relation: params.who ? relationFrom(params.who) : null,
          region: regionFrom(params.region),
          ageBand: 'under80',
          benefits: [emptyBenefit(schemeFrom(params.scheme))],
        },
  );
  useShareAppMessage(() => invitation);

  const change = (part: Partial<Draft>) => {
    setMessage('');
    setDraft((before) => ({ ...before, ...part }));
  };
  const changeBenefit = (id: string, part: Partial<BenefitDraft>) =>
    change({ benefits: draft.benefits.map((benefit) => (benefit.id === id ? { ...benefit, ...part } : benefit)) });

  const without = (id: string) => draft.benefits.filter((benefit) => benefit.id !== id);

  const save = () => {
    const elder = elderOf(draft, known);
    if (!elder) return setMessage(`${missingIn(draft) ?? '还差一点'}。`);
    if (saveElder(elder) === 'full') return setMessage(phoneFull);
    goBack();
  };

  return (
    <Screen
      title={known ? '改一改' : '加一位长辈'}
      message={message}
      bar={<Button text={known ? '改好了' : '好了，看什么时候办'} onTap={save} />}
    >
      <RelationField value={draft.relation} onPick={(relation) => change({ relation })} />
      <RegionField value={draft.region} onPick={(region) => change({ region })} />
      {draft.benefits.map((benefit) => (
        <BenefitFields
          key={benefit.id}
          benefit={benefit}
          today={today}
          asks={asksOf(draft.region?.code, benefit.scheme)}
          ageBand={draft.ageBand}
          onAge={(ageBand) => change({ ageBand })}
          onChange={(part) => changeBenefit(benefit.id, part)}
          onRemove={draft.benefits.length > 1 ? () => change({ benefits: without(benefit.id) }) : undefined}
        />
      ))}
      {draft.benefits.length < schemes.length ? (
        <Button
          kind='line'
          icon='plus'
          text='还领另一种'
          onTap={() => change({ benefits: [...draft.benefits, emptyBenefit()] })}
        />
      ) : null}
      {known ? (
        <>
          <StopRows elder={known} onFull={() => setMessage(phoneFull)} />
          <RemoveRow elderId={known.id} onFull={() => setMessage(phoneFull)} />
        </>
      ) : null}
    </Screen>
  );
}
