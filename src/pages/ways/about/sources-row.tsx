import { View } from '@tarojs/components';
import { ofCitation } from '../../../components/source-list/source-item.ts';
import { SourceList } from '../../../components/source-list/source-list.tsx';
import { Tap } from '../../../components/tap/tap';
import { together } from '../../../components/together.ts';
import { openPage } from '../../../platform/navigate.ts';
import { routes } from '../../../routes/routes.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import type { Whom } from '../../../whom/whom.ts';
import { schemeShort } from '../../../words/scheme-words.ts';
import { personOf } from '../person-of.ts';
import { regionSources } from '../region-sources.ts';
import { FoldRow } from './fold-row.tsx';

type Props = { whom: Whom; today: CivilDate; open: boolean };

/** From whom the rule of one place is known, and how old that is. */
export function SourcesRow({ whom, today, open }: Props) {
  const { region, scheme } = whom;
  const found = region ? regionSources(region.code, scheme, today, personOf(whom)) : null;
  if (!region || !found) return null;
  const { rule, own, rest } = found;
  const place = [region.name, scheme ? schemeShort(scheme) : ''].filter(Boolean).join(' · ');
  return (
    <>
      {scheme ? (
        <FoldRow title='出处' small={place} open={open}>
          {rule.map((sentence) => (
            <View key={sentence}>{together(sentence)}</View>
          ))}
          {own.length > 0 ? <SourceList items={own.map(ofCitation)} today={today} /> : null}
          <Tap className='link' onTap={() => openPage(routes.differs({ region: region.code, scheme }))}>
            这里不对？
          </Tap>
        </FoldRow>
      ) : null}
      {rest.length > 0 ? (
        <FoldRow
          title={scheme ? '这里其他的材料' : '出处'}
          small={scheme ? `${rest.length} 份` : `${place} · ${rest.length} 份`}
          open={open && !scheme}
        >
          <SourceList items={rest.map(ofCitation)} today={today} />
        </FoldRow>
      ) : null}
      {!scheme && rest.length === 0 ? (
        <FoldRow title='出处' small={place} open={open}>
          <View>这里的材料，没有找到。拨 12333 问一句。</View>
        </FoldRow>
      ) : null}
    </>
  );
}
