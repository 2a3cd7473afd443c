import { View } from '@tarojs/components';
import { useState } from 'react';
import { SourceLine } from '../../../components/source-line/source-line';
import { ofRefs } from '../../../components/source-list/source-item';
import { SourceList } from '../../../components/source-list/source-list';
import { citationOf } from '../../../rules/flows/citation-of.ts';
import { materialDate, materialIsOld } from '../../../rules/regions/material-date.ts';
import { today } from '../../../state/today';

/** Quiet but always there: who wrote it and when; unfolded, each source by name. */
export function Sources({ refs }: { refs: readonly string[] }) {
  const [open, setOpen] = useState(false);
  const sources = refs.flatMap((ref) => citationOf(ref) ?? []);
  const newest = sources
    .map(({ date }) => date ?? '')
    .sort()
    .reverse()[0];
  const old = materialIsOld(newest || null, today());
  const when = newest ? materialDate(newest) : '材料没写日期';
  return (
    <View>
      <SourceLine
        text={`出处　${sources.length} 份材料 · ${when}${old ? '，材料较早，再问一句' : ''}`}
        onTap={() => setOpen(!open)}
      />
      {open ? <SourceList items={ofRefs(refs)} today={today()} /> : null}
    </View>
  );
}
