import { readJson } from '../checking/json-text.js';
import { TextFault } from '../checking/text-fault.js';
import { textOf } from '../checking/text-of.js';
import { faulty } from './refusal.js';
import { readBytes } from './source.js';

/** A JSON file as it was written, and what it says. */
export interface JsonFile {
  readonly text: string;
  readonly value: unknown;
}

/** @throws Refusal when there is no such file, or with the place where it is no JSON. */
export async function readJsonFile(file: string): Promise<JsonFile> {
  const bytes = await readBytes(file);
  try {
    const text = textOf(bytes);
    return { text, value: readJson(text) };
  } catch (error) {
    if (!(error instanceof TextFault)) throw error;
    const { line, column } = error.place;
    throw faulty(`${file}, regel ${line}, kolom ${column}: ${error.message}`);
  }
}
