import { useState } from 'react';
import { Button } from '../../components/button/button.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { Row, Rows } from '../../components/rows/rows.tsx';
import { Screen } from '../../components/screen/screen.tsx';
import { openHome, openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import type { Elder } from '../../state/elder.ts';
import { stopElder } from '../../state/elders.ts';
import { familyOf } from '../../state/family/families.ts';
import { useStopUnsent } from '../../state/stop-sent.ts';
import { notKept } from '../../words/not-kept.ts';
import { relationName, relationPronoun } from '../../words/relation-words.ts';
import { stopUnsentWords } from '../../words/standing-words.ts';

/** Condolence first, or a plain yes; then what the phone cannot do itself. No date, no card to send, nothing asked. */
export function StoppedElder({ elder }: { elder: Elder }) {
  const [message, setMessage] = useState('');
  const unsent = useStopUnsent(elder);
  const gone = elder.stopped === 'deceased';
  const shared = familyOf(elder.id) !== null;
  const whose = shared && !unsent ? '，家里人的' : '';
  const stopped = `给${relationPronoun(elder.relation)}的提醒${whose}${unsent ? '，手机上停了。' : '都停了。'}`;
  const lead = [stopped, ...(unsent ? [stopUnsentWords] : []), ...(gone ? ['手机日历里记过的，请手动删掉。'] : [])];
  const undo = () => {
    const outcome = stopElder(elder.id, null);
    if (outcome === 'kept') return;
    stopElder(elder.id, elder.stopped); // not kept, so not to be shown either
    setMessage(notKept[outcome]);
  };
  return (
    <Screen disclaimer title={relationName(elder.relation)} message={message}>
      <Heading text={gone ? '请节哀。' : '好，不提醒。'} lead={lead} />
      {gone ? (
        <Rows>
          <Row
            icon='phone'
            title='还有一件事要告诉社保'
            onTap={() =>
              openPage(routes.guide({ flow: 'after-death', elder: elder.id, region: elder.benefits[0]?.region }))
            }
          />
        </Rows>
      ) : null}
      <Button kind='line' text={gone ? '点错了，接着提醒' : '接着提醒'} onTap={undo} />
      <Rows>
        <Row
          icon='person'
          title={shared ? '改一改' : '改一改，或删掉'}
          onTap={() => openPage(routes.elder({ elder: elder.id }))}
        />
        <Row icon='home' title='回首页' onTap={openHome} />
      </Rows>
    </Screen>
  );
}
