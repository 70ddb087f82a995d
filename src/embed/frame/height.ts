/** What a frame tells the page that holds it. */
export interface HeightMessage {
  readonly type: 'wijkraam:height';
  /** Whole px. */
  readonly height: number;
}

export const HEIGHT_MESSAGE = 'wijkraam:height';

export function isHeightMessage(data: unknown): data is HeightMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { type, height } = data as Partial<Record<keyof HeightMessage, unknown>>;
  return type === HEIGHT_MESSAGE && Number.isInteger(height) && (height as number) > 0;
}
