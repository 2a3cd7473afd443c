import { type PickedRegion, RegionPicker } from '../../platform/region-picker';
import { Row, Rows } from '../rows/rows.tsx';
import { CorpsRow } from './corps-row.tsx';

type Props = {
  /** null: nothing picked yet. */
  value: PickedRegion | null;
  onPick: (region: PickedRegion) => void;
};

/** Who pays, not where the elder lives. */
export function RegionRow({ value, onPick }: Props) {
  return (
    <>
      <RegionPicker label='养老金由哪里发' value={value} onPick={onPick}>
        <Rows>
          <Row
            icon='pin'
            title={value ? `${value.name}发` : '养老金由哪里发？'}
            small='看谁发钱，不看住在哪儿'
            end={value ? '改' : '选'}
          />
        </Rows>
      </RegionPicker>
      <CorpsRow value={value} onPick={onPick} />
    </>
  );
}
