import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { Option } from '../../../components/option/option.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import type { Family } from '../../../contract/family.ts';
import { openFamily } from '../../../platform/navigate.ts';
import { useElders } from '../../../state/elders.ts';
import { leaveFamily } from '../../../state/family/actions.ts';
import { relationName } from '../../../words/relation-words.ts';

type Props = { family: Family; onFailed: (sentence: string) => void };

/**
 * The elder stays with the family; who leaves may keep a copy as theirs alone. The last one out takes the elders along.
 */
export function Leave({ family, onFailed }: Props) {
  const [open, setOpen] = useState(false);
  const [keep, setKeep] = useState<readonly string[]>([]);
  const elders = useElders().filter(({ id }) => family.elders.includes(id));
  const isLast = family.members.length === 1;
  const leave = async () => {
    const failed = await leaveFamily(family.id, isLast ? family.elders : keep);
    if (failed) return onFailed(failed.sentence);
    openFamily();
  };
  const toggle = (id: string) => setKeep(keep.includes(id) ? keep.filter((one) => one !== id) : [...keep, id]);
  return (
    <Rows>
      <Row title='退出这个家' small='不再一起照看' expanded={open} onTap={() => setOpen(!open)}>
        {isLast ? (
          <View>这家只有您一个人了。退出后，长辈只在您手机里，和以前一样。</View>
        ) : (
          <>
            <View>长辈还在家里人的手机里。您也想留一份的，点一下：</View>
            {elders.map(({ id, relation }) => (
              <Option
                key={id}
                icon='copy'
                title={`${relationName(relation)}，留一份`}
                checked={keep.includes(id)}
                several
                onTap={() => toggle(id)}
              />
            ))}
          </>
        )}
        <Button kind='line' text='退出这个家' onTap={() => void leave()} />
        <Button kind='line' text='不退了' onTap={() => setOpen(false)} />
      </Row>
    </Rows>
  );
}
