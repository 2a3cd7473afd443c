import { useState } from 'react';
import { type Relation, relations } from '../../rules/vocabulary.ts';
import { relationName } from '../../words/relation-words.ts';
import { Chips } from '../chips/chips.tsx';

const usual: readonly Relation[] = ['dad', 'mum', 'grandpa', 'grandma', 'self'];

type Props = { label: string; value: Relation | null; onPick: (relation: Relation) => void };

/** The few that most families need; the others come with one tap. */
export function RelationChips({ label, value, onPick }: Props) {
  const [all, setAll] = useState(value !== null && !usual.includes(value));
  const shown = all ? relations : usual;
  const more = { value: 'more', text: '还有别人…' } as const;
  return (
    <Chips<Relation | 'more'>
      label={label}
      value={value}
      options={[
        ...shown.map((relation) => ({ value: relation, text: relationName(relation) })),
        ...(all ? [] : [more]),
      ]}
      onPick={(picked) => (picked === 'more' ? setAll(true) : onPick(picked))}
    />
  );
}
