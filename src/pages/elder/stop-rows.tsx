import { useState } from 'react';
import { Button } from '../../components/button/button';
import { Note } from '../../components/note/note';
import { Row } from '../../components/rows/row';
import { Rows } from '../../components/rows/rows';
import { openPage } from '../../platform/navigate';
import { routes } from '../../routes/routes';
import type { Elder, Stop } from '../../state/elder';
import { stopElder } from '../../state/elders';
import { useStopUnsent } from '../../state/stop-sent';
import { relationPronoun } from '../../words/relation-words';
import { stopUnsentWords } from '../../words/standing-words';

const stoppedHere = `手机上停了。${stopUnsentWords}`;

/** No question why, no red, no pop-up; and each can be taken back. */
export function StopRows({ elder, onFull }: { elder: Elder; onFull: () => void }) {
  const [open, setOpen] = useState(elder.stopped !== null);
  const unsent = useStopUnsent(elder);
  const stop = (why: Stop | null) => {
    if (stopElder(elder.id, why) === 'full') onFull();
  };
  if (elder.stopped) {
    const gone = elder.stopped === 'deceased';
    const afterDeath = routes.guide({ flow: 'after-death', elder: elder.id, region: elder.region });
    return (
      <>
        <Note lead={gone ? '请节哀。' : '好，不提醒。'}>
          {gone
            ? `给${relationPronoun(elder.relation)}的提醒${unsent ? `，${stoppedHere}` : '都停了。'}手机日历里记过的，请手动删掉。`
            : `${unsent ? stoppedHere : ''}想要了，点下面再开。`}
        </Note>
        {gone ? (
          <Rows>
            <Row title='还有一件事要告诉社保' onTap={() => openPage(afterDeath)} />
          </Rows>
        ) : null}
        <Button kind='line' text='点错了，接着提醒' onTap={() => stop(null)} />
      </>
    );
  }
  return (
    <Rows>
      <Row title='不再提醒' expanded={open} onTap={() => setOpen(!open)}>
        <Button kind='line' text='这位长辈不用提醒了' onTap={() => stop('not-needed')} />
        {elder.relation === 'self' ? null : <Button kind='line' text='人已经走了' onTap={() => stop('deceased')} />}
      </Row>
    </Rows>
  );
}
