import { Button } from '../../components/button/button.tsx';
import { type AgeBand, type CivilDate, schemes } from '../../rules/vocabulary.ts';
import { AgeField } from './age-field.tsx';
import { Asked } from './asked.tsx';
import { asksOf } from './asks.ts';
import { BenefitFields } from './benefit-fields.tsx';
import { type BenefitDraft, type Draft, emptyBenefit } from './draft.ts';
import { type Open, placeOf } from './open-questions.ts';
import { ResidenceField } from './residence-field.tsx';

type Props = {
  draft: Draft;
  band: AgeBand | null;
  today: CivilDate;
  open: Open | null;
  onChange: (part: Partial<Draft>) => void;
};

/** What is drawn, each with its own place; then what the rules of these places ask of the elder. */
export function Benefits({ draft, band, today, open, onChange }: Props) {
  const { benefits } = draft;
  const asked = benefits.map(({ region, scheme }) => asksOf(region?.code, scheme));
  const changeOne = (id: string, part: Partial<BenefitDraft>) =>
    onChange({ benefits: benefits.map((benefit) => (benefit.id === id ? { ...benefit, ...part } : benefit)) });
  const without = (id: string) => benefits.filter((benefit) => benefit.id !== id);
  return (
    <>
      {benefits.map((benefit, index) => (
        <BenefitFields
          key={benefit.id}
          benefit={benefit}
          today={today}
          asks={asked[index] ?? asksOf(undefined, null)}
          open={open}
          onChange={(part) => changeOne(benefit.id, part)}
          onRemove={benefits.length > 1 ? () => onChange({ benefits: without(benefit.id) }) : undefined}
        />
      ))}
      {asked.some(({ age }) => age) ? (
        <Asked at={placeOf('age')} open={open}>
          <AgeField value={draft.birthYear} band={band} today={today} onPick={(birthYear) => onChange({ birthYear })} />
        </Asked>
      ) : null}
      {asked.some(({ residence }) => residence) ? (
        <Asked at={placeOf('residence')} open={open}>
          <ResidenceField value={draft.residence} onPick={(residence) => onChange({ residence })} />
        </Asked>
      ) : null}
      {benefits.length < schemes.length ? (
        <Button
          kind='line'
          icon='plus'
          text='还领另一种'
          onTap={() => onChange({ benefits: [...benefits, emptyBenefit(benefits[0]?.region ?? null)] })}
        />
      ) : null}
    </>
  );
}
