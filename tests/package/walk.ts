import type { AnyNode } from 'acorn';

/** Every node of a program with the nodes that it stands in, the nearest first. */
export function* walk(
  node: AnyNode,
  above: readonly AnyNode[] = [],
): Generator<[AnyNode, ...AnyNode[]]> {
  yield [node, ...above];
  for (const value of Object.values(node) as unknown[]) {
    for (const inner of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (inner !== null && typeof inner === 'object' && 'type' in inner) {
        yield* walk(inner as AnyNode, [node, ...above]);
      }
    }
  }
}
