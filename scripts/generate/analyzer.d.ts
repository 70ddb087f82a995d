// The package declares the types of its plugins only. Of a manifest, here stands what is touched.

declare module '@custom-elements-manifest/analyzer/index.js' {
  import type typescript from 'typescript';

  export interface Declaration {
    name: string;
    tagName?: string;
    members?: { privacy?: 'public' | 'protected' | 'private'; attribute?: string }[];
    attributes?: { name: string }[];
  }

  export interface Module {
    kind: 'javascript-module';
    path: string;
    declarations: Declaration[];
    exports: object[];
  }

  export interface Manifest {
    modules: Module[];
  }

  export const ts: typeof typescript;
  export function create(options: {
    modules: readonly typescript.SourceFile[];
    plugins: readonly object[];
    context: { dev: boolean };
  }): Manifest;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): object[];
}
