import { useDidShow } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { Screen } from '../../components/screen/screen.tsx';
import { openHome, openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import { askForElders } from '../../state/sync.ts';

/**
 * A message or a calendar entry opened on a phone that does not know its elder: a new phone, which the service may
 * help, or the elder was removed.
 */
export function LostElder({ sheet }: { sheet: ReactNode }) {
  useDidShow(() => void askForElders());
  return (
    <Screen title='养老认证' bar={<Button text='去首页看看' onTap={openHome} />}>
      <Heading
        text={['这部手机上，', '没找到这位长辈']}
        lead={['可能换了手机，或者删掉了。', '重新加一次，四件事就好。']}
      />
      <Button kind='line' icon='plus' text='加一位长辈' onTap={() => openPage(routes.elder())} />
      {sheet}
    </Screen>
  );
}
