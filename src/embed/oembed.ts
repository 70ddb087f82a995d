import { frameHeight, frameOf, PX_PER_EM } from './snippets/frame.js';
import type { Embed, Room } from './snippets/embed.js';

/** An answer of type "rich" as oEmbed 1.0 has it. */
export interface RichResponse {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly html: string;
  /** Px. */
  readonly width: number;
  /** Px. */
  readonly height: number;
}

/** Who answers. */
export interface Provider {
  readonly name: string;
  readonly url: string;
}

/** What the page that asks has room for, in px. */
export interface Most {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** A figure changes yearly, its document now and then: a day is soon enough. */
const CACHE_AGE_S = 24 * 60 * 60;

/** Where nobody says how much room there is: a column of text. */
const USUAL_WIDTH_PX = 640;

/** The frame of an embed, for a page that asks by oEmbed. The frame takes the width of its place, whatever it is told. */
export function oembed(embed: Embed, { name, url }: Provider, most: Most = {}): RichResponse {
  const room = within(embed.room, most.height);
  return {
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: name,
    provider_url: url,
    cache_age: CACHE_AGE_S,
    html: frameOf({ ...embed, room }),
    width: Math.min(most.width ?? USUAL_WIDTH_PX, USUAL_WIDTH_PX),
    height: frameHeight(room),
  };
}

const within = ({ narrow, wide }: Room, most = Infinity): Room => ({
  narrow: Math.min(narrow, most / PX_PER_EM),
  wide: Math.min(wide, most / PX_PER_EM),
});
