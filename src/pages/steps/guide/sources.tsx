import { View } from '@tarojs/components';
import { useState } from 'react';
import { SourceLine } from '../../../components/source-line/source-line.tsx';
import { ofRefs } from '../../../components/source-list/source-item.ts';
import { SourceList } from '../../../components/source-list/source-list.tsx';
import type { Public } from '../../../routes/routes.ts';
import { citationOf } from '../../../rules/flows/citation-of.ts';
import { materialIsOld } from '../../../rules/regions/material-date.ts';
import { today } from '../../../state/today.ts';
import { ageWords } from '../../../words/source-words.ts';

/** Quiet but always there: who wrote it and when; unfolded, each source by name. */
export function Sources({ refs, about }: { refs: readonly string[]; about?: Pick<Public, 'region' | 'scheme'> }) {
  const [open, setOpen] = useState(false);
  const sources = refs.flatMap((ref) => citationOf(ref) ?? []);
  const [newest = null] = sources
    .flatMap(({ date }) => date ?? [])
    .sort()
    .reverse();
  const when = ageWords(newest, materialIsOld(newest, today()));
  return (
    <View>
      <SourceLine text={`出处　${sources.length} 份材料 · ${when}`} onTap={() => setOpen(!open)} about={about} />
      {open ? <SourceList items={ofRefs(refs)} today={today()} /> : null}
    </View>
  );
}
