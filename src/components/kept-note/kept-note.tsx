import { openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import { useElders } from '../../state/elders.ts';
import { useRemote } from '../../state/remote.ts';
import { acknowledge, type Trouble, useTrouble } from '../../state/trouble.ts';
import { relationName } from '../../words/relation-words.ts';
import { Button } from '../button/button.tsx';
import { Note } from '../note/note.tsx';
import { Row, Rows } from '../rows/rows.tsx';

const words: Record<Trouble, { lead: string; text: string }> = {
  shut: { lead: '手机一时没让读', text: '以前记的没有删。关掉小程序，再打开看看。' },
  newer: { lead: '有些是新版小程序记的', text: '这一版看不全。原样收着，没有删。请更新小程序。' },
  unread: {
    lead: '有些以前记的，没读出来',
    text: '原样收着，没有删。提醒服务那里有的，会自己补回来；还缺的，请您补一补。',
  },
};

const newerService = { lead: '提醒服务比小程序新', text: '有几样这里还看不懂，先不显示。请更新小程序。' };

/** What could not be read, of this phone or of the service, is said in words; nothing is lost by it. */
export function KeptNote() {
  const trouble = useTrouble();
  const elders = useElders();
  const isNewer = useRemote().me?.newer ?? false;
  const partly = elders.filter(({ partly, benefits }) => partly || benefits.length === 0);
  const said = trouble ? words[trouble] : isNewer ? newerService : null;
  return (
    <>
      {said ? (
        <Note kind='amber' lead={said.lead}>
          {said.text}
        </Note>
      ) : null}
      {trouble && trouble !== 'shut' ? <Button kind='line' text='知道了' onTap={acknowledge} /> : null}
      {partly.length > 0 ? (
        <Rows>
          {partly.map(({ id, relation }) => (
            <Row
              key={id}
              icon='person'
              title={`${relationName(relation)}，有几样没读出来`}
              small='点开看看，缺的补上'
              onTap={() => openPage(routes.elder({ elder: id }))}
            />
          ))}
        </Rows>
      ) : null}
    </>
  );
}
