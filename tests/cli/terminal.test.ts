import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import { nodeTerminal } from '../../src/cli/terminal.js';

/** What comes on the two outputs of a process, on a terminal or not. */
function outputs(isTTY: boolean) {
  const [stdout, stderr] = [new PassThrough(), Object.assign(new PassThrough(), { isTTY })];
  const terminal = nodeTerminal({ stdout, stderr } as never);
  const read = () => [stdout, stderr].map((stream) => String(stream.read() ?? ''));
  return { terminal, read };
}

describe('The terminal', () => {
  it('gets the result apart from what is told about it', () => {
    const { terminal, read } = outputs(false);
    terminal.out('{}');
    terminal.err('1 cijfer uit 1 rij.');
    assert.deepEqual(read(), ['{}\n', '1 cijfer uit 1 rij.\n']);
  });

  it('shows how far it is in one line, which goes at the end', () => {
    const { terminal, read } = outputs(true);
    terminal.progress('5.000 rijen gelezen');
    terminal.progress('');
    assert.deepEqual(read(), ['', '\r\u001b[K5.000 rijen gelezen\r\u001b[K']);
  });

  it('shows nothing of that where nobody looks', () => {
    const { terminal, read } = outputs(false);
    terminal.progress('5.000 rijen gelezen');
    assert.deepEqual(read(), ['', '']);
  });
});
