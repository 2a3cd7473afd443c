import { View } from '@tarojs/components';
import { Heading } from '../../../components/heading/heading';
import { Option } from '../../../components/option/option';
import { Row, Rows } from '../../../components/rows/rows';
import { ofRefs } from '../../../components/source-list/source-item';
import { openPage } from '../../../platform/navigate';
import { routes } from '../../../routes/routes.ts';
import { sayWho } from '../../../rules/choose/say-who.ts';
import { wayWords } from '../../../rules/choose/way-words.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { type Whom, whomQuery } from '../../../whom/whom';
import { SourcesFold } from '../sources-fold';
import { wayIcons } from '../way-icons';
import { lateWays } from './late-ways';

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
