import { View } from '@tarojs/components';
import { Heading } from '../../../components/heading/heading.tsx';
import { Option } from '../../../components/option/option.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { ofRefs } from '../../../components/source-list/source-item.ts';
import { openPage } from '../../../platform/navigate.ts';
import { routes } from '../../../routes/routes.ts';
import { sayWho } from '../../../rules/choose/say-who.ts';
import { wayWords } from '../../../rules/choose/way-words.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { type Whom, whomQuery } from '../../../whom/whom.ts';
import { SourcesFold } from '../sources-fold.tsx';
import { wayIcons } from '../way-icons.ts';
import { lateWays } from './late-ways.ts';

export function LateWays({ whom, today }: { whom: Whom; today: CivilDate }) {
  const ways = lateWays(whom.region?.code ?? null, whom.scheme);
  const shut = ways.filter((way) => way.shut);
  return (
    <>
      <Heading level={2} text='怎么补' />
      <View className='late-options'>
        {ways
          .filter((way) => !way.shut)
          .map(({ way, reason }) => (
            <Option
              key={way}
              icon={wayIcons[way]}
              title={wayWords[way].name}
              small={sayWho(reason, whom.who)}
              onTap={() => openPage(routes.guide({ flow: way, ...whomQuery(whom) }))}
            />
          ))}
      </View>
      {shut.length > 0 ? (
        <Rows>
          {shut.map(({ way, reason }) => (
            <Row key={way} icon={wayIcons[way]} title={`${wayWords[way].name}：您那里不行`} small={reason} />
          ))}
        </Rows>
      ) : null}
      <SourcesFold items={ofRefs(ways.flatMap(({ src }) => src))} today={today} />
    </>
  );
}
