import { Chips } from '../../components/chips/chips.tsx';
import { RegionRow } from '../../components/region-row/region-row.tsx';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { useElders } from '../../state/elders.ts';
import { type Whom, whomOfElder, whoWords } from '../../whom/whom.ts';
import { relationName } from '../../words/relation-words.ts';

type Props = { whom: Whom; today: CivilDate; onChange: (whom: Whom) => void };

/** Whom it is about: one tap for an elder of this phone, else the place that pays. */
export function WhomCard({ whom, today, onChange }: Props) {
  const known = useElders().filter(({ stopped }) => stopped === null);
  const other = { value: '', text: '别的老人' };
  const pick = (id: string) => {
    const elder = known.find((one) => one.id === id);
    if (elder) return onChange(whomOfElder(elder, today));
    onChange({ ...whom, elder: undefined, benefit: undefined, relation: undefined, who: whoWords(undefined) });
  };
  return (
    <>
      {known.length > 0 ? (
        <Chips
          label='给谁看'
          value={whom.elder ?? null}
          options={[...known.map(({ id, relation }) => ({ value: id, text: relationName(relation) })), other]}
          onPick={pick}
        />
      ) : null}
      {whom.elder ? null : <RegionRow value={whom.region} onPick={(region) => onChange({ ...whom, region })} />}
    </>
  );
}
