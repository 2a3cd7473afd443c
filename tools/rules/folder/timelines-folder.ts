/** Where in the tree the timelines stand, one file a region, named as its folder. */
export const timelinesFolder = 'test/fixtures/timelines';
