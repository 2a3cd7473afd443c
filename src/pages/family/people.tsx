import { Row, Rows } from '../../components/rows/rows.tsx';
import type { Family, Member } from '../../contract/family.ts';
import { myselfIn } from '../../family/members.ts';
import { openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { dayInYearWords } from '../../words/dates.ts';
import { memberTitle } from '../../words/member-words.ts';
import { Newcomer } from './newcomer.tsx';

type Props = { family: Family; today: CivilDate };

/** Stands in or acts for something, so theirs come before the others'. */
const isFirst = ({ turns }: Family, { id }: Member): boolean =>
  turns.some(({ acts, standsIn }) => (standsIn ?? acts) === id);

/** When their messages begin and how many they will get. */
function memberLine(family: Family, member: Member, today: CivilDate): string {
  const { messages, nextOn } = member;
  if (messages === 0 || nextOn === null) return member.me ? '您还没订' : '还没订';
  const begins = isFirst(family, member) && !member.me ? '先收' : `${dayInYearWords(nextOn, today)}起收`;
  return `${begins} · 有 ${messages} 条`;
}

/**
 * Who is at home: their word, when their messages begin, how many. The reader first; who just joined is asked about.
 */
export function People({ family, today }: Props) {
  const me = myselfIn(family);
  const others = family.members.filter((member) => !member.me);
  return (
    <Rows>
      {[...(me ? [me] : []), ...others].map((member) =>
        member.recognised || member.me ? (
          <Row
            key={member.id}
            title={memberTitle(member)}
            small={memberLine(family, member, today)}
            onTap={() => openPage(routes.member({ family: family.id, member: member.id }))}
          />
        ) : (
          <Newcomer key={member.id} family={family} member={member} today={today} />
        ),
      )}
    </Rows>
  );
}
