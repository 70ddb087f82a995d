import { JsonFault, readJson } from './json-text.js';
import { faulty } from './refusal.js';
import { readBytes, toText } from './source.js';

/** A JSON file as it was written, and what it says. */
export interface JsonFile {
  readonly text: string;
  readonly value: unknown;
}

/** @throws Refusal when there is no such file, or with the place where it is no JSON. */
export async function readJsonFile(file: string): Promise<JsonFile> {
  const text = toText(await readBytes(file), file);
  try {
    return { text, value: readJson(text) };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const { line, column } = error.place;
    throw faulty(`${file}, regel ${line}, kolom ${column}: ${error.message}`);
  }
}
