import { useState } from 'react';
import { Button } from '../../../components/button/button.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import type { Family } from '../../../contract/family.ts';
import { myselfIn } from '../../../family/members.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { revokeInvite } from '../../../state/family/actions.ts';
import { dayInYearWords } from '../../../words/dates.ts';
import { memberSubject } from '../../../words/member-words.ts';

type Props = { family: Family; today: CivilDate; onFailed: (sentence: string) => void };

/**
 * Cards that still open the door: one's own, and everybody's for who keeps the family. One that was never shared is no
 * card yet.
 */
export function Invites({ family, today, onFailed }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const me = myselfIn(family);
  const mine = family.invites.filter(({ begun, by }) => begun && (me?.keeper || by === me?.id));
  if (mine.length === 0) return null;
  const revoke = async (invite: string) => onFailed((await revokeInvite(family.id, invite))?.sentence ?? '');
  return (
    <>
      <Heading level={2} text='还能用的邀请卡' />
      <Rows>
        {mine.map(({ id, by, until, joins }) => (
          <Row
            key={id}
            title={`${memberSubject(family, by)}发的邀请卡`}
            small={`${until ? `${dayInYearWords(until, today)}以前能用` : '还能用'} · ${joins} 个人用它加入了`}
            end='收回'
            expanded={open === id}
            onTap={() => setOpen(open === id ? null : id)}
          >
            <Button kind='line' text='收回这张卡片' onTap={() => void revoke(id)} />
          </Row>
        ))}
      </Rows>
    </>
  );
}
