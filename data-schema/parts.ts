import * as z from 'zod/mini';
import { Area, format, head, versionHead, whole } from './common.js';
import { Gebiedsmonitor, Observation } from './gebiedsmonitor.js';
import { PARTS_FOLDER } from './part-addresses.js';

const { goals, clusters, indicators } = Gebiedsmonitor.shape;

/** What all areas of a gebiedsmonitor share, and where the rest stands: what a page loads first. */
export const GebiedsmonitorIndex = z.object({
  ...head('gebiedsmonitor'),
  parts: format('folder', PARTS_FOLDER),
  goals,
  clusters,
  indicators,
});

/** What a gebiedsmonitor says of one area. */
export const GebiedsmonitorPart = z.object({
  ...versionHead,
  /** The place of the area in the list of the whole, counted from 0. */
  order: z.number().check(whole, z.gte(0)),
  /** The area itself, then those that it lies in, the nearest first. */
  areas: z.array(Area),
  observations: z.array(Observation),
});

/** Which areas there are, for who has to choose one. */
export const GebiedsmonitorAreas = z.object({ ...versionHead, areas: z.array(Area) });

export type GebiedsmonitorIndex = z.output<typeof GebiedsmonitorIndex>;
export type GebiedsmonitorPart = z.output<typeof GebiedsmonitorPart>;
export type GebiedsmonitorAreas = z.output<typeof GebiedsmonitorAreas>;
