import { type PickedRegion, RegionPicker } from '../../platform/region-picker';
import { Row } from '../rows/row';
import { Rows } from '../rows/rows';

type Props = {
  /** null: nothing picked yet. */
  value: PickedRegion | null;
  onPick: (region: PickedRegion) => void;
};

const corps: PickedRegion = { code: '660000', name: '新疆生产建设兵团' };

/** Who pays, not where the elder lives. 兵团 stands in no picker's list, so it is offered once 新疆 is picked. */
export function RegionRow({ value, onPick }: Props) {
  return (
    <>
      <RegionPicker label='养老金由哪里发' onPick={onPick}>
        <Rows>
          <Row
            icon='pin'
            title={value ? `${value.name}发` : '养老金由哪里发？'}
            small='看谁发钱，不看住在哪儿'
            end={value ? '改' : '选'}
          />
        </Rows>
      </RegionPicker>
      {value?.code.startsWith('65') ? (
        <Rows>
          <Row title='是兵团发的' small='点这里，换成新疆生产建设兵团' end='换' onTap={() => onPick(corps)} />
        </Rows>
      ) : null}
    </>
  );
}
