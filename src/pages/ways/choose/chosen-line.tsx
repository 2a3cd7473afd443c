import { View } from '@tarojs/components';
import { Tap } from '../../../components/tap/tap';
import { together } from '../../../components/together.ts';
import { openPage } from '../../../platform/navigate.ts';
import { routes } from '../../../routes/routes.ts';
import type { Situation } from '../../../rules/choose/types.ts';
import type { Whom } from '../../../whom/whom.ts';
import { schemeFrom, schemeShort } from '../../../words/scheme-words.ts';
import { answeredUrl } from './answers.ts';

type Props = { whom: Whom; situation: Situation };

/** What was not asked because it is known: an elder's is mended on the elder's own page. */
export function ChosenLine({ whom, situation }: Props) {
  const scheme = schemeFrom(situation.scheme ?? undefined);
  const parts = [whom.region?.name, scheme ? schemeShort(scheme) : undefined].filter(Boolean);
  const url = whom.elder ? routes.elder({ elder: whom.elder }) : answeredUrl(whom, situation, { ask: 'region' });
  return (
    <View className='chosen'>
      <View>{parts.length > 0 ? together(`已选：${parts.join(' · ')}`) : '还没选发钱的地方'}</View>
      <Tap className='link' label={parts.length > 0 ? '改发钱的地方' : '选发钱的地方'} onTap={() => openPage(url)}>
        {parts.length > 0 ? '改' : '选'}
      </Tap>
    </View>
  );
}
