import { View } from '@tarojs/components';
import { Card } from '../../../components/card/card.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { ofCitation } from '../../../components/source-list/source-item.ts';
import { together } from '../../../components/together.ts';
import { openPage } from '../../../platform/navigate.ts';
import { routes } from '../../../routes/routes.ts';
import type { CivilDate, RegionCode, Scheme } from '../../../rules/vocabulary.ts';
import { deedOf, waysText } from '../../../words/place-cases.ts';
import { schemeShort } from '../../../words/scheme-words.ts';
import { localRule } from '../local-rule.ts';
import { regionSources } from '../region-sources.ts';
import { SourcesFold } from '../sources-fold.tsx';
import { wayIcons } from '../way-icons.ts';
import { caseWays } from './case-ways.ts';

type Props = { region: { code: RegionCode; name: string }; scheme: Scheme; today: CivilDate };

/**
 * What a place's rule says, what stopping means there, and the way for each kind of person: of nobody in particular.
 */
export function PlaceAnswer({ region, scheme, today }: Props) {
  const place = { region: region.code, scheme };
  const found = regionSources(region.code, scheme, today);
  const late = localRule(region.code, scheme, today);
  const ways = caseWays(region.code, scheme);
  return (
    <>
      <Card>
        <Heading level={2} text={`${region.name} · ${schemeShort(scheme)}`} />
        {(found?.rule ?? []).map((sentence) => (
          <View key={sentence}>{together(sentence)}</View>
        ))}
        <SourcesFold items={(found?.own ?? []).map(ofCitation)} today={today} about={place} />
      </Card>
      <Heading level={2} text='怎么办' />
      <Rows>
        {ways.map(({ one, way }) => (
          <Row
            key={one.words}
            icon={wayIcons[way]}
            title={one.words}
            small={deedOf(way)}
            onTap={() => openPage(routes.choose({ ...place, ...answersOf(one.answers) }))}
          />
        ))}
      </Rows>
      <Card>
        <Heading level={2} text='停了怎么恢复' />
        {late.sentences.map((sentence) => (
          <View key={sentence}>{together(sentence)}</View>
        ))}
        {late.note ? <View className='small'>{together(late.note)}</View> : null}
        {late.instead ? <View className='small'>{together(late.instead)}</View> : null}
        <SourcesFold items={late.sources} today={today} />
      </Card>
      <Rows>
        <Row
          icon='copy'
          title='做成一张图'
          small='贴在社区里：规定、办法，留一行写电话'
          onTap={() => openPage(routes.poster({ flow: 'ways', ways: waysText(ways.map(({ way }) => way)), ...place }))}
        />
      </Rows>
    </>
  );
}

const answersOf = ({ where, body, phone, money }: ReturnType<typeof caseWays>[number]['one']['answers']) => ({
  where: where ?? undefined,
  body: body ?? undefined,
  phone: phone ?? undefined,
  money: money ?? undefined,
});
