/**
 * Those of two orders that kept their places among each other: as many as possible of what stands in both, so that what
 * is left are the fewest that moved. Where several choices are as good, the one with the earliest in the later order.
 */
export function keptOrderOf(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((id, place) => [id, place]));
  const common = after.flatMap((id) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, place }];
  });
  // Length of the longest rising run of old places that begins at each, from the last to the first.
  const longest: number[] = [];
  for (let at = common.length - 1; at >= 0; at -= 1) {
    const here = common[at]?.place ?? 0;
    let best = 0;
    for (let later = at + 1; later < common.length; later += 1)
      if ((common[later]?.place ?? 0) > here) best = Math.max(best, longest[later] ?? 0);
    longest[at] = best + 1;
  }
  const kept = new Set<string>();
  let last = -1;
  let wanted = Math.max(0, ...longest);
  common.forEach(({ id, place }, at) => {
    if (place <= last || longest[at] !== wanted) return;
    kept.add(id);
    last = place;
    wanted -= 1;
  });
  return kept;
}
