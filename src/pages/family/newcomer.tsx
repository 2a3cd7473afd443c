import { Row } from '../../components/rows/rows.tsx';
import type { Family, Member } from '../../contract/family.ts';
import { memberIn, myselfIn } from '../../family/members.ts';
import { openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { dayInYearWords } from '../../words/dates.ts';
import { memberSubject, memberTitle } from '../../words/member-words.ts';

type Props = { family: Family; member: Member; today: CivilDate };

/** 儿媳 刚加入，认识吗？ Any one of the others answers, behind the row; until then a joiner may change little. */
export function Newcomer({ family, member, today }: Props) {
  const { id, joinedOn, invitedBy } = member;
  const by = memberIn(family, invitedBy) ? `用${memberSubject(family, invitedBy)}发的卡片` : '用家里的卡片';
  const known = myselfIn(family)?.recognised ?? false;
  return (
    <Row
      title={`${memberTitle(member)} 刚加入，认识吗？`}
      small={`${dayInYearWords(joinedOn, today)} ${by}`}
      end={known ? '认识' : undefined}
      onTap={known ? () => openPage(routes.member({ family: family.id, member: id })) : undefined}
    />
  );
}
