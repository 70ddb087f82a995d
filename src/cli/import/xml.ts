import type { Readable } from 'node:stream';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** What is told of an XML file while it is read. */
export interface XmlListener {
  readonly open?: (tag: SaxesTagPlain) => void;
  readonly text?: (text: string) => void;
  readonly close?: (tag: SaxesTagPlain) => void;
}

/** Reads XML piece by piece; after each piece it yields, so that what was heard can be handed on. */
export async function* listen(xml: Readable, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => listener.open?.(tag));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', (tag) => listener.close?.(tag));
  xml.setEncoding('utf8');
  for await (const piece of xml as AsyncIterable<string>) {
    parser.write(piece);
    yield;
  }
  parser.close();
}

/** Reads an XML file to its end. */
export async function hear(xml: Readable, listener: XmlListener): Promise<void> {
  const pieces = listen(xml, listener);
  while (!(await pieces.next()).done);
}
