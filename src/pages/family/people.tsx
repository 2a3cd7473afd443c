import { Row, Rows } from '../../components/rows/rows';
import type { Family } from '../../contract/family.ts';
import { myselfIn } from '../../family/members.ts';
import { openPage } from '../../platform/navigate';
import { routes } from '../../routes/routes';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { memberTitle } from '../../words/member-words';
import { memberLine } from './member-line';
import { Newcomer } from './newcomer';

type Props = { family: Family; today: CivilDate };

/** Who is at home: their word, when their messages begin, how many. The reader first; who just joined is asked about. */
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
