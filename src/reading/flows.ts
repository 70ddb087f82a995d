import {
  BREAKDOWNS,
  type Breakdown,
  type Flow,
  type FundingStatus,
  type Procesmonitor,
  type Text,
} from '../../data-schema/index.js';
import { dividedItems } from './divided-items.js';

/** A source, spoor, actielijn or goal that money flows from or to. */
export interface FlowNode {
  /** Unique among all nodes, unlike the id in the document. */
  readonly id: string;
  readonly label: Text;
  readonly plainLabel: Text | null;
  /** Euros: its own amount, else what flows in or out of it. */
  readonly value: number;
  /** `null` where the document gives none, or not the same one to all of it. */
  readonly status: FundingStatus | null;
}

export interface FlowColumn {
  readonly by: Breakdown;
  /** In the document's order. */
  readonly nodes: readonly FlowNode[];
}

export interface FlowLink {
  readonly id: string;
  readonly from: FlowNode;
  readonly to: FlowNode;
  /** Euros. */
  readonly value: number;
  readonly note: Text | null;
}

/** Which money goes where. */
export interface FlowsReading {
  /** Only those that money flows from or to, from source to goal. */
  readonly columns: readonly FlowColumn[];
  /** In the order of the nodes that they come from, and then of those that they go to. */
  readonly links: readonly FlowLink[];
  /** Whether all money goes from a column to a later one, so that it can be followed in one direction. */
  readonly onward: boolean;
}

/** Without columns and links where the document does not say which money goes where. */
export function readFlows(document: Procesmonitor): FlowsReading {
  const { flows = [] } = document;
  const columns = BREAKDOWNS.map((by) => ({ by, nodes: readNodes(document, by, flows) })).filter(
    ({ nodes }) => nodes.length > 0,
  );
  const nodes = new Map(columns.flatMap((column) => column.nodes).map((node) => [node.id, node]));
  const order = [...nodes.keys()];
  const links = flows.flatMap((flow): readonly FlowLink[] => {
    const [from, to] = [nodes.get(nodeId(flow.from)), nodes.get(nodeId(flow.to))];
    return from && to
      ? [{ id: flow.id, from, to, value: flow.value, note: flow.note ?? null }]
      : [];
  });
  return {
    columns,
    links: links.sort(
      (a, b) =>
        order.indexOf(a.from.id) - order.indexOf(b.from.id) ||
        order.indexOf(a.to.id) - order.indexOf(b.to.id),
    ),
    onward: flows.every(
      ({ from, to }) => BREAKDOWNS.indexOf(from.kind) < BREAKDOWNS.indexOf(to.kind),
    ),
  };
}

function nodeId({ kind, id }: Flow['from']): string {
  return `${kind} ${id}`;
}

function readNodes(document: Procesmonitor, by: Breakdown, flows: readonly Flow[]): FlowNode[] {
  return dividedItems(document, by).flatMap((item): readonly FlowNode[] => {
    const id = nodeId({ kind: by, id: item.id });
    const outgoing = flows.filter(({ from }) => nodeId(from) === id);
    const incoming = flows.filter(({ to }) => nodeId(to) === id);
    if (outgoing.length + incoming.length === 0) return [];
    const amounts = document.amounts.filter(
      (amount) => amount.breakdown === by && amount.item === item.id,
    );
    const [status = null, ...others] = new Set(amounts.map((amount) => amount.status ?? null));
    return [
      {
        id,
        label: item.label,
        plainLabel: item.plainLabel ?? null,
        value: Math.max(sum(amounts), sum(outgoing), sum(incoming)),
        status: others.length > 0 ? null : status,
      },
    ];
  });
}

function sum(parts: readonly { readonly value: number }[]): number {
  return parts.reduce((total, { value }) => total + value, 0);
}
