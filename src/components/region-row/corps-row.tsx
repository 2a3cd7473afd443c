import type { PickedRegion } from '../../platform/region-picker';
import { corps } from '../../rules/regions/region-name.ts';
import { Row, Rows } from '../rows/rows.tsx';

type Props = { value: PickedRegion | null; onPick: (region: PickedRegion) => void };

/** 兵团 stands in no picker's list, so it is offered once 新疆 is picked. */
export const CorpsRow = ({ value, onPick }: Props) =>
  value?.code.startsWith('65') ? (
    <Rows>
      <Row title='是兵团发的' small={`点这里，换成${corps.name}`} end='换' onTap={() => onPick(corps)} />
    </Rows>
  ) : null;
