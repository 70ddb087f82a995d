export interface Block {
  /** Where the middle would stand if it were alone, in px from the top. */
  middle: number;
  /** In px, with the air that it needs. */
  height: number;
}

interface Cluster {
  members: number[];
  height: number;
  /** Sum of the tops that the members would choose for the cluster. */
  wishes: number;
  top: number;
}

/**
 * Moves blocks up and down so that none overlap, each as little as it can, in the order of
 * their middles and between `low` and `high`. Gives the new middles, in the order of the input.
 * When they cannot all fit, they keep their order and run past `high`.
 */
export function spread(blocks: readonly Block[], low: number, high: number): number[] {
  const order = blocks
    .map((block, index) => ({ block, index }))
    .sort((a, b) => a.block.middle - b.block.middle || a.index - b.index);

  const settle = (cluster: Cluster) => {
    const wish = cluster.wishes / cluster.members.length;
    cluster.top = Math.max(low, Math.min(wish, high - cluster.height));
  };

  const clusters: Cluster[] = [];
  for (const { block, index } of order) {
    let cluster: Cluster = {
      members: [index],
      height: block.height,
      wishes: block.middle - block.height / 2,
      top: 0,
    };
    settle(cluster);
    for (
      let above = clusters.at(-1);
      above !== undefined && above.top + above.height > cluster.top;
      above = clusters.at(-1)
    ) {
      clusters.pop();
      cluster = {
        members: [...above.members, ...cluster.members],
        height: above.height + cluster.height,
        wishes: above.wishes + cluster.wishes - above.height * cluster.members.length,
        top: 0,
      };
      settle(cluster);
    }
    clusters.push(cluster);
  }

  const middles: number[] = blocks.map((block) => block.middle);
  for (const cluster of clusters) {
    let top = cluster.top;
    for (const index of cluster.members) {
      const height = blocks[index]?.height ?? 0;
      middles[index] = top + height / 2;
      top += height;
    }
  }
  return middles;
}
