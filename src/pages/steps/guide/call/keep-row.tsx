import { Row, Rows } from '../../../../components/rows/rows.tsx';
import { openPage } from '../../../../platform/navigate.ts';
import { routes } from '../../../../routes/routes.ts';
import type { GuideQuery } from '../guide-view.ts';

/** Nobody on this phone to write it down for: what is known of the elder goes along to where one is added. */
export const KeepRow = ({ query: { relation, region, scheme } }: { query: GuideQuery }) => (
  <Rows>
    <Row
      icon='plus'
      title='问到了，记到手机里'
      small='加上这位长辈，下次什么时候办，都记着'
      onTap={() => openPage(routes.elder({ who: relation ?? undefined, region, scheme }))}
    />
  </Rows>
);
