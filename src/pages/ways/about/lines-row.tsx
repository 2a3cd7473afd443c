import { View } from '@tarojs/components';
import { Button } from '../../../components/button/button.tsx';
import { ofCitation } from '../../../components/source-list/source-item.ts';
import { callNumber } from '../../../platform/phone';
import { linesFor } from '../../../rules/regions/lines-for.ts';
import { citationsOf } from '../../../rules/regions/region-citations.ts';
import type { CivilDate, RegionCode, Scheme } from '../../../rules/vocabulary.ts';
import { SourcesFold } from '../sources-fold.tsx';
import { FoldRow } from './fold-row.tsx';

type Props = { region: RegionCode; scheme: Scheme | null; today: CivilDate };

/** Whom to call about a benefit of this place, each number with whose material names it. */
export function LinesRow({ region, scheme, today }: Props) {
  const lines = linesFor(region);
  return (
    <FoldRow title='打电话问' small={lines.map(({ number }) => number).join('、')}>
      {lines.map(({ number, what, src }) => (
        <View key={number}>
          <View>{what}</View>
          <Button kind='line' icon='phone' text={`拨 ${number}`} onTap={() => void callNumber(number)} />
          <SourcesFold
            items={citationsOf(region, src).map(ofCitation)}
            today={today}
            about={{ region, scheme: scheme ?? undefined }}
          />
        </View>
      ))}
    </FoldRow>
  );
}
