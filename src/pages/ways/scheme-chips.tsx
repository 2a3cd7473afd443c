import { Chips } from '../../components/chips/chips.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { schemes } from '../../rules/vocabulary.ts';
import type { Whom } from '../../whom/whom.ts';
import { schemeFamily } from '../../words/scheme-words.ts';

/** The rule differs by what is drawn; nothing is taken for granted. */
export const SchemeChips = ({ whom, onChange }: { whom: Whom; onChange: (whom: Whom) => void }) => (
  <>
    <Heading level={2} text='领的是哪一种？' />
    <Chips
      label='领的是哪一种'
      value={whom.scheme}
      options={schemes.map((scheme) => ({ value: scheme, text: schemeFamily(scheme) }))}
      onPick={(scheme) => onChange({ ...whom, scheme })}
    />
  </>
);
