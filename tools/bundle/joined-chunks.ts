import type { Chunk, Compiler } from 'webpack';

const afterTheSplit = 20; // the stage of webpack's own splitting is 10

/** The pages that wait for a chunk. */
const waitingFor = (chunk: Chunk): string =>
  [...chunk.groupsIterable]
    .map(({ name, groupDebugId }) => name ?? `#${groupDebugId}`)
    .sort()
    .join();

/**
 * A webpack plugin: what the same pages wait for is one file. Taro writes every module that several subpackages share into a
 * file of its own, copies it into each of them and has the page ask for it in a line: sixty files in a guide, and 15 KB of
 * nothing but their wrapping. Side by side, webpack also sees which of them only their neighbours use, and makes one of those.
 */
export class JoinedChunks {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('JoinedChunks', (compilation) => {
      // before Taro looks which files there are: it takes the one that stays for the shared module it is named after
      compilation.hooks.optimizeChunks.tap({ name: 'JoinedChunks', stage: afterTheSplit }, (chunks) => {
        const stays = new Map<string, Chunk>();
        for (const chunk of chunks) {
          if (!chunk.name?.startsWith('sub-common/')) continue;
          const pages = waitingFor(chunk);
          const first = stays.get(pages);
          if (!first) stays.set(pages, chunk);
          else if (compilation.chunkGraph.canChunksBeIntegrated(first, chunk)) {
            compilation.chunkGraph.integrateChunks(first, chunk);
            compilation.chunks.delete(chunk);
          }
        }
      });
    });
  }
}
